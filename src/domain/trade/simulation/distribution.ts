import { normalQuantile } from './normalQuantile';

/** How one uncertain input is spread. Of a lognormal, low and high are the 5 % and 95 % points; both have its sign. */
export type Distribution =
  | { kind: 'uniform'; low: number; high: number }
  | { kind: 'triangular'; low: number; high: number; mode: number }
  | { kind: 'lognormal'; low: number; high: number };

/** Distance of the 5 % and 95 % points from the middle, in standard deviations. */
const SPREAD = normalQuantile(0.95);

/**
 * The value below which the given share of draws lies.
 * @example quantileOf({ kind: 'triangular', low: 0, high: 2, mode: 1 }, 0.5) // => 1
 */
export function quantileOf(distribution: Distribution, probability: number): number {
  const { low, high } = distribution;
  switch (distribution.kind) {
    case 'uniform':
      return low + probability * (high - low);
    case 'triangular': {
      const { mode } = distribution;
      const span = high - low;
      if (span === 0) return low;
      const turn = (mode - low) / span;
      return probability <= turn ? low + Math.sqrt(probability * span * (mode - low)) : high - Math.sqrt((1 - probability) * span * (high - mode));
    }
    case 'lognormal': {
      const middle = (Math.log(Math.abs(low)) + Math.log(Math.abs(high))) / 2;
      const deviation = Math.log(high / low) / (2 * SPREAD);
      return Math.sign(low) * Math.exp(middle + deviation * normalQuantile(probability));
    }
  }
}
