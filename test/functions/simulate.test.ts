import { call, refusal } from './call';

const OPTIMAL = [100, 1, -20, 1];
const simulate = (...args: unknown[]) => call('TRADE.SIMULATE', ...args) as unknown[][];
const row = (table: unknown[][], label: string) => table.find(([name]) => name === label)!;
const refused = (ranges: unknown, ...args: unknown[]) => refusal('TRADE.SIMULATE', 'OPTIMAL', ranges, ...(args.length ? args : [50, 1, null, ...OPTIMAL]));

it('gives the same table for the same seed, another for another; the mean of a is found again', () => {
  const run = (seed: number) => simulate('TRADE.OPTIMAL', [[1, null, 'uniform', 90, 110]], 400, seed, null, ...OPTIMAL);
  expect(run(5)).toEqual(run(5));
  expect(run(5)).not.toEqual(run(6));
  // t* = (a·(d) … ) is linear in a: a = 100 on average gives 26.667
  expect(row(run(5), 'Specific tariff')[1]).toBeCloseTo(26.6667, 2);
  expect(row(run(5), 'Draws')[1]).toBe(400);
});

it('says with which probability a result is positive, and which input moves it', () => {
  const values = [[800], [120], [80]];
  const args = [values, 0.25, 0.1, 0.25, 1.2, [[2], [10], [10]], 4, -1];
  const ranges = [[7, null, 'lognormal', 2, 8, null], [5, null, 'triangular', 0.8, 1.6, 1.2]];
  const table = simulate('TRQ', ranges, 500, 1, null, ...args);
  const shares = ['in-quota', 'binding', 'over-quota'].map((regime) => row(table, `Regime: ${regime}`)[1] as number);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(row(table, 'Quota rent')[8]).toBeGreaterThan(0.5);
  const bars = simulate('TRQ', ranges, 500, 1, 'tornado', ...args);
  expect(bars[0]).toEqual(['Result', 'Input', 'Rank correlation']);
  expect(bars.find(([result]) => result === 'Premium')!.slice(1)).toEqual(['quotaRatio', expect.closeTo(-0.9, 0)]);
});

it('in a cell makes only as many draws as fit into two seconds, and says so', () => {
  const n = 35;
  const matrix = (of: (at: number) => number) => Array.from({ length: n }, (_, r) => Array.from({ length: n }, (__, v) => of(r * n + v)));
  const trade = matrix((at) => 1 + ((at * 7919) % 101));
  const [before, after] = [matrix((at) => ((at * 31) % 17) / 100), matrix((at) => ((at * 13) % 17) / 100)];
  const table = simulate('GSIM', [[6, null, 'lognormal', 3, 8]], 10_000, 1, null, trade, before, after, -1.25, 1.5, 5);
  const draws = row(table, 'Draws')[1] as number;
  expect(draws).toBeGreaterThan(300);
  expect(draws).toBeLessThan(10_000);
  expect(row(table, 'Note')[1]).toBe(`${draws} of 10000 draws: what fits into about 2 s in a cell; the pane runs more`);
});

it('one element is drawn where one is named', () => {
  const table = simulate('SMART', [[1, 2, 'uniform', 100, 500]], 100, 1, 'tornado', [[100], [300]], 0.2, [[0], [0.2]], -1.5);
  expect(table[1]!.slice(0, 2)).toEqual(['1: Diversion', 'imports[2]']);
});

