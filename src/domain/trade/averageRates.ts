import { effectiveRate } from '../tariff/effectiveRate';
import type { Result } from '../shared/refusal';

/** One duty weighted by trade as it was and as it became. */
export interface AverageRates {
  /** Weights before buyers turn elsewhere. */
  beforeSubstitution: Result<number>;
  /** Weights of the trade that the duty itself brought about. */
  afterSubstitution: Result<number>;
}

/**
 * Average duty Σ t·m / Σ m under both weights; high duties hide in the second, since they cut their own weight.
 * @param rates fractions, as they are after the change
 * @example averageRates(new Float64Array([0.5, 0]), new Float64Array([1, 1]), new Float64Array([0.25, 1.5])) // => 0.25 and 1/14
 */
export function averageRates(rates: Float64Array, importsBefore: Float64Array, importsAfter: Float64Array): AverageRates {
  const average = (weights: Float64Array): Result<number> => effectiveRate(Array.from(rates, (rate, at) => ({ rate, value: weights[at]! })));
  return { beforeSubstitution: average(importsBefore), afterSubstitution: average(importsAfter) };
}
