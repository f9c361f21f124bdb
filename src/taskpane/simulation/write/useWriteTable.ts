import { useState } from 'react';
import { officeFailure } from '../../../workbook/officeErrors';
import type { OfficeFailure } from '../../../workbook/officeErrors';
import { readPlace, writeTable } from '../../../workbook/writeTable';
import type { SheetTable, TablePlace } from '../../../workbook/writeTable';
import { announceWrite } from '../../shell/workbookWrites';

export type WriteStep =
  | { kind: 'ready' }
  | { kind: 'working' }
  /** `again` = the cells changed since they were first shown. */
  | { kind: 'shown'; place: TablePlace; table: SheetTable; again: boolean }
  | { kind: 'written'; address: string }
  | { kind: 'protected' }
  | { kind: 'failed'; failure: OfficeFailure };

/** The way of a table into the sheet: show the place and what stands there, write, tell what happened. */
export function useWriteTable(onWritten: (address: string) => void) {
  const [step, setStep] = useState<WriteStep>({ kind: 'ready' });
  const settle = (work: Promise<WriteStep>): void => {
    setStep({ kind: 'working' });
    work.catch((error: unknown): WriteStep => ({ kind: 'failed', failure: officeFailure(error) })).then((next) => {
      setStep(next);
      if (next.kind !== 'written') return;
      announceWrite();
      onWritten(next.address);
    }, () => undefined);
  };
  return {
    step,
    reset: () => setStep({ kind: 'ready' }),
    /** Reads the place that begins at a cell. */
    show: (start: string, table: SheetTable) =>
      settle(readPlace(start, table).then((place): WriteStep => (place.isProtected ? { kind: 'protected' } : { kind: 'shown', place, table, again: false }))),
    write: (place: TablePlace, table: SheetTable) =>
      settle(
        writeTable(place, table).then((outcome): WriteStep => (outcome.kind === 'changed' ? { kind: 'shown', place: outcome.now, table, again: true } : outcome)),
      ),
  };
}
