import { customFunctions } from '../../src/functions/registry';
import { dayFromIso, isoFromDay } from '../../src/domain/shared/isoDate';
import { seeded } from './entries';
import { time, type Timing } from './stopwatch';

const ROWS = 100_000;
const LIMIT_MS = 50;

/** A ledger of two fiscal years in random order: dates as serials or as text, with or without origins. */
function ledgerOf(rows: number, { asText, origins }: { asText: boolean; origins: readonly string[] }): unknown[][] {
  const random = seeded(20_210_310);
  const from = dayFromIso('2024-04-01')!;
  return Array.from({ length: rows }, () => {
    const day = from + Math.floor(random() * 730);
    const row: unknown[] = [asText ? isoFromDay(day) : day, Math.round(random() * 400) / 100];
    if (origins.length > 0) row.push(origins[Math.floor(random() * origins.length)]);
    return row;
  });
}

/** QUOTA functions on a ledger of 100,000 rows, one call each. The functions must be installed. */
export function quotaLedgerTimings(): Timing[] {
  const run = (id: string) => customFunctions.find((entry) => entry.id === id)!.run;
  const plain = ledgerOf(ROWS, { asText: false, origins: [] });
  const texts = ledgerOf(ROWS, { asText: true, origins: [] });
  const national = ledgerOf(ROWS, { asText: false, origins: ['US', 'AU', 'CA', 'NZ'] });
  const cases: [string, () => unknown][] = [
    ['QUOTA.REMAINING, dates', () => run('QUOTA.REMAINING')([['jp-rice-sbs']], plain, [['2026-03-31']], null)],
    ['QUOTA.REMAINING, dates as text', () => run('QUOTA.REMAINING')([['jp-rice-sbs']], texts, [['2026-03-31']], null)],
    ['QUOTA.EXHAUSTION', () => run('QUOTA.EXHAUSTION')([['jp-rice-sbs']], plain, [['2026-03-31']], null)],
    ['QUOTA.SAFEGUARD, with origins', () => run('QUOTA.SAFEGUARD')([['jp-beef-usjta']], national, [['2026-03-31']], null, null)],
  ];
  return cases.map(([name, work]) => time(`${name}, ${ROWS.toLocaleString('en')} rows of a ledger`, work, { runs: 9, limitMs: LIMIT_MS }));
}
