import { useEffect, useState } from 'react';
import type { ComparisonContent } from '../../workbook/comparisonSheet';
import { nextSheetName } from '../../workbook/freeSheetName';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import { removeComparison, writeComparison } from '../../workbook/writeComparison';
import type { ComparisonOutcome } from '../../workbook/writeComparison';

export type WriteStep =
  | { kind: 'ready' }
  | { kind: 'working' }
  | { kind: 'ended'; outcome: ComparisonOutcome }
  | { kind: 'askingRemoval'; sheet: string }
  | { kind: 'removed'; sheet: string }
  | { kind: 'failed'; failure: OfficeFailure };

/** The way of one writing of a comparison; `sheet` is the name that the new sheet would get. */
export function useWriteComparison(wantedName: string) {
  const [step, setStep] = useState<WriteStep>({ kind: 'ready' });
  const [sheet, setSheet] = useState(wantedName);
  useEffect(() => {
    nextSheetName(wantedName).then(setSheet, () => setSheet(wantedName));
  }, [wantedName, step]);
  const run = (work: () => Promise<WriteStep>) => {
    setStep({ kind: 'working' });
    work().then(setStep, (error: unknown) => setStep({ kind: 'failed', failure: officeFailure(error) }));
  };
  return {
    step,
    sheet,
    setStep,
    write: (content: ComparisonContent) => run(async () => ({ kind: 'ended', outcome: await writeComparison(content, wantedName) })),
    remove: (name: string) =>
      run(async () => {
        await removeComparison(name);
        return { kind: 'removed', sheet: name };
      }),
  };
}
