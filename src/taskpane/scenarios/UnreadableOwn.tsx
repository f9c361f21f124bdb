import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { DataBook } from '../../instruments/dataBook';
import type { OwnScenario } from '../../workbook/ownScenario';
import { OwnActions } from '../ownScenarios/OwnActions';
import { OwnBadges } from '../ownScenarios/OwnBadges';
import type { OnTheirs } from '../ownScenarios/OwnResult';
import { OwnStepView } from '../ownScenarios/OwnStepView';
import type { OwnScenarios } from '../ownScenarios/useOwnScenarios';
import { AdviceBar } from '../shell/AdviceBar';
import { BackButton } from '../shell/BackButton';
import { DetailsFoot } from '../shell/DetailsFoot';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { ScenarioActions } from './ScenarioActions';

interface UnreadableOwnProps {
  scenario: OwnScenario;
  data: DataBook;
  own: OwnScenarios;
  onTheirs: OnTheirs;
  onExport: () => void;
  onBack: () => void;
}

/** An own scenario that names a preset or a lever these data do not have: shown as it is, with the reason, and kept. */
export function UnreadableOwn({ scenario, data, own, onTheirs, onExport, onBack }: UnreadableOwnProps) {
  const styles = useLayoutStyles();
  const { scenarios, ownScenarios: texts } = useTexts();
  const reading = readScenario(scenario.text, data.scenarios);
  const because = isRefusal(reading) ? reading.message : texts.entryProblem.noPreset(texts.scenarioText);
  return (
    <article className={styles.page}>
      <BackButton onBack={onBack}>{scenarios.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{scenario.title}</h2>
      {scenario.note && <p className={styles.text}>{scenario.note}</p>}
      <OwnBadges own={scenario} book={data.scenarios} />
      <ScenarioActions onCompare={null} onDiscard={null}>
        <OwnActions
          onDuplicate={null}
          onRename={() => own.ask({ kind: 'rename', at: 'details', own: scenario })}
          onExport={onExport}
          onDelete={() => own.ask({ kind: 'delete', at: 'details', own: scenario })}
        />
      </ScenarioActions>
      <AdviceBar intent="error" advice={{ ...texts.cannotRead, because }} />
      <div>
        {texts.scenarioText}
        <br />
        <code className={styles.code}>{scenario.text}</code>
      </div>
      {own.step.kind !== 'ready' && <DetailsFoot><OwnStepView own={own} onTheirs={onTheirs} /></DetailsFoot>}
    </article>
  );
}
