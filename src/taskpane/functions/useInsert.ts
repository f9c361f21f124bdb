import { useCallback, useState } from 'react';
import { insertFormula } from '../../workbook/insertFormula';
import type { ActiveCell, Insertion, ResultFormat } from '../../workbook/insertFormula';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';

export type InsertStep =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'working' }
  | { kind: 'inserted'; insertion: Insertion; rows: number; columns: number }
  | { kind: 'protected' }
  | { kind: 'failed'; failure: OfficeFailure };

export interface Insert {
  target: ActiveCell;
  formula: string;
  formats: ResultFormat[];
  rows: number;
  columns: number;
}

/** The way of one Insert: ask before other content of the cell is replaced, write, tell what happened. */
export function useInsert(onDone: () => void) {
  const [step, setStep] = useState<InsertStep>({ kind: 'ready' });
  const write = ({ target, formula, formats, rows, columns }: Insert) => {
    setStep({ kind: 'working' });
    insertFormula(target.address, formula, formats)
      .then(
        (insertion): InsertStep => ({ kind: 'inserted', insertion, rows, columns }),
        (error: unknown): InsertStep => ({ kind: 'failed', failure: officeFailure(error) }),
      )
      .then((next) => {
        setStep(next);
        onDone();
      }, () => undefined);
  };
  const reset = useCallback(() => setStep({ kind: 'ready' }), []);
  return {
    step,
    reset,
    write,
    /** `replacesOwn` = the cell holds the very formula that is being edited. */
    insert: (insert: Insert, replacesOwn: boolean) => {
      if (insert.target.isProtected) setStep({ kind: 'protected' });
      else if (insert.target.formula !== '' && !replacesOwn) setStep({ kind: 'asking' });
      else write(insert);
    },
  };
}
