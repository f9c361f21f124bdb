import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { embeddedData } from '../../instruments/embedded';
import { EmptyState } from '../shell/EmptyState';
import { useTexts } from '../shell/PreferencesContext';
import { useIsWide } from '../shell/useIsWide';
import { CurrentBanner } from './CurrentBanner';
import { newDraft } from './draft';
import type { Draft } from './draft';
import { PresetDetails } from './PresetDetails';
import { PresetList } from './PresetList';
import { useScenarioState } from './useScenarioState';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, paddingBottom: 0 },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(280px, 2fr) minmax(320px, 3fr)', gap: tokens.spacingHorizontalXL, alignItems: 'start' },
  list: { paddingBottom: tokens.spacingVerticalL },
});

/** Presets to choose from, beside or before the one chosen; what the workbook holds stands above. */
export function ScenariosScreen() {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const data = embeddedData();
  const current = useScenarioState();
  const isWide = useIsWide();
  const [draft, setDraft] = useState<Draft | null>(null);
  const preset = data.scenarios.presets.find(({ id }) => id === draft?.preset);
  const applied = current.state?.kind === 'applied' ? current.state.snapshot.preset : null;

  const list = (
    <div className={styles.list}>
      <PresetList book={data.scenarios} applied={applied} selected={preset?.id ?? null} onSelect={(id) => setDraft(newDraft(id))} />
    </div>
  );
  const details = draft && preset && (
    <PresetDetails
      key={preset.id}
      preset={preset}
      draft={draft}
      data={data}
      current={current}
      onDraft={setDraft}
      onBack={isWide ? null : () => setDraft(null)}
    />
  );
  return (
    <div className={styles.screen}>
      <CurrentBanner current={current} data={data} />
      {isWide ? (
        <div className={styles.wide}>
          {list}
          {details ?? <EmptyState title={scenarios.choose} help={scenarios.chooseHelp} />}
        </div>
      ) : (
        details ?? list
      )}
    </div>
  );
}
