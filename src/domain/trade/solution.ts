import { refuseNotConverged } from '../shared/messages/trade';
import type { Result } from '../shared/refusal';

/** What a solver gives back: its value, and how well it solves the equations. */
export interface Solution<T> {
  value: T;
  iterations: number;
  /** Largest absolute error of any equation, in logs (a relative error). */
  residual: number;
  converged: boolean;
}

/**
 * A solution that may be shown: one that did not converge is a refusal (`#NUM!`), never the last iterate.
 * @example settled({ value: 1, iterations: 3, residual: 0, converged: true }, 'TRADE.GSIM') // => the same solution
 */
export function settled<T>(solution: Solution<T>, model: string): Result<Solution<T>> {
  return solution.converged ? solution : refuseNotConverged(model, solution.iterations, solution.residual);
}
