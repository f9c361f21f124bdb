import { Button } from '@fluentui/react-components';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import type { CellChange } from '../../workbook/changeCell';
import type { ChangeStep } from './useFactChange';

/** What came of stating a fact: which cell was changed, or why none was. */
export function FactResult({ step, onRevert }: { step: ChangeStep; onRevert: (change: CellChange) => void }) {
  const { fact } = useTexts();
  if (step.kind === 'failed') return <FailureBar failure={step.failure} />;
  if (step.kind === 'reverted') return <AdviceBar intent="info" advice={{ what: fact.reverted(step.address), because: '', tryThis: '' }} />;
  if (step.kind !== 'ended') return null;
  const { outcome, address } = step;
  switch (outcome.kind) {
    case 'changed':
      return <AdviceBar intent="warning" advice={fact.changed} />;
    case 'spilled':
      return <AdviceBar intent="warning" advice={{ what: fact.spilled.what(address), because: fact.spilled.because, tryThis: fact.spilled.tryThis(address) }} />;
    case 'written': {
      const { change, oneUndoStep } = outcome;
      const what = oneUndoStep ? fact.written(address) : fact.writtenRevert(address);
      const revert = <Button size="small" onClick={() => onRevert(change)}>{fact.revert}</Button>;
      return <AdviceBar intent="success" advice={{ what, because: '', tryThis: '' }} actions={oneUndoStep ? null : revert} />;
    }
    default:
      return outcome satisfies never;
  }
}
