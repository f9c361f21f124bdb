import { readLeverValue } from '../../../src/domain/scenario/readLeverValue';
import { refused } from './given';
import { smallBook } from './smallBook';

function read(lever: string, input: unknown): unknown {
  return readLeverValue(input, smallBook.levers.find(({ id }) => id === lever)!);
}

describe('numbers', () => {
  it.each([
    ['0.15', 0.15],
    ['0,15', 0.15],
    [',5', 0.5],
    ['15%', 0.15],
    ['2,3 %', 0.023],
    ['1.5E-05', 0.000015],
    ['1,5e+00', 1.5],
    ['+1', 1],
    ['-0', 0],
    [0.25, 0.25],
  ])('%p → %p', (input, value) => {
    expect(read('us.s232.auto.rate', input)).toBe(value);
  });

  it.each(['"0.15"', 'TRUE', true, '1,250,000', '1 250', '0.1.5', '1e', '1e999', 'NaN', '0x10', '2025-05-01', {}])(
    '%p is not a number → #VALUE! naming the lever',
    (input) => {
      const wrong = refused(read('us.s232.auto.rate', input));
      expect(wrong.code).toBe('badArgument');
      expect(wrong.message).toContain('us.s232.auto.rate');
      expect(wrong.message).toContain('a number such as 0.15');
    },
  );

  it('a negative rate or a share above 1 is outside its limits', () => {
    expect(refused(read('us.s232.auto.rate', '−0,1')).message).toContain('at least 0');
    expect(refused(read('jp.rice.ma.usShare', 1.2)).message).toContain('at least 0 and at most 1');
    expect(read('jp.rice.ma.usShare', 1)).toBe(1);
  });
});

describe('true or false', () => {
  it.each([['TRUE', true], ['false', false], [true, true], [1, true], ['0', false]])('%p → %p', (input, value) => {
    expect(read('jp.ev.subsidy.nacsEligible', input)).toBe(value);
  });

  it.each(['yes', 2, '"true"'])('%p is neither', (input) => {
    expect(refused(read('jp.ev.subsidy.nacsEligible', input)).message).toContain('true or false');
  });
});

describe('dates', () => {
  it.each([['2025-07-20', 45858], ['"2025-07-20"', 45858], ['45858', 45858], [45858, 45858]])('%p → %p', (input, value) => {
    expect(read('jp.politics.electionDate', input)).toBe(value);
  });

  it.each(['20.7.2025', '2025-02-30', 0, 45858.5, '99999999', true])('%p is no date', (input) => {
    expect(refused(read('jp.politics.electionDate', input)).message).toContain('2025-07-20');
  });
});

describe('text', () => {
  it('may stand without quotes, because TEXTJOIN cannot quote', () => {
    expect(read('jp.beef.safeguard', 'removed')).toBe('removed');
    expect(read('jp.beef.safeguard', ' "3-condition" ')).toBe('3-condition');
  });

  it('a number cell is not text', () => {
    expect(refused(read('jp.beef.safeguard', 3)).code).toBe('badArgument');
  });
});
