import { refuseBlank } from '../shared/messages/entry';
import {
  refuseLedgerColumns,
  refuseLedgerDate,
  refuseLedgerHalfRow,
  refuseLedgerQuantity,
  refuseNegativeUse,
  refuseUsed,
} from '../shared/messages/quota';
import { dayFromIso, type Day } from '../shared/isoDate';
import { isBlank } from '../shared/readCells';
import type { Refusal, Result } from '../shared/refusal';
import type { QuotaPeriod } from './quotaPeriod';

const { abs, floor } = Math;
const { isFinite } = Number;
const LAST_EXCEL_DAY = 2_958_465; // 9999-12-31

/**
 * Quantity used of a quota in the period up to and including a day.
 * `used` is a number, or a ledger of rows (date, quantity) in any order: rows outside the period or after the day do not
 * count, rows of the same day add up, blank rows are passed over. A negative row is a correction (an entry cancelled or
 * reduced); a period whose rows sum to less than zero is refused, as is a negative number.
 * Refuses (`#VALUE!`), naming the row, anything that is not a date and a number, also outside the period: a row that
 * cannot be read cannot be placed.
 * @example usedIn([[45748, 100], [45778, 50]], { from: 45748, to: 46113 }, 45777) // => 100
 */
export function usedIn(used: unknown, period: QuotaPeriod, day: Day): Result<number> {
  if (!Array.isArray(used)) return usedNumber(used);
  const rows = used as readonly (readonly unknown[])[];
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return usedNumber(rows[0]![0]);
  return columns === 2 ? sumOfPeriod(rows, period, day) : refuseLedgerColumns(columns);
}

function usedNumber(cell: unknown): Result<number> {
  if (isBlank(cell)) return refuseBlank('used');
  if (typeof cell !== 'number' || !isFinite(cell)) return refuseUsed(String(cell));
  return cell < 0 ? refuseNegativeUse(cell) : cell;
}

/** One pass without an object per row; Neumaier's compensated sum, so that the order of the rows does not show in the total. */
function sumOfPeriod(rows: readonly (readonly unknown[])[], period: QuotaPeriod, day: Day): Result<number> {
  const texts = new Map<string, Day | null>();
  let sum = 0;
  let lost = 0;
  for (let place = 0; place < rows.length; place++) {
    const date = rows[place]![0];
    const quantity = rows[place]![1];
    const on = ledgerDay(date, texts);
    if (on === null || typeof quantity !== 'number' || !isFinite(quantity)) {
      const refused = refuseRow(place + 1, date, quantity, on);
      if (refused) return refused;
    } else if (on >= period.from && on <= day) {
      const next = sum + quantity;
      lost += abs(sum) >= abs(quantity) ? sum - next + quantity : quantity - next + sum;
      sum = next;
    }
  }
  const total = sum + lost;
  return total < 0 ? refuseNegativeUse(total) : total;
}

/** Why a row cannot be counted; null for a blank one. */
function refuseRow(row: number, date: unknown, quantity: unknown, on: Day | null): Refusal | null {
  if (isBlank(date) && isBlank(quantity)) return null;
  if (isBlank(date) || isBlank(quantity)) return refuseLedgerHalfRow(row, isBlank(date) ? 'date' : 'quantity');
  return on === null ? refuseLedgerDate(row, date) : refuseLedgerQuantity(row, quantity);
}

/** Excel serial (a time of day is cut off) or ISO text; a long ledger repeats its few days, so each text is read once. */
function ledgerDay(date: unknown, texts: Map<string, Day | null>): Day | null {
  if (typeof date === 'number') return date >= 1 && date <= LAST_EXCEL_DAY ? floor(date) : null;
  if (typeof date !== 'string') return null;
  let on = texts.get(date);
  if (on === undefined) texts.set(date, (on = dayFromIso(date)));
  return on;
}
