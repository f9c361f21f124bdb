import { call, column, errorCell, refusal, rows } from './call';

const LEDGER = [
  ['2025-06-27', 30_000],
  ['2025-09-26', 50_000],
  ['2025-11-14', 20_000],
];

describe('tables', () => {
  it('QUOTA.REGIME is a table of items and values, with or without its header', () => {
    const table = call('QUOTA.REGIME', 'jp-rice-ma', 130, 506.39, null, '2025-05-01') as unknown[][];
    expect(table.map(([item]) => item)).toEqual(['Item', 'Regime', 'Landed in-quota', 'Landed over-quota', 'Margin', 'Rent per unit']);
    expect((call('QUOTA.REGIME', 'jp-rice-ma', 130, 506.39, null, '2025-05-01', null, false) as unknown[][])[0]).toEqual(['Regime', 'over-quota']);
  });

  it('QUOTA.SAFEGUARD is one row with its source', () => {
    const table = call('QUOTA.SAFEGUARD', 'jp-beef-usjta', 200_000, '2025-12-31') as unknown[][];
    expect(table[0]).toEqual(['Rate', 'Triggered', 'Trigger level', 'Counted', 'From', 'To', 'Source']);
    expect(table[1]!.slice(0, 6)).toEqual([0.216, false, 266_200, 200_000, '', '']);
    expect(table[1]![6]).toContain('108554');
    expect(refusal('QUOTA.SAFEGUARD', 'jp-rice-ma', 5)).toMatch(/^#N\/A quota: jp-rice-ma has no volume safeguard/);
  });

  it('QUOTA.SAFEGUARD without imports says so in the cell of the count', () => {
    expect(rows('QUOTA.SAFEGUARD', 'jp-beef-usjta', null, '2025-12-31')[0]![3]).toMatchObject({ error: '#N/A' });
    expect(rows('QUOTA.SAFEGUARD', 'jp-beef-usjta', [[null, null], [null, null]], '2025-12-31')[0]![0]).toBe(0.216);
  });

  it('QUOTA.LIST shows a duty by price, a cap and what has no volume', () => {
    const list = rows('QUOTA.LIST', 'JP');
    const row = (id: string) => list.find(([name]) => name === id)!;
    expect(list).toHaveLength(17);
    expect(row('jp-car-php').slice(4, 8)).toEqual(['absolute cap', 'calendar year', 5000, 'vehicles per type']);
    expect(row('jp-soybeans')[6]).toMatchObject({ error: '#N/A' });
    expect(row('jp-corn-starch')[9]).toBe('the greater of 50% and 12 JPY/kg');
    expect(row('jp-pork-usjta')[8]).toContain('525.048 JPY/kg');
  });
});

describe('ranges', () => {
  it('QUOTA.SPLIT puts two cells beside each quantity; blanks and errors stay in their rows', () => {
    const parts = call('QUOTA.SPLIT', 'jp-rice-sbs', [[2500], [null], [errorCell('#REF!')], ['much']], 99_000, '2025-11-01') as unknown[][];
    expect(parts.slice(0, 2)).toEqual([[1000, 1500], ['', '']]);
    expect(parts[2]).toEqual([expect.objectContaining({ error: '#VALUE!' }), expect.objectContaining({ error: '#VALUE!' })]);
    expect(parts[3]![0]).toMatchObject({ error: '#VALUE!' });
  });

  it('QUOTA.ALLOCATE leaves blank requests blank and refuses a block, an error and a missing bid', () => {
    expect(call('QUOTA.ALLOCATE', 100, column(80, null, 120))).toEqual([[40], [''], [60]]);
    expect(call('QUOTA.ALLOCATE', 50, 80)).toBe(50);
    expect(refusal('QUOTA.ALLOCATE', 100, [[1, 2], [3, 4]])).toMatch(/^#VALUE! requests is a range of 2 × 2/);
    expect(refusal('QUOTA.ALLOCATE', 100, column(1, errorCell('#N/A')))).toMatch(/^#N\/A requests/);
    expect(refusal('QUOTA.ALLOCATE', 100, column(1, 2), 'AUCTION', column(1, null))).toMatch(/^#VALUE! bids/);
    expect(refusal('QUOTA.ALLOCATE', 100, column(null, null))).toMatch(/^#VALUE! requests is blank/);
    expect(refusal('QUOTA.ALLOCATE', null, column(1, 2))).toMatch(/^#VALUE! volume is blank/);
  });

  it('QUOTA.CONVERT converts a range', () => {
    expect(call('QUOTA.CONVERT', column(1, null, 'x'), 't', 'kg')).toEqual([[1000], [''], [expect.objectContaining({ error: '#VALUE!' })]]);
    expect(refusal('QUOTA.CONVERT', 1, null, 'kg')).toMatch(/^#VALUE! from is blank/);
  });
});

describe('one quota on one day', () => {
  it('QUOTA.STATUS, QUOTA.EXHAUSTION and QUOTA.DUTY read the same ledger', () => {
    expect(call('QUOTA.STATUS', 'jp-rice-sbs', LEDGER, '2025-11-13')).toBe('Open');
    expect(call('QUOTA.STATUS', 'jp-rice-sbs', LEDGER, '2025-11-14')).toBe('Exhausted');
    expect(call('QUOTA.EXHAUSTION', 'jp-rice-sbs', LEDGER, '2026-03-31')).toBe(45_975);
    expect(call('QUOTA.DUTY', 'jp-rice-sbs', 130_000, 1, LEDGER, '2025-11-13')).toBe(0);
    expect(call('QUOTA.DUTY', 'jp-rice-sbs', 130_000, 1, LEDGER, '2025-11-14')).toBe(341_000);
  });

  it.each([
    ['QUOTA.STATUS', ['nonsense', 0], /^#N\/A quota: there is no quota "nonsense"/],
    ['QUOTA.STATUS', ['jp-rice-ma', null], /^#VALUE! used is blank/],
    ['QUOTA.STATUS', ['jp-rice-ma', 0, '2017-12-31'], /^#N\/A date/],
    ['QUOTA.DUTY', ['jp-rice-ma', null, 1, 0], /^#VALUE! value is blank/],
    ['QUOTA.DUTY', ['jp-rice-ma', 1, 1, 0, '2025-05-01', null, 'colour=red'], /^#VALUE! /],
    ['QUOTA.DUTY', ['us-steel-jp', 1, 1, 0, '2025-05-01'], /^#N\/A quota: us-steel-jp is not in force/],
    ['QUOTA.EXHAUSTION', ['jp-soybeans', 5], /^#N\/A quota: jp-soybeans has no volume/],
    ['QUOTA.EXHAUSTION', ['jp-rice-ma', [['2025-04-15', 'x']]], /^#VALUE! ledger: the quantity in row 1/],
    ['QUOTA.EXHAUSTION', ['jp-rice-ma', 0, '2025-05-01'], /^#N\/A jp-rice-ma is not used up in its period/],
    ['QUOTA.REGIME', ['jp-rice-ma', 130, null], /^#VALUE! domesticPrice is blank/],
    ['QUOTA.REGIME', ['jp-rice-ma', 130, 500, 'high'], /^#VALUE! markUp/],
    ['QUOTA.REGIME', ['jp-car-php', 130, 500], /^#N\/A .*full type approval/],
    ['QUOTA.SPLIT', ['jp-rice-tpp-us', 5, 0, '2025-05-01'], /^#N\/A quota: jp-rice-tpp-us is not in force.*jp\.rice\.csqUS\.limit/],
    ['QUOTA.VOLUME', ['jp-rice-ma', '2025-05-01', '| jp.rice.nonsense=1'], /^#N\/A /],
  ])('%s(%j) is refused', (id, args, message) => {
    expect(refusal(id, ...args)).toMatch(message);
  });

  it('a mark-up may be a loss', () => {
    const items = Object.fromEntries(call('QUOTA.REGIME', 'jp-rice-ma', 130, 100, -46, '2025-05-01', null, false) as [string, unknown][]);
    expect(items).toMatchObject({ Regime: 'binding', 'Landed in-quota': 84 });
  });
});
