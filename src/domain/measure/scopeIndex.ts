import type { HsCode } from '../shared/hsCode';
import { isWithin, type Day } from '../shared/isoDate';
import type { ScopeList, ScopeRow } from './scopeList';

const SHORTEST_CODE = 4;

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

/** The rows of one list that can touch one code, at any date. */
interface ListRows {
  /** Rows whose code is a prefix of this code: the code is caught whole. */
  covering: ScopeRow[];
  /** Rows further down: only some of its numbers are listed. */
  below: ScopeRow[];
}

/** The lists that can touch one code. Most codes stand on few lists, so most look-ups end here. */
export type CodeListing = ReadonlyMap<string, ListRows>;

interface ListedRow {
  list: string;
  row: ScopeRow;
}

/** Finds the list rows of a code by a few exact look-ups instead of a walk through the lists. */
export class ScopeIndex {
  private readonly rows = new Map<HsCode, ListedRow[]>();
  private readonly codes: HsCode[];
  private readonly listings = new Map<HsCode, CodeListing>();

  constructor(lists: readonly ScopeList[]) {
    for (const list of lists) {
      for (const row of list.rows) {
        const sameCode = this.rows.get(row.code);
        if (sameCode) sameCode.push({ list: list.id, row });
        else this.rows.set(row.code, [{ list: list.id, row }]);
      }
    }
    this.codes = [...this.rows.keys()].sort();
  }

  /** The lists of a code, worked out once. */
  listing(code: HsCode): CodeListing {
    let listing = this.listings.get(code);
    if (!listing) this.listings.set(code, (listing = this.find(code)));
    return listing;
  }

  private find(code: HsCode): CodeListing {
    const listing = new Map<string, ListRows>();
    for (let length = SHORTEST_CODE; length <= code.length; length++) {
      for (const { list, row } of this.rows.get(code.slice(0, length)) ?? []) rowsOf(listing, list).covering.push(row);
    }
    for (let at = firstAbove(this.codes, code); at < this.codes.length && this.codes[at]!.startsWith(code); at++) {
      for (const { list, row } of this.rows.get(this.codes[at]!)!) rowsOf(listing, list).below.push(row);
    }
    return listing;
  }
}

function rowsOf(listing: Map<string, ListRows>, list: string): ListRows {
  let rows = listing.get(list);
  if (!rows) listing.set(list, (rows = { covering: [], below: [] }));
  return rows;
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
 * `day` null ignores the dates of the rows; the open numbers are asked for only where they decide.
 */
export function membership(
  listing: CodeListing,
  list: string,
  day: Day | null,
  openNumbers: () => readonly HsCode[],
): Membership | null {
  const rows = listing.get(list);
  if (!rows) return null;
  for (const row of rows.covering) {
    if (day === null || isWithin(day, row.from, row.to)) return wholeMembership(row);
  }
  return rows.below.length === 0 ? null : partMembership(rows.below, day, openNumbers());
}

const whole = new WeakMap<ScopeRow, Membership>();

/** The same row answers for every code below it, so its membership is made once. */
function wholeMembership(row: ScopeRow): Membership {
  let member = whole.get(row);
  if (!member) whole.set(row, (member = { extent: 'whole', word: row.condition, from: row.from, to: row.to }));
  return member;
}

function partMembership(below: readonly ScopeRow[], day: Day | null, open: readonly HsCode[]): Membership | null {
  const parts = below.filter((row) => day === null || isWithin(day, row.from, row.to));
  const first = parts[0];
  if (!first) return null;
  const listed = open.filter((number) => parts.some((row) => number.startsWith(row.code)));
  if (open.length > 0 && listed.length === 0) return null;
  const extent = open.length > 0 && listed.length === open.length ? 'whole' : 'part';
  return { extent, word: first.condition, from: first.from, to: first.to };
}

/** Days on which a list row of the code begins or ends. */
export function listingDays(listing: CodeListing): (Day | null)[] {
  return [...listing.values()].flatMap(({ covering, below }) => [...covering, ...below].flatMap(({ from, to }) => [from, to]));
}
