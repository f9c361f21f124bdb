import fc from 'fast-check';
import { Refusal } from '../../../../src/domain/shared/refusal';
import { orderOf } from '../../../../src/domain/trade/simulation/orderOf';
import { rankCorrelation, ranksOf } from '../../../../src/domain/trade/simulation/rankCorrelation';
import { runDraws } from '../../../../src/domain/trade/simulation/runDraws';
import { statisticsOf } from '../../../../src/domain/trade/simulation/sampleStatistics';
import { reportOf } from '../../../../src/domain/trade/simulation/simulationReport';
import { allSteps } from '../../../../src/domain/trade/simulation/steps';
import { numbers } from '../worlds';

function weightedSum(draws: number, refuseBelow = -Infinity) {
  const state = [0, 0];
  const inputs = [0, 1].map((place) => ({ distribution: { kind: 'uniform', low: 0, high: 1 } as const, put: (value: number) => (state[place] = value) }));
  const model = () => (state[0]! < refuseBelow ? new Refusal('outsideDomain', 'too low.', '', '') : numbers(3 * state[0]! + state[1]!, 7));
  return allSteps(runDraws({ inputs, correlations: [], model, draws, seed: 3 }));
}

it('the mean of a Latin hypercube is far closer than its stated standard error', () => {
  const sample = weightedSum(1000);
  if (sample instanceof Refusal) throw new Error(sample.message);
  const { mean, standardError, quantiles, positive } = statisticsOf(sample.results[0]!);
  expect(Math.abs(mean - 2)).toBeLessThan(standardError / 5);
  expect(standardError).toBeCloseTo(Math.sqrt(10 / 12 / 1000), 2);
  expect(quantiles[2]).toBeCloseTo(2, 1);
  expect(positive).toBe(1);
});

it('the tornado ranks the stronger input first and leaves out what does not vary', () => {
  const sample = weightedSum(1000);
  if (sample instanceof Refusal) throw new Error(sample.message);
  const { tornado: bars, quantiles } = allSteps(reportOf(sample, ['tornado']));
  expect(quantiles).toEqual([]);
  expect(bars.map(({ result, input }) => [result, input])).toEqual([[0, 0], [0, 1]]);
  expect(bars[0]!.correlation).toBeGreaterThan(0.9);
});

it('counts draws without a result and never uses them; without any it refuses', () => {
  const some = weightedSum(1000, 0.25);
  if (some instanceof Refusal) throw new Error(some.message);
  expect([some.refused, some.results[0]!.length, some.inputs[0]!.length]).toEqual([250, 750, 750]);
  expect(weightedSum(10, 2)).toBeInstanceOf(Refusal);
});

it('orders values of any sign and size, equal ones as they stand', () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, 5e-324, -1e308));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      const compared = values.map((_, at) => at).sort((one, other) => (values[one]! < values[other]! ? -1 : values[one]! > values[other]! ? 1 : one - other));
      expect([...orderOf(Float64Array.from(values))]).toEqual(compared);
    }),
  );
});

it('ranks share their mean where values are equal', () => {
  expect([...ranksOf(numbers(5, 1, 5, 0))]).toEqual([3.5, 2, 3.5, 1]);
  expect(rankCorrelation(ranksOf(numbers(1, 2, 3)), ranksOf(numbers(9, 5, 1)))).toBe(-1);
  expect(rankCorrelation(ranksOf(numbers(1, 2)), ranksOf(numbers(4, 4)))).toBe(null);
});

it('quantiles as PERCENTILE.INC, huge figures without overflow', () => {
  expect(statisticsOf(numbers(1, 2, 3, 4)).quantiles).toEqual([1.15, 1.75, 2.5, 3.25, 3.8499999999999996].map((x) => expect.closeTo(x, 12)));
  expect(statisticsOf(numbers(1e300, -1e300))).toMatchObject({ mean: 0, positive: 0.5, negative: 0.5 });
});
