import { useEffect, useMemo, useState } from 'react';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import { readReference } from '../../workbook/selection';
import type { RangeReading } from '../../workbook/selection';
import type { Argument } from './argument';

export type Reading = RangeReading | 'tooLarge' | OfficeFailure;

const WAIT_MS = 250;

/**
 * What the references among the arguments hold now, by their text. Read again after a pause in typing
 * and whenever `version` changes (the user came back from the sheet).
 */
export function useArgumentValues(args: readonly Argument[], sheet: string, version: number): ReadonlyMap<string, Reading> {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading>>(new Map());
  const wanted = useMemo(
    () => [...new Set(args.flatMap((argument) => (argument.kind === 'reference' ? [argument.formula] : [])))].join('\n'),
    [args],
  );
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      const references = wanted === '' ? [] : wanted.split('\n');
      void Promise.all(references.map((reference) => readOne(reference, sheet))).then((entries) => {
        if (!isStale) setReadings(new Map(entries));
      });
    }, WAIT_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wanted, sheet, version]);
  return readings;
}

function readOne(reference: string, sheet: string): Promise<[string, Reading]> {
  return readReference(reference, sheet).then(
    (reading) => [reference, reading],
    (error: unknown) => [reference, officeFailure(error)],
  );
}
