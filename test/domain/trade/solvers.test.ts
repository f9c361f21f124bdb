import fc from 'fast-check';
import { logPriceIndex } from '../../../src/domain/trade/cesIndex';
import { partOfChange, solveInStages } from '../../../src/domain/trade/inStages';
import { linearSolution } from '../../../src/domain/trade/linearSolution';
import { solveLinear } from '../../../src/domain/trade/linearSystem';
import { solveNewton, type System } from '../../../src/domain/trade/newton';
import { numbers, sum } from './worlds';

function indexOf(weights: Float64Array, logPrices: Float64Array, sigma: number): { index: number; growth: Float64Array } {
  const growth = new Float64Array(weights.length);
  return { index: logPriceIndex({ weights, logPrices, growth }, 0, weights.length, sigma), growth };
}

it('the price index of equal changes is that change, however close the substitutes', () => {
  for (const sigma of [0.01, 1, 4, 60, 500]) {
    const { index, growth } = indexOf(numbers(0.2, 0.3, 0.5), numbers(2.4, 2.4, 2.4), sigma);
    expect(index).toBeCloseTo(2.4, 12);
    for (const share of growth) expect(share).toBeCloseTo(1, 11);
  }
});

it('all prices up by a factor of 11 and a little apart: 1 + Σ θ(π^(1−σ) − 1) would have lost every digit', () => {
  // ln(½e^(−19·2.4) + ½e^(−19·2.3))/(−19) = 2.3 + ln(2/(1 + e^(−1.9)))/19
  const { index } = indexOf(numbers(0.5, 0.5), numbers(2.4, 2.3), 20);
  expect(index).toBeCloseTo(2.3 + Math.log(2 / (1 + Math.exp(-1.9))) / 19, 14);
});

it('shares in spending after sum to one, lie on a step nowhere, and nothing bought stays nothing', () => {
  const prices = fc.array(fc.double({ min: -2.4, max: 2.4, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(prices, fc.double({ min: 0.01, max: 60, noNaN: true }), (logs, sigma) => {
      const weights = numbers(0, 0.4, 0.6);
      const { index, growth } = indexOf(weights, Float64Array.from(logs), sigma);
      expect(growth[0]).toBe(0);
      expect(sum(growth.map((share, at) => share * weights[at]!))).toBeCloseTo(1, 12);
      expect(index).toBeGreaterThanOrEqual(Math.min(logs[1]!, logs[2]!) - 1e-12);
      expect(index).toBeLessThanOrEqual(Math.max(logs[1]!, logs[2]!) + 1e-12);
    }),
  );
  const around = [1 - 1e-9, 1 + 1e-9].map((edge) => indexOf(numbers(0.4, 0.6), numbers(0, edge / 3), 4).index);
  expect(around[0]).toBeCloseTo(around[1]!, 9);
});

it('flows that nearly vanish keep their digits', () => {
  const { growth } = indexOf(numbers(0.5, 0.5), numbers(0, 2.4), 20);
  expect(growth[1]! / (2 * Math.exp(-19 * 2.4))).toBeCloseTo(1, 12);
});

it('a singular system has no solution, in whatever units its rows are; a regular one in wild units has', () => {
  expect(solveLinear(numbers(1, 2, 1e9, 2e9), numbers(1, 1))).toBe(false);
  expect(solveLinear(numbers(1e-20, 2e-20, 3e15, 1e15), numbers(1, 1))).toBe(true);
  expect(linearSolution(numbers(1, 1, 1, 1 + 1e-16), numbers(1, 2))).toMatchObject({ converged: false, residual: Infinity });
});

it('a linear solution states the residual that it has', () => {
  const { value, residual, converged, iterations } = linearSolution(numbers(3, 1, 1, 7), numbers(1, 2));
  expect([converged, iterations, residual < 1e-15]).toEqual([true, 1, true]);
  expect([...value]).toEqual([expect.closeTo(0.25, 14), expect.closeTo(0.25, 14)]);
});

/** x with arctan(c·x) = c·share: Newton from rest overshoots where c·share is large. */
function arctangent(target: number): System {
  let at = 0;
  return {
    residuals: (x, off) => {
      at = x[0]!;
      off[0] = Math.atan(10 * (at - target));
    },
    derivatives: (jacobian) => {
      jacobian[0] = 10 / (1 + 100 * (at - target) ** 2);
    },
  };
}

it('Newton halves a step that leads away, and keeps to at most a factor of e² a step', () => {
  const { converged, value } = solveNewton(numbers(0), arctangent(5));
  expect([converged, value[0]]).toEqual([true, expect.closeTo(5, 12)]);
});

it('by stages: a change that is out of reach at once is reached by way of smaller ones', () => {
  /** Solvable from close by only: far from its root the function is flat and leads nowhere. */
  const system = (share: number): System => {
    let at = 0;
    const gap = (): number => at - 3 * share;
    return {
      residuals: (x, off) => {
        at = x[0]!;
        off[0] = Math.abs(gap()) > 1 ? 1 : gap();
      },
      derivatives: (jacobian) => {
        jacobian[0] = Math.abs(gap()) > 1 ? 0 : 1;
      },
    };
  };
  expect(solveNewton(numbers(0), system(1)).converged).toBe(false);
  const { converged, value } = solveInStages(1, system);
  expect([converged, value[0]]).toEqual([true, expect.closeTo(3, 12)]);
  const never = solveInStages(1, () => ({ residuals: (_x, off) => off.fill(1), derivatives: (jacobian) => jacobian.fill(1) }));
  expect([never.converged, never.iterations < 200]).toEqual([false, true]);
  expect([...partOfChange(numbers(0, 1), numbers(1, 3), 0.25)]).toEqual([0.25, 1.5]);
});
