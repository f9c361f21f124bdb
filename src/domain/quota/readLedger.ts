import { refuseBlank } from '../shared/messages/entry';
import {
  refuseLedgerColumns,
  refuseLedgerDate,
  refuseLedgerHalfRow,
  refuseLedgerOrigin,
  refuseLedgerQuantity,
  refuseNegativeUse,
  refuseUsed,
} from '../shared/messages/quota';
import { dayFromIso, type Day } from '../shared/isoDate';
import { isBlank } from '../shared/readCells';
import type { Refusal, Result } from '../shared/refusal';
import type { Ledger } from './ledger';

const { floor } = Math;
const { isFinite } = Number;
const LAST_EXCEL_DAY = 2_958_465; // 9999-12-31
/** Two letters for a country; longer names are groups of countries, such as CPTPP. */
const ORIGIN = /^[A-Z]{2,8}$/;

type Row = readonly unknown[];

/**
 * What was used of a quota, from a cell or a range: a number of zero or more, or rows (date, quantity[, origin]) in any
 * order with blank rows passed over.
 * Refuses (`#VALUE!`), naming the row, anything that is not a date, a number and an origin, wherever it lies in time:
 * a row that cannot be read cannot be placed.
 * @example readLedger([[45748, 100], ['2025-05-01', 50]], 'used') // => { days: [45748, 45778], quantities: [100, 50], origins: null }
 */
export function readLedger(used: unknown, argument: string): Result<Ledger> {
  if (!Array.isArray(used)) return readNumberUsed(used, argument);
  const rows = used as readonly Row[];
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return readNumberUsed(rows[0]![0], argument);
  return columns === 2 || columns === 3 ? readRows(rows, columns === 3, argument) : refuseLedgerColumns(argument, columns);
}

function readNumberUsed(cell: unknown, argument: string): Result<number> {
  if (isBlank(cell)) return refuseBlank(argument);
  if (typeof cell !== 'number' || !isFinite(cell)) return refuseUsed(argument, String(cell));
  return cell < 0 ? refuseNegativeUse(argument, cell) : cell;
}

/** One pass without an object per row. */
function readRows(rows: readonly Row[], hasOrigins: boolean, argument: string): Result<Ledger> {
  const days = new Float64Array(rows.length);
  const quantities = new Float64Array(rows.length);
  const origins: string[] | null = hasOrigins ? [] : null;
  const texts = new Map<string, Day | null>();
  const names = new Map<string, string | null>();
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const quantity = row[1];
    const on = ledgerDay(row[0], texts);
    const origin = hasOrigins ? ledgerOrigin(row[2], names) : '';
    if (on === null || typeof quantity !== 'number' || !isFinite(quantity) || origin === null) {
      if (row.every(isBlank)) continue;
      return refuseRow(argument, { place: place + 1, cells: row, on });
    } else {
      days[count] = on;
      quantities[count] = quantity;
      origins?.push(origin);
      count++;
    }
  }
  return { days: days.subarray(0, count), quantities: quantities.subarray(0, count), origins };
}

/** Why a row cannot be counted. */
function refuseRow(argument: string, { place, cells, on }: { place: number; cells: Row; on: Day | null }): Refusal {
  const [date, quantity, origin] = cells;
  if (isBlank(date)) return refuseLedgerHalfRow(argument, place, 'date');
  if (isBlank(quantity)) return refuseLedgerHalfRow(argument, place, 'quantity');
  if (on === null) return refuseLedgerDate(argument, place, date);
  if (typeof quantity !== 'number' || !isFinite(quantity)) return refuseLedgerQuantity(argument, place, quantity);
  return isBlank(origin) ? refuseLedgerHalfRow(argument, place, 'origin') : refuseLedgerOrigin(argument, place, origin);
}

/** Excel serial (a time of day is cut off) or ISO text; a long ledger repeats its few days, so each text is read once. */
function ledgerDay(date: unknown, texts: Map<string, Day | null>): Day | null {
  if (typeof date === 'number') return date >= 1 && date <= LAST_EXCEL_DAY ? floor(date) : null;
  if (typeof date !== 'string') return null;
  let on = texts.get(date);
  if (on === undefined) texts.set(date, (on = dayFromIso(date)));
  return on;
}

function ledgerOrigin(cell: unknown, names: Map<string, string | null>): string | null {
  if (typeof cell !== 'string') return null;
  let origin = names.get(cell);
  if (origin === undefined) {
    const written = cell.trim().toUpperCase();
    names.set(cell, (origin = ORIGIN.test(written) ? written : null));
  }
  return origin;
}
