import { useState } from 'react';
import { changeCell } from '../../workbook/changeCell';
import type { CellChange, ChangeOutcome } from '../../workbook/changeCell';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';

export type ChangeStep =
  | { kind: 'ready' }
  | { kind: 'working' }
  | { kind: 'reverted'; address: string }
  | { kind: 'failed'; failure: OfficeFailure }
  | { kind: 'ended'; outcome: ChangeOutcome; address: string };

/** The way of one change of a cell: write, tell what happened, take it back where Excel's undo cannot. */
export function useFactChange(onDone: () => void) {
  const [step, setStep] = useState<ChangeStep>({ kind: 'ready' });
  const run = (change: CellChange, then: (outcome: ChangeOutcome) => ChangeStep) => {
    setStep({ kind: 'working' });
    changeCell(change)
      .then(then, (error: unknown): ChangeStep => ({ kind: 'failed', failure: officeFailure(error) }))
      .then((next) => {
        setStep(next);
        onDone();
      }, () => undefined);
  };
  return {
    step,
    reset: () => setStep({ kind: 'ready' }),
    write: (change: CellChange) => run(change, (outcome) => ({ kind: 'ended', outcome, address: change.address })),
    revert: ({ address, before, after }: CellChange) =>
      run({ address, before: after, after: before }, (outcome) =>
        outcome.kind === 'written' ? { kind: 'reverted', address } : { kind: 'ended', outcome, address },
      ),
  };
}
