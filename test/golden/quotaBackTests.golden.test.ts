import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayFromIso, isoFromDay } from '../../src/domain/shared/isoDate';
import { call } from '../functions/call';
import { grouped } from './groupedNumbers';

interface SafeguardBackTest {
  ledger: [string, number][];
  days: { from: string; to: string; rate: number; triggered: boolean }[];
}

interface RegimeBackTest {
  worldPrice: number;
  milledPerBrown: number;
  privateImports: { month: string; perMonth: number }[];
  cases: { name: string; date: string; yenOf60kgBrown: number; domestic: number; regime: string; margin: number; imports?: string }[];
}

function read<T>(file: string): T {
  return parse(readFileSync(join(__dirname, file), 'utf8'), grouped, { schema: 'core' }) as T;
}

describe('the beef safeguard of March 2021, day by day', () => {
  const { ledger, days } = read<SafeguardBackTest>('beef-safeguard-2021.yaml');

  it.each(days)('$from to $to: $rate, trigger passed: $triggered', ({ from, to, rate, triggered }) => {
    for (let day = dayFromIso(from)!; day <= dayFromIso(to)!; day++) {
      const [row] = call('QUOTA.SAFEGUARD', 'jp-beef-usjta', ledger, day, null, false) as unknown[][];
      expect([isoFromDay(day), row![0], row![1]]).toEqual([isoFromDay(day), rate, triggered]);
      if (triggered) expect([row![2], row![4], row![5]]).toEqual([242_000, dayFromIso('2021-03-18'), dayFromIso('2021-04-17')]);
    }
  });

  it('242,229 t are counted on the day the level is passed, whatever the order of the rows', () => {
    for (const rows of [ledger, [...ledger].reverse()]) {
      const [row] = call('QUOTA.SAFEGUARD', 'jp-beef-usjta', rows, '2021-03-10', null, false) as unknown[][];
      expect(row![3]).toBe(242_229);
    }
  });

  it('is known without imports, for it was published', () => {
    const rates = ['2021-03-17', '2021-03-18', '2021-04-16', '2021-04-17'].map((day) => (call('QUOTA.SAFEGUARD', 'jp-beef-usjta', null, day, null, false) as unknown[][])[0]![0]);
    expect(rates).toEqual([0.258, 0.385, 0.385, 0.25]);
  });
});

describe('private over-quota imports of rice, against the regime', () => {
  const { worldPrice, milledPerBrown, privateImports, cases } = read<RegimeBackTest>('rice-over-quota-2025.yaml');
  /** A month in which hundreds of tonnes come in is specialities, not trade. */
  const TRADE = 1_000;

  it.each(cases)('$name: $yenOf60kgBrown yen for 60 kg brown are $domestic yen/kg milled, so the regime is $regime', (given) => {
    const milled = given.yenOf60kgBrown / 60 / milledPerBrown;
    expect(milled).toBeCloseTo(given.domestic, 2);
    const table = call('QUOTA.REGIME', 'jp-rice-ma', worldPrice, Number(milled.toFixed(6)), null, given.date, null, false) as [string, unknown][];
    const items = Object.fromEntries(table);
    expect(items['Regime']).toBe(given.regime);
    expect(items['Landed over-quota']).toBe(471);
    expect(Number(items['Margin'])).toBeCloseTo(given.margin, 2);
    const month = privateImports.find(({ month }) => month === given.imports);
    if (month) expect(month.perMonth > TRADE).toBe(given.regime === 'over-quota');
  });
});
