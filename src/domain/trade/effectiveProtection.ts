import { refuseNoValueAdded } from '../shared/messages/trade';
import type { Result } from '../shared/refusal';

/**
 * Effective rate of protection: (t_j − a·t_i)/(1 − a), what tariffs on output and inputs together do to value added.
 * For several inputs, a is their joint share and t_i the average of their rates weighted by share. No value added at world
 * prices (a ≥ 1) is outside the formula (`#NUM!`).
 * @example effectiveProtection({ outputRate: 0.2, inputRate: 0.1, inputShare: 0.5 }) // => 0.3
 */
export function effectiveProtection({ outputRate, inputRate, inputShare }: { outputRate: number; inputRate: number; inputShare: number }): Result<number> {
  if (inputShare >= 1) return refuseNoValueAdded(String(inputShare));
  return (outputRate - inputShare * inputRate) / (1 - inputShare);
}
