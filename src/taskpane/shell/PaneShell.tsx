import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { AdviceBar } from './AdviceBar';
import { PaneFoot } from './PaneFoot';
import type { FootPanel } from './PaneFoot';
import { usePreferences, useTexts } from './PreferencesContext';
import { ScreenBoundary } from './ScreenBoundary';
import { screens } from './screens';
import { ScreenTabs } from './ScreenTabs';
import { ScreensContext } from './ScreensContext';
import type { EditRequest } from './ScreensContext';
import { SettingsPanel } from './SettingsPanel';
import { useDaysFrom1904 } from './useDaysFrom1904';
import { useFunctionVisibility } from './useFunctionVisibility';

/** Loads when it is first opened. */
const AboutPanel = lazy(() => import('../about/AboutPanel').then((module) => ({ default: module.AboutPanel })));

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: '280px', overflow: 'hidden' },
  // Excel lays its personality menu over the top right 34 × 32 px.
  tabs: { flexShrink: 0, paddingRight: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  notice: { flexShrink: 0 },
  screen: { flexGrow: 1, minHeight: 0, position: 'relative' },
  panel: { height: '100%' },
});

/** Tabs on top, one screen, brand and data version at the bottom. A screen keeps its state while another is shown. */
export function PaneShell() {
  const styles = useStyles();
  const texts = useTexts();
  const { preferences, change } = usePreferences();
  const [chosen, setChosen] = useState(screens[0]?.id ?? '');
  const [opened, setOpened] = useState(() => new Set([chosen]));
  const [editRequest, setEditRequest] = useState<EditRequest | null>(null);
  const [panel, setPanel] = useState<FootPanel | null>(null);
  const isFrom1904 = useDaysFrom1904();
  useFunctionVisibility(preferences.functions);
  const choose = (id: string) => {
    setChosen(id);
    setOpened((before) => new Set(before).add(id));
  };
  const holder = useMemo(() => {
    const openFunctions = (request: EditRequest | null) => {
      setEditRequest(request);
      choose('functions');
    };
    return { shown: chosen, editRequest, openFunctions, openExplain: () => choose('explain') };
  }, [chosen, editRequest]);
  const close = () => setPanel(null);
  const showFirstSteps = () => {
    close();
    choose('scenarios');
    change({ firstSteps: 'again' });
  };
  return (
    <div className={styles.shell}>
      <header className={styles.tabs}>
        <ScreenTabs chosen={chosen} onChoose={choose} />
      </header>
      {isFrom1904 && <div className={styles.notice}><AdviceBar intent="error" advice={texts.problems.daysFrom1904} /></div>}
      <main className={styles.screen}>
        {screens.map(({ id, Component }) => (
          <div
            key={id}
            className={styles.panel}
            role="tabpanel"
            id={`screen-${id}`}
            aria-labelledby={`tab-${id}`}
            hidden={id !== chosen}
          >
            <ScreenBoundary>
              <Suspense fallback={<Spinner style={{ padding: tokens.spacingVerticalXXL }} label={texts.shell.loading} />}>
                <ScreensContext.Provider value={holder}>{opened.has(id) && <Component />}</ScreensContext.Provider>
              </Suspense>
            </ScreenBoundary>
          </div>
        ))}
        {panel === 'settings' && <SettingsPanel onClose={close} />}
        {panel === 'about' && (
          <Suspense fallback={null}>
            <AboutPanel onClose={close} onFirstSteps={showFirstSteps} />
          </Suspense>
        )}
      </main>
      <PaneFoot open={panel} onOpen={setPanel} />
    </div>
  );
}