it('counts draws without an answer instead of using them; without one in the middle it refuses', () => {
  const table = simulate('OPTIMAL', [[1, null, 'uniform', 1, 300]], 100, 1, null, 50, 1, 40, 1);
  expect(row(table, 'Refused draws')[1]).toBeGreaterThan(0);
  expect(refusal('TRADE.SIMULATE', 'OPTIMAL', [[1, null, 'uniform', 1, 2]], 100, 1, null, 50, 1, 400, 1)).toMatch(/^#NUM!/);
});

describe('correlated inputs', () => {
  const independent = [[1, null, 'uniform', 90, 110], [3, null, 'uniform', -30, -10]];
  const bars = (ranges: unknown[][]) => simulate('OPTIMAL', ranges, 1000, 1, 'tornado', ...OPTIMAL);
  const strength = (ranges: unknown[][], input: string) => bars(ranges).find(([result, name]) => result === 'Specific tariff' && name === input)![2] as number;

  it('move together: what one input does shows in the other too', () => {
    const correlated = (rho: number) => [...independent, [1, 2, 'correlation', rho, null]];
    // The tariff rises with both, less with c alone; c that moves against a pulls the other way.
    expect(strength(independent, 'a')).toBeGreaterThan(strength(independent, 'c'));
    expect(strength(correlated(0.95), 'c')).toBeGreaterThan(0.9);
    expect(strength(correlated(-0.95), 'c')).toBeLessThan(strength(independent, 'c') - 0.3);
  });

  it('a row of a correlation counts as a row, so inputs may follow it, and blanks may stand between', () => {
    const [a, c] = independent;
    expect(bars([[null, null, null, null, null], a!, [4, 2, ' Correlation ', 0.5, ''], c!])).toEqual(bars([a!, c!, [1, 2, 'correlation', 0.5, null]]));
  });

  const three = [[1, null, 'uniform', 90, 110], [2, null, 'uniform', 1, 2], [3, null, 'uniform', -30, -10]];
  it.each([
    ['a row that is no input', [[1, 7, 'correlation', 0.5, null]], /^#VALUE! ranges, row 4: 7 is no row of an uncertain input. .* inputs are in 1 a, 2 b, 3 c/],
    ['a blank row number', [[null, 1, 'correlation', 0.5, null]], /^#VALUE! ranges, row 4: a blank is no row of an uncertain input/],
    ['an input with itself', [[2, 2, 'correlation', 0.5, null]], /^#VALUE! ranges, row 4: b is correlated with itself/],
    ['a pair given twice', [[1, 2, 'correlation', 0.5, null], [2, 1, 'correlation', 0.5, null]], /^#VALUE! ranges, row 5: the correlation of b and a is given again. Row 4/],
    ['a correlation of one', [[1, 2, 'correlation', 1, null]], /^#VALUE! ranges, row 4: correlation 1 cannot be used/],
    ['a blank correlation', [[1, 2, 'correlation', null, null]], /^#VALUE! ranges, row 4: correlation blank cannot be used/],
    ['a second number', [[1, 2, 'correlation', 0.2, 0.8]], /^#VALUE! ranges, row 4: correlation 0.2 with 0.8 cannot be used/],
    [
      'correlations that contradict each other, with the one that would have to change',
      [[1, 2, 'correlation', 0.9, null], [2, 3, 'correlation', 0.9, null], [1, 3, 'correlation', -0.9, null]],
      /^#VALUE! ranges, row 6: correlation -0.9 of a and c does not fit the other correlations. Together with them it can lie between 0.64 and 1/,
    ],
  ])('refuses %s', (_what, rows, message) => expect(refused([...three, ...rows])).toMatch(message));
});

it.each([
  ['an unknown model', () => refusal('TRADE.SIMULATE', 'CGE', [[1, null, 'uniform', 1, 2]]), /^#VALUE! model: "CGE" cannot be simulated. Models are SMART/],
  ['no rows', () => refused([[null, null, null, null, null]]), /^#VALUE! ranges holds no row/],
  ['too few columns', () => refused([[1, 'uniform', 1, 2]]), /^#VALUE! ranges has 4 columns/],
  ['an argument without numbers', () => refused([[7, null, 'uniform', 1, 2]]), /^#VALUE! ranges, row 1: argument 7 holds no numbers. Numbers are in 1 a, 2 b, 3 c, 4 d/],
  ['an element that is not there', () => refused([[1, 2, 'uniform', 1, 2]]), /^#VALUE! ranges, row 1: a has no such element/],
  ['an unknown distribution', () => refused([[1, null, 'normal', 1, 2]]), /^#VALUE! ranges, row 1: "normal" is no distribution/],
  ['a blank limit', () => refused([[1, null, 'uniform', 1, null]]), /^#VALUE! ranges, row 1: high is not a number/],
  ['limits in the wrong order', () => refused([[1, null, 'uniform', 2, 1]]), /^#VALUE! ranges, row 1: low, mode and high are out of order/],
  ['a mode outside', () => refused([[1, null, 'triangular', 1, 2, 3]]), /^#VALUE! ranges, row 1: low, mode and high/],
  ['a lognormal across zero', () => refused([[3, null, 'lognormal', -1, 2]]), /^#VALUE! ranges, row 1: a lognormal keeps its sign/],
  ['limits that the argument does not take', () => refused([[2, null, 'uniform', -1, 2]]), /^#VALUE! b: -1 cannot be used/],
  ['too few draws', () => refused([[1, null, 'uniform', 1, 2]], 1, 1, null, ...OPTIMAL), /^#VALUE! draws: 1 cannot be used/],
  ['a seed that is no whole number', () => refused([[1, null, 'uniform', 1, 2]], 50, 1.5, null, ...OPTIMAL), /^#VALUE! seed: 1.5/],
  ['missing arguments of the model', () => refused([[1, null, 'uniform', 1, 2]], 50, 1, null, 100), /^#VALUE! b is blank/],
])('refuses %s', (_what, run, message) => expect(run()).toMatch(message));
