import { Button, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { context, onDataBound } from '../../functions/edge/context';
import { useTexts } from './PreferencesContext';
import { ScreenBoundary } from './ScreenBoundary';
import { screens } from './screens';
import { ScreensContext } from './ScreensContext';
import type { EditRequest } from './ScreensContext';
import { SettingsPanel } from './SettingsPanel';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: '280px', overflow: 'hidden' },
  // Excel lays its personality menu over the top right 34 × 32 px.
  tabs: { flexShrink: 0, paddingRight: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  screen: { flexGrow: 1, minHeight: 0, position: 'relative' },
  panel: { height: '100%' },
  foot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    height: '36px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  brand: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  version: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Tabs on top, one screen, brand and data version at the bottom. A screen keeps its state while another is shown. */
export function PaneShell() {
  const styles = useStyles();
  const texts = useTexts();
  const data = useSyncExternalStore(onDataBound, () => context().data);
  const [chosen, setChosen] = useState(screens[0]?.id ?? '');
  const [opened, setOpened] = useState(() => new Set([chosen]));
  const [inSettings, setInSettings] = useState(false);
  const [editRequest, setEditRequest] = useState<EditRequest | null>(null);
  const choose = (id: string) => {
    setChosen(id);
    setOpened((before) => new Set(before).add(id));
  };
  const holder = useMemo(() => {
    const openFunctions = (request: EditRequest | null) => {
      setEditRequest(request);
      choose('functions');
    };
    return { shown: chosen, editRequest, openFunctions };
  }, [chosen, editRequest]);
  return (
    <div className={styles.shell}>
      <header className={styles.tabs}>
        <TabList selectedValue={chosen} onTabSelect={(_, { value }) => choose(String(value))} aria-label={texts.shell.screens}>
          {screens.map(({ id, title }) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls={`screen-${id}`}>
              {title(texts)}
            </Tab>
          ))}
        </TabList>
      </header>
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
        {inSettings && <SettingsPanel onClose={() => setInSettings(false)} />}
      </main>
      <footer className={styles.foot}>
        <span className={styles.brand}>Parley</span>
        <span className={styles.version}>{texts.shell.dataVersion(data.version)}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<SettingsRegular />}
          aria-label={texts.shell.settings}
          aria-expanded={inSettings}
          onClick={() => setInSettings(!inSettings)}
        />
      </footer>
    </div>
  );
}
