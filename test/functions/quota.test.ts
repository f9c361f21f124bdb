import { dayFromIso } from '../../src/domain/shared/isoDate';
import { call, column, errorCell, refusal, rows } from './call';

const mayFirst = dayFromIso('2025-05-01')!;

describe('QUOTA.LIST', () => {
  it('shows the rice quotas with volume, duties and source', () => {
    const list = call('QUOTA.LIST', 'JP', 'rice') as unknown[][];
    expect(list[0]).toEqual(['Id', 'Title', 'Importer', 'Origin', 'Administration', 'Period', 'Volume', 'Unit', 'In-quota', 'Over-quota', 'Source']);
    expect(list[1]!.slice(0, 3)).toEqual(['jp-rice-ma', 'Rice, WTO minimum access', 'JP']);
    expect(list[1]![6]).toBe(682200);
    for (const row of list.slice(1)) expect(row[10]).not.toBe('');
  });

  it('lists all without arguments, and refuses words that fit none', () => {
    expect(rows('QUOTA.LIST').length).toBeGreaterThanOrEqual(2);
    expect(refusal('QUOTA.LIST', 'JP', 'submarines')).toMatch(/^#N\/A No quota fits/);
  });
});

describe('QUOTA.VOLUME', () => {
  it('gives the volume of the period, an unknown quota in its own element', () => {
    const volumes = call('QUOTA.VOLUME', column('jp-rice-ma', 'jp-rice-sbs', 'nonsense', null), mayFirst) as unknown[][];
    expect(volumes.slice(0, 2)).toEqual(column(682200, 100000));
    expect(volumes[2]![0]).toMatchObject({ error: '#N/A' });
    expect(volumes[3]).toEqual(['']);
  });

  it('refuses a date before the data and one that is none', () => {
    expect(refusal('QUOTA.VOLUME', 'jp-rice-ma', '1990-01-01')).toMatch(/^#N\/A /);
    expect(refusal('QUOTA.VOLUME', 'jp-rice-ma', 'soon')).toMatch(/^#VALUE! date/);
  });
});

describe('QUOTA.REMAINING and QUOTA.FILLRATE', () => {
  const ledger = [
    ['2025-03-31', 1_000],
    ['2025-04-15', 82_200],
    [null, null],
    [mayFirst, 100_000],
    ['2025-06-01', 400_000],
  ];

  it('take a number', () => {
    expect(call('QUOTA.REMAINING', 'jp-rice-ma', 346000, mayFirst)).toBe(336200);
    expect(call('QUOTA.FILLRATE', 'jp-rice-ma', 341100, mayFirst)).toBe(0.5);
    expect(call('QUOTA.REMAINING', 'jp-rice-ma', 900000, mayFirst)).toBe(0);
  });

  it('take a ledger, of which the period up to the date counts', () => {
    expect(call('QUOTA.REMAINING', 'jp-rice-ma', ledger, mayFirst)).toBe(682200 - 182200);
    expect(call('QUOTA.FILLRATE', 'jp-rice-ma', ledger, '2025-07-01')).toBeCloseTo(582200 / 682200, 12);
  });

  it.each([
    ['nothing', null, /^#VALUE! used is blank/],
    ['text', 'some', /^#VALUE! used/],
    ['a negative number', -1, /^#VALUE! used/],
    ['a ledger with an error in it', [['2025-04-15', errorCell('#REF!')]], /^#VALUE! used holds the error #REF!/],
    ['a ledger of one column', column(1, 2), /^#VALUE! used: the range has 1 columns/],
  ])('refuse %s as what was used', (_title, used, message) => {
    expect(refusal('QUOTA.REMAINING', 'jp-rice-ma', used, mayFirst)).toMatch(message);
    expect(refusal('QUOTA.FILLRATE', 'jp-rice-ma', used, mayFirst)).toMatch(message);
  });

  it('takes one quota', () => {
    expect(refusal('QUOTA.REMAINING', column('jp-rice-ma', 'jp-rice-sbs'), 0)).toMatch(/^#VALUE! quota is a range of 2 × 1 cells/);
  });
});
