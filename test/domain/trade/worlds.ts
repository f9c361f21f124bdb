import fc from 'fast-check';
import type { ArmingtonMarket } from '../../../src/domain/trade/armington';
import type { GsimMarket } from '../../../src/domain/trade/gsim';
import type { GeWorld } from '../../../src/domain/trade/generalEquilibrium';

export const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

/** A world of n regions with uneven trade and duties, the same at every run. */
export function unevenTrade(n: number): { trade: Float64Array; rates: Float64Array } {
  const trade = Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 2000 : 1) * (1 + ((at * 7919) % 101)));
  const rates = trade.map((_, at) => (at % (n + 1) === 0 ? 0 : 0.02 + ((at * 31) % 17) / 100));
  return { trade, rates };
}

export function unevenGsim(n: number, shock: number): GsimMarket {
  const { trade, rates } = unevenTrade(n);
  const ratesAfter = rates.map((rate, at) => (at % n === 0 && at > 0 ? rate + shock : rate));
  return { regions: n, trade, ratesBefore: rates, ratesAfter, demandElasticity: numbers(-1.25), supplyElasticity: numbers(1.5), sigma: numbers(5) };
}

export function unevenWorld(n: number, shock: number): GeWorld {
  const { trade, rates } = unevenTrade(n);
  const ratesAfter = rates.map((rate, at) => (at % n === 0 && at > 0 ? rate + shock : rate));
  return { regions: n, flows: trade, ratesBefore: rates, ratesAfter, theta: numbers(4) };
}

export function subjectMarket(over: Partial<ArmingtonMarket> = {}): ArmingtonMarket {
  const none = { specificBefore: numbers(0), specificAfter: numbers(0), ntmBefore: numbers(0), ntmAfter: numbers(0) };
  const rates = { ratesBefore: numbers(0, 0.025, 0.025), ratesAfter: numbers(0, 0.25, 0.025) };
  return { values: numbers(600, 100, 300), supplyElasticities: numbers(2, 10, 10), sigma: 4, eta: -1, ...rates, ...none, ...over };
}

const list = (n: number, of: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> => fc.array(of, { minLength: n, maxLength: n }).map((values) => Float64Array.from(values));
const value = fc.double({ min: 0.5, max: 500, noNaN: true });
const rate = fc.double({ min: 0, max: 1.5, noNaN: true });

export const gsimMarkets: fc.Arbitrary<GsimMarket> = fc.integer({ min: 2, max: 6 }).chain((n) =>
  fc.record({
    regions: fc.constant(n),
    trade: list(n * n, value),
    ratesBefore: list(n * n, rate),
    ratesAfter: list(n * n, rate),
    demandElasticity: list(n, fc.double({ min: -3, max: -0.2, noNaN: true })),
    supplyElasticity: list(n, fc.double({ min: 0.2, max: 8, noNaN: true })),
    sigma: list(n, fc.double({ min: 0.5, max: 9, noNaN: true })),
  }),
);

export const geWorlds: fc.Arbitrary<GeWorld> = fc.integer({ min: 2, max: 6 }).chain((n) =>
  fc.record({
    regions: fc.constant(n),
    // Sales at home outweigh any imbalance: a surplus above all that a country spends has no equilibrium to find.
    flows: list(n * n, value).map((flows) => flows.map((flow, at) => (at % (n + 1) === 0 ? flow + 500 * n : flow / 10))),
    ratesBefore: list(n * n, rate),
    ratesAfter: list(n * n, rate),
    theta: list(1, fc.double({ min: 2, max: 8, noNaN: true })),
  }),
);

export const armingtonMarkets: fc.Arbitrary<ArmingtonMarket> = fc.integer({ min: 2, max: 5 }).chain((n) =>
  fc.record({
    values: list(n, value),
    ratesBefore: list(n, rate),
    ratesAfter: list(n, rate),
    supplyElasticities: list(n, fc.double({ min: 0.2, max: 12, noNaN: true })),
    sigma: fc.double({ min: 0.5, max: 9, noNaN: true }),
    eta: fc.double({ min: -3, max: -0.2, noNaN: true }),
    specificBefore: list(n, rate),
    specificAfter: list(n, rate),
    ntmBefore: list(n, rate),
    ntmAfter: list(n, rate),
  }),
);

/** Largest relative gap between two lists. */
export function gapBetween(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Math.max(...Array.from(one, (x, at) => Math.abs(x - other[at]!) / Math.max(1e-9, Math.abs(other[at]!))));
}

/** How fast the gap closes as the change shrinks: 2 where the error is of second order. */
export function orderOf(gap: (change: number) => number, change: number): number {
  return Math.log2(gap(change) / gap(change / 2));
}

/** Largest absolute gap between two lists. */
export function distance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Math.max(...Array.from(one, (x, at) => Math.abs(x - other[at]!)));
}

/** The places 0 … n − 1 in another order. */
export const orders = (n: number): fc.Arbitrary<number[]> => fc.shuffledSubarray(Array.from({ length: n }, (_, at) => at), { minLength: n });

/** A list, or a matrix row by row, with its regions in another order. */
export function reorder(values: Float64Array, order: readonly number[]): Float64Array {
  const n = order.length;
  if (values.length === 1) return values;
  if (values.length === n) return Float64Array.from(order, (region) => values[region]!);
  return Float64Array.from(order.flatMap((row) => order.map((column) => values[row * n + column]!)));
}

export const sum = (values: Iterable<number>): number => [...values].reduce((total, one) => total + one, 0);
