import { useEffect, useMemo, useState } from 'react';
import { readReferences } from '../../workbook/readReferences';
import type { Reading } from '../../workbook/readReferences';
import { parseExpression } from '../formula/parseExpression';
import { wantedReferences } from '../formula/references';
import type { Argument } from './argument';

const WAIT_MS = 250;

/**
 * What the references among the arguments hold now, by their text; `home` is the cell that the formula is for.
 * Read again after a pause in typing and whenever `version` changes (the user came back from the sheet).
 */
export function useArgumentValues(args: readonly Argument[], home: string, version: number): ReadonlyMap<string, Reading> {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading>>(new Map());
  const wanted = useMemo(() => [...new Set(args.flatMap(referencesIn))].join('\n'), [args]);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      const texts = wanted === '' ? [] : wanted.split('\n');
      void readReferences(texts.map((text) => ({ text, at: null })), home).then((found) => {
        if (!isStale) setReadings(new Map(texts.map((text, i) => [text, found[i]!])));
      });
    }, WAIT_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wanted, home, version]);
  return readings;
}

function referencesIn(argument: Argument): string[] {
  if (argument.kind === 'reference') return [argument.formula];
  return argument.kind === 'formula' ? wantedReferences(parseExpression(argument.formula), false).map(({ text }) => text) : [];
}
