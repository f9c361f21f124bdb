import { Button } from '@fluentui/react-components';
import { goToScenario } from '../../workbook/goToScenario';
import type { WriteOutcome } from '../../workbook/writeScenario';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import type { ApplyStep } from './useApply';

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
    case 'foreign':
      return <AdviceBar intent="error" advice={write.foreign} />;
    case 'written':
      return (
        <AdviceBar
          intent="success"
          advice={{ what: write.done(title), because: write.doneDetail(outcome.revision, outcome.address), tryThis: '' }}
          actions={
            <>
              <Button size="small" onClick={() => void goToScenario()}>{write.goTo}</Button>
              {!outcome.oneUndoStep && <Button size="small" onClick={() => onRevert(outcome)}>{write.revert}</Button>}
            </>
          }
        />
      );
    default:
      return outcome satisfies never;
  }
}
