import type { Day } from '../shared/isoDate';
import type { LedgerRows } from './ledger';

/** Sums and the digits lost in them (Neumaier), one place a day. */
interface DailySums {
  sums: Float64Array;
  lost: Float64Array;
  rows: Int32Array;
}

/**
 * A ledger with one row a day and group of origins, which takes the name of the group's first origin; other origins are
 * left out. A question that adds up many spans of the same ledger reads this one instead of each row again.
 * @example dailyLedger(rows, { from, through }, [['US'], ['AU', 'CA']]) // => at most two rows a day, of US and AU
 */
export function dailyLedger(ledger: LedgerRows, { from, through }: { from: Day; through: Day }, groups: readonly (readonly string[])[]): LedgerRows {
  const size = Math.max(0, through - from + 1);
  const daily = groups.map((): DailySums => ({ sums: new Float64Array(size), lost: new Float64Array(size), rows: new Int32Array(size) }));
  const groupOf = new Map(groups.flatMap((origins, group) => origins.map((origin) => [origin, daily[group]!] as const)));
  ledger.days.forEach((on, row) => {
    const sums = ledger.origins === null ? daily[0] : groupOf.get(ledger.origins[row]!);
    if (sums && on >= from && on <= through) add(sums, on - from, ledger.quantities[row]!);
  });
  return rowsOf(daily, from, ledger.origins === null ? null : groups.map((origins) => origins[0]!));
}

function add({ sums, lost, rows }: DailySums, at: number, quantity: number): void {
  const sum = sums[at]!;
  const next = sum + quantity;
  lost[at]! += Math.abs(sum) >= Math.abs(quantity) ? sum - next + quantity : quantity - next + sum;
  sums[at] = next;
  rows[at]!++;
}

function rowsOf(daily: readonly DailySums[], from: Day, names: readonly string[] | null): LedgerRows {
  const days: Day[] = [];
  const quantities: number[] = [];
  const origins: string[] = [];
  daily.forEach(({ sums, lost, rows }, group) => {
    for (let at = 0; at < rows.length; at++) {
      if (rows[at] === 0) continue;
      days.push(from + at);
      quantities.push(sums[at]! + lost[at]!);
      if (names) origins.push(names[group]!);
    }
  });
  return { days: Float64Array.from(days), quantities: Float64Array.from(quantities), origins: names && origins };
}
