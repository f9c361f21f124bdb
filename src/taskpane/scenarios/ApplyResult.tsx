import { Button } from '@fluentui/react-components';
import { goToScenario } from '../../workbook/goToScenario';
import type { WriteOutcome } from '../../workbook/writeScenario';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import { useOfficeAction } from '../shell/useOfficeAction';
import type { ApplyStep } from './useApply';
import { useScenarioTitle } from './useScenarioTitle';

export type Written = Extract<WriteOutcome, { kind: 'written' }>;

/** What came of an Apply: what was written and where, or why nothing was. */
export function ApplyResult({ step, onRevert }: { step: ApplyStep; onRevert: (outcome: Written) => void }) {
  const { write, problems } = useTexts();
  if (step.kind === 'failed') return <FailureBar failure={step.failure} />;
  if (step.kind === 'reverted') return <AdviceBar intent="info" advice={{ what: write.reverted, because: '', tryThis: '' }} />;
  if (step.kind !== 'ended') return null;
  const { outcome, title } = step;
  switch (outcome.kind) {
    case 'changed':
      return <AdviceBar intent="warning" advice={write.changedMeanwhile} />;
    case 'protected':
      return <AdviceBar intent="error" advice={problems.protected} />;
    case 'lockedBook':
      return <AdviceBar intent="error" advice={problems.lockedBook} />;
    case 'foreign':
      return <AdviceBar intent="error" advice={write.foreign} />;
    case 'written':
      return <WrittenBar key={outcome.revision} outcome={outcome} title={title} onRevert={onRevert} />;
    default:
      return outcome satisfies never;
  }
}

function WrittenBar({ outcome, title, onRevert }: { outcome: Written; title: string; onRevert: (outcome: Written) => void }) {
  const { write } = useTexts();
  const { failure, run } = useOfficeAction();
  const shownTitle = useScenarioTitle(title);
  return (
    <>
      <AdviceBar
        intent="success"
        advice={{ what: write.done(shownTitle), because: write.doneDetail(outcome.revision, outcome.address), tryThis: '' }}
        actions={
          <>
            <Button size="small" onClick={() => run(goToScenario)}>{write.goTo}</Button>
            {!outcome.oneUndoStep && <Button size="small" onClick={() => onRevert(outcome)}>{write.revert}</Button>}
          </>
        }
      />
      {failure && <FailureBar failure={failure} />}
    </>
  );
}
