import { call, column, errorCell, refusal, rows } from './call';

describe('SCENARIO.LIST', () => {
  it('lists the presets with date, vintage and source', () => {
    const list = call('SCENARIO.LIST') as unknown[][];
    expect(list[0]).toEqual(['Id', 'Title', 'As of', 'Vintage', 'Group', 'One line', 'Source']);
    const statusQuo = list.find(([id]) => id === 'statusquo-2025-05-01')!;
    expect(statusQuo.slice(1, 5)).toEqual(['Status quo, 1 May 2025', 45778, 'asOf', expect.any(String)]);
    for (const row of list.slice(1)) expect(row[6]).not.toBe('');
  });

  it('refuses a switch that is neither TRUE nor FALSE', () => expect(refusal('SCENARIO.LIST', 'no')).toMatch(/^#VALUE! headers/));
});

describe('SCENARIO.LEVERS', () => {
  it('shows value, range, confidence and source of each lever', () => {
    const levers = rows('SCENARIO.LEVERS', 'pause-lapse-24');
    expect(levers.find(([lever]) => lever === 'us.reciprocal.rate')!.slice(0, 2)).toEqual(['us.reciprocal.rate', 0.24]);
    for (const row of levers) expect(row).toHaveLength(8);
  });

  it('shows the levers common to all scenarios when the scenario is blank', () => {
    expect(rows('SCENARIO.LEVERS', null).length).toBeGreaterThan(0);
  });

  it('names near presets', () => expect(refusal('SCENARIO.LEVERS', 'auto-releif')).toMatch(/^#N\/A .*auto-relief/));
});

describe('SCENARIO.TEXT', () => {
  it('writes what differs from the preset, sorted', () => {
    const levers = [
      ['us.s232.auto.allIn', 0.15],
      ['us.reciprocal.rate', 0.1],
      [null, null],
    ];
    expect(call('SCENARIO.TEXT', 'statusquo-2025-05-01', levers)).toBe('statusquo-2025-05-01 | us.s232.auto.allIn=0.15');
  });

  it('is understood by the scenario argument, without a preset too', () => {
    const text = call('SCENARIO.TEXT', null, [['us.s232.auto.allIn', 0.15]]);
    expect(text).toBe('| us.s232.auto.allIn=0.15');
    expect(call('TARIFF.RATE', '8703.23.01', 'JP', 'US', '2025-05-01', text)).toBe(0.15);
  });

  it('takes the preset alone', () => expect(call('SCENARIO.TEXT', 'auto-relief:central')).toBe('auto-relief'));

  it.each([
    ['an error in the table', [['us.reciprocal.rate', errorCell('#N/A')]], /^#N\/A levers holds/],
    ['a third column', [['us.reciprocal.rate', 0.1, 'note']], /^#VALUE! levers/],
    ['a value out of its limits', [['us.reciprocal.rate', -5]], /^#VALUE! .*us\.reciprocal\.rate/],
    ['an unknown lever', [['us.reciprocal.rat', 0.1]], /^#N\/A .*us\.reciprocal\.rate/],
  ])('refuses %s', (_title, levers, message) => expect(refusal('SCENARIO.TEXT', 'statusquo-2025-05-01', levers)).toMatch(message));
});

describe('SCENARIO.VALUE', () => {
  it('gives one value for each lever, errors in their own place', () => {
    const values = call('SCENARIO.VALUE', 'pause-lapse-24', column('us.reciprocal.rate', 'nonsense', null)) as unknown[][];
    expect(values[0]).toEqual([0.24]);
    expect(values[1]![0]).toMatchObject({ error: '#N/A' });
    expect(values[2]).toEqual(['']);
  });

  it('refuses a blank lever', () => expect(refusal('SCENARIO.VALUE', 'pause-lapse-24', null)).toMatch(/^#VALUE! lever is blank/));
});

describe('SCENARIO.DIFF', () => {
  it('shows both values and the change', () => {
    const difference = rows('SCENARIO.DIFF', 'statusquo-2025-05-01', 'pause-lapse-24').find(([lever]) => lever === 'us.reciprocal.rate')!;
    expect(difference.slice(1, 4)).toEqual([0.1, 0.24, expect.closeTo(0.14, 12)]);
  });

  it('says so when there is none, and names near presets', () => {
    expect(rows('SCENARIO.DIFF', 'auto-relief', 'auto-relief:central')).toEqual([['', 'no difference', '', '', '', '']]);
    expect(refusal('SCENARIO.DIFF', 'auto-relief', 'auto-releif')).toMatch(/^#N\/A .*auto-relief/);
  });
});
