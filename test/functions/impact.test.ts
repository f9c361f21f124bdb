import { call, refusal } from './call';

type Table = unknown[][];
const HEADER = [
  'Importer', 'Sector', 'Label', 'Imports before', 'Imports after', 'Duty before', 'Duty after', 'Static duty', 'Additional duty', 'Rate before',
  'Average rate', 'Consumer', 'Producer', 'Government', 'Balance', 'Imports after (linear)', 'Welfare', 'Welfare (linear)', 'Rate on unchanged trade', 'Method', 'Source',
];
const impact = (...args: unknown[]): Table => call('SCENARIO.IMPACT', ...args) as Table;
const cell = (table: Table, importer: string, sector: string, column: string): unknown =>
  table.find((row) => row[0] === importer && row[1] === sector)?.[HEADER.indexOf(column)];
const number = (...at: Parameters<typeof cell>): number => cell(...at) as number;

describe('SCENARIO.IMPACT', () => {
  it('shows 38 sectors of imports from Japan and 20 of exports to it, each direction with its total', () => {
    const table = impact('pause-lapse-24');
    expect(table[0]).toEqual(HEADER);
    const sectors = (importer: string) => table.filter((row) => row[0] === importer && row[1] !== 'Total');
    expect([sectors('US').length, sectors('JP').length]).toEqual([38, 20]);
    expect(number(table, 'US', 'Total', 'Imports before')).toBeCloseTo(144_863_352_475, 0);
    expect(table.at(-1)!.slice(0, 3)).toEqual(['', 'Both', 'Balance of the United States with Japan']);
    for (const row of table.slice(1, -1)) expect([row[1], row[19], row[20]]).toEqual([row[1], expect.stringMatching(/\S/), expect.any(String)]);
  });

  it('says of every sector which set, which elasticity and which lines are assumed, and where the trade is from', () => {
    const table = impact('pause-lapse-24', null, 'short-run');
    expect(cell(table, 'US', 'mvh', 'Method')).toMatch(/exact Armington.*set short-run \(assumption\): elasticity -0\.3, pass-through 0\.05; lines \(assumption\): 8703\.23\.01 40%/);
    expect(cell(table, 'US', 'mvh', 'Source')).toMatch(/Census.*taken 2026-11-23.*elasticities: .*\[confidence low\]$/);
    expect(cell(table, 'JP', 'Total', 'Source')).toMatch(/left out, no tariff line: Special provisions \(98\)/);
  });

  it('changes nothing when a scenario is held against itself', () => {
    for (const row of impact('auto-relief', 'auto-relief', null, false)) {
      expect([row[1], ...row.slice(11, 15)]).toEqual([row[1], ...(row[1] === 'Both' ? ['', '', '', 0] : [0, 0, 0, 0])]);
    }
  });

  it('the reciprocal duty from 10 to 24 % leaves cars alone and costs buyers of other goods; the linear loss is far too large', () => {
    const table = impact('pause-lapse-24');
    expect(cell(table, 'US', 'mvh', 'Consumer')).toBe(0);
    const [exact, linear] = [number(table, 'US', 'Total', 'Welfare'), number(table, 'US', 'Total', 'Welfare (linear)')];
    expect(exact).toBeLessThan(0);
    expect(linear / exact).toBeGreaterThan(1.5);
    expect(number(table, 'US', 'Total', 'Welfare')).toBeCloseTo(number(table, 'US', 'Total', 'Consumer') + number(table, 'US', 'Total', 'Government'), 3);
  });

  it('averages the duty with the weights of both trades: high duties cut their own weight', () => {
    const table = impact('pause-lapse-24');
    const [before, after] = ['Rate on unchanged trade', 'Average rate'].map((column) => number(table, 'US', 'Total', column));
    expect(before).toBeCloseTo(number(table, 'US', 'Total', 'Static duty') / number(table, 'US', 'Total', 'Imports before'), 12);
    expect(after).toBeLessThan(before!);
  });

  it('keeps the accounts: government is duty after less duty before, totals are sums, the balance is what trade changes', () => {
    const table = impact('auto-relief', null, 'long-run-hs6', false);
    for (const row of table.filter((one) => one[0] !== '')) expect(row[13] as number).toBeCloseTo((row[6] as number) - (row[5] as number), 3);
    const american = table.filter((row) => row[0] === 'US' && row[1] !== 'Total');
    for (const column of [3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17]) {
      const sum = american.reduce((total, row) => total + (row[column] as number), 0);
      expect(sum).toBeCloseTo(table.find((row) => row[0] === 'US' && row[1] === 'Total')![column] as number, 1);
    }
    const cars = american.find((row) => row[1] === 'mvh')!;
    expect(cars[14]).toBeCloseTo((cars[3] as number) - (cars[4] as number), 3);
  });

  it('values the purchases of 1.5 Mt of corn at 416 m USD, and of both crops as US balance', () => {
    const table = impact('soy-corn-purchases');
    expect(number(table, 'JP', 'jp.purchase.corn', 'Balance') / 1e6).toBeCloseTo(415.8, 1);
    expect(cell(table, 'JP', 'jp.purchase.corn', 'Imports before')).toBe('');
    expect(cell(table, 'JP', 'jp.purchase.corn', 'Source')).toMatch(/Yomiuri.*\[confidence medium\]$/);
    expect(number(table, 'JP', 'Total', 'Balance')).toBeCloseTo(number(table, 'JP', 'jp.purchase.corn', 'Balance') + number(table, 'JP', 'jp.purchase.soy', 'Balance'), 3);
  });

  it('114,283 t more US rice inside the quota are worth 98 m USD at the unit value of 2024; a lever that shows the law adds nothing', () => {
    expect(number(impact('rice-inside-ma'), 'JP', 'jp.rice.ma.usShare', 'Balance') / 1e6).toBeCloseTo(98.3, 1);
    expect(impact('statusquo-2025-05-01').some((row) => String(row[1]).startsWith('jp.'))).toBe(false);
  });

  it('refuses the balance where a purchase has no price, and leaves the other figures', () => {
    const table = impact('outcome-2025-07');
    expect(cell(table, 'JP', 'jp.purchase.aircraft', 'Balance')).toMatchObject({ error: '#N/A', message: expect.stringMatching(/price nor a year/) });
    expect(cell(table, 'JP', 'Total', 'Balance')).toMatchObject({ error: '#N/A' });
    expect(table.at(-1)![14]).toMatchObject({ error: '#N/A' });
    expect(number(table, 'JP', 'Total', 'Imports after')).toBeGreaterThan(0);
  });

  it('has no Japanese figures for the law before the tariff that is held, and says so', () => {
    const table = impact('baseline-pre-2025');
    expect(cell(table, 'JP', 'meat', 'Static duty')).toMatchObject({ error: '#N/A', message: expect.stringMatching(/2024-12-31/) });
    expect(number(table, 'US', 'Total', 'Additional duty') / 1e9).toBeCloseTo(0.041, 3);
  });

  it('lets Japan answer with a duty of its own where the scenario sets one', () => {
    const table = impact('escalation:high', null, 'static');
    expect(number(table, 'JP', 'machinery', 'Additional duty') / number(table, 'JP', 'machinery', 'Imports before')).toBeCloseTo(0.1, 12);
  });

  it('takes own levers and a law of its own date', () => {
    const [mine, status] = [impact('| us.reciprocal.allIn=0.15', null, 'static'), impact('', null, 'static')];
    expect(number(mine, 'US', 'Total', 'Static duty')).toBeGreaterThan(number(status, 'US', 'Total', 'Static duty'));
  });

  it('refuses what it does not know', () => {
    expect(refusal('SCENARIO.IMPACT', 'pause-lapse-25')).toMatch(/^#N\/A .*pause-lapse-24/);
    expect(refusal('SCENARIO.IMPACT', 'pause-lapse-24', 'status')).toMatch(/^#N\/A /);
    expect(refusal('SCENARIO.IMPACT', 'pause-lapse-24', null, 'guess')).toMatch(/^#N\/A elasticitySet: there is no set "guess"\. The sets are static, short-run/);
    expect(refusal('SCENARIO.IMPACT', 'pause-lapse-24', [['a'], ['b']])).toMatch(/^#VALUE! baseline is a range/);
  });
});
