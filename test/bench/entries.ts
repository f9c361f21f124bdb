import { dayFromIso, type Day } from '../../src/domain/shared/isoDate';

/** The goods of the talks, as an analyst's table repeats them. */
export const GOODS = ['8703.23.01', '8704.31.01', '9503.00.00', '7606.12.30', '6403.99.60', '8457.10.00', '8542.31.00', '9207.10.00', '2103.90.90', '6911.10.35'];

/** A small generator with a fixed seed (mulberry32), so that every run times the same rows. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface EntryColumns {
  codes: string[][];
  values: number[][];
  dates: Day[][];
}

/** n entry lines in columns: codes and days drawn from the given ones. */
export function entryColumns(n: number, codes: readonly string[], firstDay: string, days: number): EntryColumns {
  const random = seeded(20_250_430);
  const from = dayFromIso(firstDay)!;
  const columns: EntryColumns = { codes: [], values: [], dates: [] };
  for (let row = 0; row < n; row++) {
    columns.codes.push([codes[Math.floor(random() * codes.length)]!]);
    columns.values.push([Math.round(random() * 1e7) / 100]);
    columns.dates.push([from + Math.floor(random() * days)]);
  }
  return columns;
}
