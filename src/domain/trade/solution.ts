import { refuseNotConverged } from '../shared/messages/trade';
import type { Result } from '../shared/refusal';

/** What a solver gives back: its value, and how well it solves the equations. */
export interface Solution<T> {
  value: T;
  iterations: number;
  /** Largest error of any equation, relative to its size (a difference of logs). */
  residual: number;
  converged: boolean;
}

/** The largest residual that still counts as solved, where rounding allows no better. */
const SOLVED = 1e-10;

/** Whether equations hold as well as rounding allows. */
export function isSolved(residual: number): boolean {
  return residual <= SOLVED;
}

/**
 * A solution that may be shown: one that did not converge is a refusal (`#NUM!`), never the last iterate.
 * @example settled({ value: 1, iterations: 3, residual: 0, converged: true }, 'TRADE.GSIM') // => the same solution
 */
export function settled<T>(solution: Solution<T>, model: string): Result<Solution<T>> {
  return solution.converged ? solution : refuseNotConverged(model, solution.iterations, solution.residual);
}
