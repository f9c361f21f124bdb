import fc from 'fast-check';
import { quantileOf } from '../../../../src/domain/trade/simulation/distribution';
import { latinHypercube } from '../../../../src/domain/trade/simulation/latinHypercube';
import { normalQuantile } from '../../../../src/domain/trade/simulation/normalQuantile';
import { seededRandom } from '../../../../src/domain/trade/simulation/seededRandom';
import { sum } from '../worlds';

it('gives the same numbers for the same seed, others for another, in [0, 1), 1/2 on average', () => {
  const draws = (seed: number) => Array.from({ length: 20_000 }, seededRandom(seed));
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7).slice(0, 3)).not.toEqual(draws(8).slice(0, 3));
  expect(draws(7).every((x) => x >= 0 && x < 1)).toBe(true);
  expect(sum(draws(7)) / 20_000).toBeCloseTo(0.5, 2);
});

it('keeps its first numbers for ever: a workbook recalculates to the same figures', () => {
  const random = seededRandom(1);
  expect([random(), random(), random()]).toEqual([0.09156953264027834, 0.5061978038866073, 0.8881928145419806]);
});

it('puts one draw of each input into each stratum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4_294_967_295 }), (draws, inputs, seed) => {
      const columns = [...latinHypercube(draws, inputs, seed)];
      expect(columns).toHaveLength(inputs);
      for (const column of columns) {
        expect([...column].map((x) => Math.floor(x * draws)).sort((a, b) => a - b)).toEqual(Array.from({ length: draws }, (_, at) => at));
      }
    }),
  );
});

it.each([
  [0.975, 1.959963984540054],
  [0.5, 0],
  [0.001, -3.090232306167813],
  [1e-10, -6.361340902404056],
])('the normal quantile of %d is %d', (probability, quantile) => expect(normalQuantile(probability)).toBeCloseTo(quantile, 13));

it('distributions: uniform between its ends, triangular with its mode, lognormal by its 5 % and 95 % points and sign', () => {
  expect(quantileOf({ kind: 'uniform', low: 2, high: 4 }, 0.25)).toBe(2.5);
  expect(quantileOf({ kind: 'triangular', low: 0, high: 1, mode: 0 }, 0.75)).toBeCloseTo(0.5, 14);
  expect(quantileOf({ kind: 'triangular', low: 0, high: 1, mode: 1 }, 0.25)).toBeCloseTo(0.5, 14);
  expect(quantileOf({ kind: 'triangular', low: 3, high: 3, mode: 3 }, 0.4)).toBe(3);
  for (const [low, high] of [[3, 8], [-3, -1]] as const) {
    expect(quantileOf({ kind: 'lognormal', low, high }, 0.05)).toBeCloseTo(low, 12);
    expect(quantileOf({ kind: 'lognormal', low, high }, 0.95)).toBeCloseTo(high, 12);
    expect(Math.sign(quantileOf({ kind: 'lognormal', low, high }, 1e-9))).toBe(Math.sign(low));
  }
});
