import { solveLinear } from './linearSystem';
import type { Solution } from './solution';

/** Writes the residuals at x and, where a matrix is given, their derivatives: row = equation, column = unknown. */
export type System = (x: Float64Array, residuals: Float64Array, jacobian: Float64Array | null) => void;

const ITERATIONS_AT_MOST = 200;
/** Below this the residuals are rounding. */
const EXACT = 1e-13;
/** What still counts as solved when rounding allows no better. */
const CONVERGED = 1e-10;
/** An unknown is a log: at most a factor of e² a step, so that a wild start cannot overflow. */
const LONGEST_STEP = 2;
const HALVINGS_AT_MOST = 40;

/**
 * Newton's method from `start` with the analytic Jacobian; a step that does not lower the largest residual is halved.
 * Unknowns are logs of price ratios, so a positive price is a matter of course.
 * @example solveNewton(new Float64Array([0]), exponentialEquals(2)).value[0] // => 0.6931471805599453
 */
export function solveNewton(start: Float64Array, system: System): Solution<Float64Array> {
  const n = start.length;
  const jacobian = new Float64Array(n * n);
  let x = Float64Array.from(start);
  let residuals = new Float64Array(n);
  let trial = new Float64Array(n);
  let trialResiduals = new Float64Array(n);
  system(x, residuals, jacobian);
  let residual = largest(residuals);
  let iterations = 0;
  while (residual > EXACT && iterations < ITERATIONS_AT_MOST) {
    iterations++;
    const step = Float64Array.from(residuals);
    if (!solveLinear(jacobian, step)) break;
    let share = Math.min(1, LONGEST_STEP / largest(step));
    let found = false;
    for (let halving = 0; halving < HALVINGS_AT_MOST && !found; halving++) {
      for (let at = 0; at < n; at++) trial[at] = x[at]! - share * step[at]!;
      system(trial, trialResiduals, null);
      found = largest(trialResiduals) < residual;
      if (!found) share /= 2;
    }
    if (!found) break;
    [x, trial] = [trial, x];
    [residuals, trialResiduals] = [trialResiduals, residuals];
    residual = largest(residuals);
    system(x, residuals, jacobian);
  }
  return { value: x, iterations, residual, converged: residual <= CONVERGED };
}

/** Largest absolute value; infinite as soon as one is no number. */
function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (!(size <= Number.MAX_VALUE)) return Infinity;
    if (size > most) most = size;
  }
  return most;
}
