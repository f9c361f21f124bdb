import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { embeddedData } from '../../instruments/embedded';
import { FirstSteps } from '../firstSteps/FirstSteps';
import { EmptyState } from '../shell/EmptyState';
import { ListAndDetails } from '../shell/ListAndDetails';
import { useTexts } from '../shell/PreferencesContext';
import { CurrentBanner } from './CurrentBanner';
import { newDraft } from './draft';
import type { Draft } from './draft';
import { PresetDetails } from './PresetDetails';
import { PresetList } from './PresetList';
import { useScenarioState } from './useScenarioState';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Presets to choose from, beside or before the one chosen; what the workbook holds stands above. */
export function ScenariosScreen() {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const data = embeddedData();
  const current = useScenarioState();
  const [draft, setDraft] = useState<Draft | null>(null);
  const preset = data.scenarios.presets.find(({ id }) => id === draft?.preset);
  const applied = current.state?.kind === 'applied' ? current.state.snapshot.preset : null;

  const list = (
    <div className={styles.list}>
      <CurrentBanner current={current} data={data} />
      <FirstSteps current={current} onChoose={(id) => setDraft(newDraft(id))}>
        <PresetList book={data.scenarios} applied={applied} selected={preset?.id ?? null} onSelect={(id) => setDraft(newDraft(id))} />
      </FirstSteps>
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
      onBack={() => setDraft(null)}
    />
  );
  return (
    <ListAndDetails
      list={list}
      details={details || null}
      chosen={preset?.id ?? null}
      nothingChosen={<EmptyState title={scenarios.choose} help={scenarios.chooseHelp} />}
    />
  );
}
