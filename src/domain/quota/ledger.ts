import { refuseNegativeSum } from '../shared/messages/quota';
import type { Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';

const { abs } = Math;

/** Rows of a ledger in columns, in the order given; `origins` null where no origins are stated. */
export interface LedgerRows {
  days: Float64Array;
  quantities: Float64Array;
  origins: readonly string[] | null;
}

/** What was used: one number for the period up to the day, or dated rows. */
export type Ledger = number | LedgerRows;

/** Which rows count: days from `from` up to and including `through`, of these origins (`*` = all). */
export interface LedgerSpan {
  from: Day;
  through: Day;
  origins: readonly string[];
}

const ALL_ORIGINS = '*';

/**
 * Quantity used in a span. A number speaks for the span as it is. Rows of the same day add up, in any order; a negative
 * row is a correction (an entry cancelled or reduced). Rows without stated origins count for every origin.
 * Refuses (`#VALUE!`) a sum below zero.
 * @example usedIn({ days, quantities, origins: null }, { from: 45748, through: 45777, origins: ['*'] }) // => 100
 */
export function usedIn(ledger: Ledger, span: LedgerSpan): Result<number> {
  const total = typeof ledger === 'number' ? ledger : sumOf(ledger, span);
  return total < 0 ? refuseNegativeSum(total) : total;
}

/** Neumaier's compensated sum, so that the order of the rows does not show in the total. */
function sumOf({ days, quantities, origins }: LedgerRows, { from, through, origins: counted }: LedgerSpan): number {
  const of = filterOf(origins, counted);
  let sum = 0;
  let lost = 0;
  for (let row = 0; row < days.length; row++) {
    const on = days[row]!;
    if (on < from || on > through || (of && !of.has(origins![row]!))) continue;
    const quantity = quantities[row]!;
    const next = sum + quantity;
    lost += abs(sum) >= abs(quantity) ? sum - next + quantity : quantity - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The counted origins, or null when every row counts. */
function filterOf(origins: LedgerRows['origins'], counted: readonly string[]): ReadonlySet<string> | null {
  return origins === null || counted.includes(ALL_ORIGINS) ? null : new Set(counted);
}

/** Quantity of each day of a span on which something happened, by day. */
export function quantitiesByDay({ days, quantities, origins }: LedgerRows, { from, through, origins: counted }: LedgerSpan): [Day, number][] {
  const of = filterOf(origins, counted);
  const sums = new Map<Day, number>();
  for (let row = 0; row < days.length; row++) {
    const on = days[row]!;
    if (on >= from && on <= through && (!of || of.has(origins![row]!))) sums.set(on, (sums.get(on) ?? 0) + quantities[row]!);
  }
  return [...sums].sort(([one], [other]) => one - other);
}

/** Whether rows say anything of the days from `from` up to and including `through`; a number says nothing of other periods. */
export function covers(ledger: Ledger, from: Day, through: Day): ledger is LedgerRows {
  return typeof ledger !== 'number' && ledger.days.some((on) => on >= from && on <= through);
}
