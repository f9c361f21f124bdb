import type { HsCode } from '../shared/hsCode';
import { isWithin, type Day } from '../shared/isoDate';
import type { ScopeList, ScopeRow } from './scopeList';

const SHORTEST_CODE = 4;

export interface ListedRow extends ScopeRow {
  list: string;
}

/**
 * How one code stands to one list on a day: `whole` = caught, `part` = only some numbers below it are listed.
 * Rows say which; `word` is the condition word of the first catching row.
 */
export interface Membership {
  extent: 'whole' | 'part';
  word: string;
  from: Day;
  to: Day | null;
}

/** Every row of every list that can touch one code, at any date. */
export interface CodeListing {
  /** Rows whose code is a prefix of this code: the code is caught whole. */
  covering: readonly ListedRow[];
  /** Rows further down: only some of its numbers are listed. */
  below: readonly ListedRow[];
}

/** Finds the list rows of a code by a few exact look-ups instead of a walk through the lists. */
export class ScopeIndex {
  private readonly rows = new Map<HsCode, ListedRow[]>();
  private readonly codes: HsCode[];

  constructor(lists: readonly ScopeList[]) {
    for (const list of lists) {
      for (const row of list.rows) {
        const entry = { ...row, list: list.id };
        const sameCode = this.rows.get(row.code);
        if (sameCode) sameCode.push(entry);
        else this.rows.set(row.code, [entry]);
      }
    }
    this.codes = [...this.rows.keys()].sort();
  }

  listing(code: HsCode): CodeListing {
    const covering: ListedRow[] = [];
    for (let length = SHORTEST_CODE; length <= code.length; length++) {
      covering.push(...(this.rows.get(code.slice(0, length)) ?? []));
    }
    const below: ListedRow[] = [];
    for (let at = firstAbove(this.codes, code); at < this.codes.length && this.codes[at]!.startsWith(code); at++) {
      below.push(...this.rows.get(this.codes[at]!)!);
    }
    return { covering, below };
  }
}

/** Position of the first code that sorts after this one (its own row is a covering one). */
function firstAbove(sorted: readonly HsCode[], code: HsCode): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a code stands on a list on a day. A code above listed numbers is caught whole when every number
 * open on that day is listed, in part when only some are, and not at all when none is (null).
 * `day` null ignores the dates of the rows.
 */
export function membership(
  listing: CodeListing,
  list: string,
  day: Day | null,
  openNumbers: readonly HsCode[],
): Membership | null {
  const catches = (row: ListedRow) => row.list === list && (day === null || isWithin(day, row.from, row.to));
  const whole = listing.covering.find(catches);
  if (whole) return { extent: 'whole', word: whole.condition, from: whole.from, to: whole.to };
  const parts = listing.below.filter(catches);
  const first = parts[0];
  if (!first) return null;
  const listed = openNumbers.filter((number) => parts.some((row) => number.startsWith(row.code)));
  if (openNumbers.length > 0 && listed.length === 0) return null;
  const extent = openNumbers.length > 0 && listed.length === openNumbers.length ? 'whole' : 'part';
  return { extent, word: first.condition, from: first.from, to: first.to };
}
