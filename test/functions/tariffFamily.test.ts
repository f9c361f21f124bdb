import { call, column, errorCell, refusal, rows } from './call';

const toys = '9503.00.00';

describe('TARIFF.HISTORY', () => {
  it('spills one row a change, with or without its header', () => {
    const week = call('TARIFF.HISTORY', toys, 'JP', 'US', '2025-04-04', '2025-04-10') as unknown[][];
    expect(week[0]).toEqual(['From', 'To', 'Rate', 'Expression', 'Change', 'Source']);
    expect(week.slice(1).map(([from, to, rate]) => [from, to, rate])).toEqual([
      [45751, 45752, 0],
      [45752, 45756, 0.1],
      [45756, 45757, 0.24],
      [45757, '', 0.1],
    ]);
    expect(call('TARIFF.HISTORY', toys, 'JP', 'US', '2025-04-04', '2025-04-10', null, null, false)).toHaveLength(4);
  });

  it('refuses a range that runs backward and a day before the data', () => {
    expect(refusal('TARIFF.HISTORY', toys, 'JP', 'US', '2025-04-10', '2025-04-04')).toMatch(/^#VALUE! .*after/);
    expect(refusal('TARIFF.HISTORY', toys, 'JP', 'US', '2010-04-10')).toMatch(/^#N\/A .*before the data/);
  });
});

describe('TARIFF.QUESTIONS', () => {
  it('says which answer gives which rate', () => {
    const open = call('TARIFF.QUESTIONS', '8708.29.51.10', 'JP', 'US', '2025-05-15', null, null, false) as unknown[][];
    expect(open.slice(0, 2).map(([fact, , assumed, rate]) => [fact, assumed, rate])).toEqual([
      ['partOfVehicle', 'asked', 0.275],
      ['partOfVehicle=false', 'asked', 0.125],
    ]);
  });

  it('stating the fact gives that rate', () => {
    for (const [fact, , , rate] of rows('TARIFF.QUESTIONS', '8708.29.51.10', 'JP', 'US', '2025-05-15')) {
      if (typeof rate === 'number' && String(fact).startsWith('partOfVehicle')) {
        expect(call('TARIFF.RATE', '8708.29.51.10', 'JP', 'US', '2025-05-15', null, fact)).toBe(rate);
      }
    }
  });
});

describe('TARIFF.AVE', () => {
  it('depends on the unit value', () => {
    expect(call('TARIFF.AVE', '2204.21.50', 'JP', 'US', column(0.4, 0.5), '2025-09-01')).toEqual(column(0.1575, 0.15));
    expect(refusal('TARIFF.AVE', '2204.21.50', 'JP', 'US', 0, '2025-09-01')).toMatch(/^#DIV\/0!/);
    expect(refusal('TARIFF.AVE', '2204.21.50', 'JP', 'US', 'cheap', '2025-09-01')).toMatch(/^#VALUE! unitValue/);
  });
});

describe('TARIFF.LANDED and TARIFF.FEES', () => {
  it('the total of a car by sea', () => {
    const table = rows('TARIFF.LANDED', '8703.23.01', 'JP', 'US', 40000, null, 1200, 'Ocean', '2025-05-01');
    expect(table.at(-1)!.slice(0, 2)).toEqual(['Total', expect.closeTo(52388.56, 8)]);
    expect(refusal('TARIFF.LANDED', '8703.23.01', 'JP', 'US', 40000, null, -1, 'ocean', '2025-05-01')).toMatch(/^#VALUE! freightInsurance/);
    expect(refusal('TARIFF.LANDED', '8703.23.01', 'JP', 'US', 40000, null, null, 'rail', '2025-05-01')).toMatch(/^#VALUE! mode/);
  });

  it('fees on the eve and the day of a fiscal year; a blank mode names the three', () => {
    expect(call('TARIFF.FEES', 'US', 1000, column('2025-09-30', '2025-10-01'), 'air')).toEqual(column(32.71, 33.58));
    expect(refusal('TARIFF.FEES', 'US', 1000, '2025-10-01')).toMatch(/"ocean", "air", "land"/);
    expect(refusal('TARIFF.FEES', 'JP', 1000, '2025-10-01', 'air')).toMatch(/^#N\/A/);
  });
});

describe('TARIFF.EFFECTIVE', () => {
  it('weighs rates by value and counts what is missing', () => {
    expect(call('TARIFF.EFFECTIVE', column(0.275, 0.1), column(300, 100))).toBeCloseTo(0.23125, 15);
    expect(refusal('TARIFF.EFFECTIVE', column(0.275, null, errorCell('#N/A')), column(300, 100, 100))).toMatch(/^#VALUE! .*2 of the cells/);
    expect(call('TARIFF.EFFECTIVE', column(0.275, null, errorCell('#N/A')), column(300, 0, null))).toBe(0.275);
    expect(refusal('TARIFF.EFFECTIVE', column(0.275), column(300, 100))).toMatch(/^#VALUE! .*do not fit/);
    expect(refusal('TARIFF.EFFECTIVE', column(0.275), column(0))).toMatch(/^#DIV\/0!/);
  });
});
