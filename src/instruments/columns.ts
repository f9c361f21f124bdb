import type { Day } from '../domain/shared/isoDate';
import type { HsCode } from '../domain/shared/hsCode';

/** Codes as steps from one to the next (filled with zeros to ten digits) and their lengths, one character each. */
export interface PackedCodes {
  steps: number[];
  lengths: string;
}

/** Values that repeat: each distinct one once, and its place for every row. */
export interface PackedColumn<T> {
  values: T[];
  places: number[];
}

const DIGITS = 10;
/** Length 10 is written `a`. */
const LENGTH_BASE = 36;

export function packCodes(codes: readonly HsCode[]): PackedCodes {
  let before = 0;
  const steps = codes.map((code) => {
    const filled = Number(code.padEnd(DIGITS, '0'));
    const step = filled - before;
    before = filled;
    return step;
  });
  return { steps, lengths: codes.map((code) => code.length.toString(LENGTH_BASE)).join('') };
}

export function unpackCodes({ steps, lengths }: PackedCodes): HsCode[] {
  let filled = 0;
  return steps.map((step, at) => {
    filled += step;
    return String(filled).padStart(DIGITS, '0').slice(0, parseInt(lengths[at] ?? 'a', LENGTH_BASE));
  });
}

export function packColumn<T extends string | Day | null>(column: readonly T[]): PackedColumn<T> {
  const places = new Map<T, number>();
  const at = column.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], places: at };
}

export function unpackColumn<T>({ values, places }: PackedColumn<T>): T[] {
  return places.map((place) => values[place] as T);
}
