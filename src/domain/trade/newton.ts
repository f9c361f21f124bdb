import { solveLinear } from './linearSystem';
import { isSolved, type Solution } from './solution';

/** Equations in as many unknowns. `derivatives` belongs to the point at which `residuals` was called last. */
export interface System {
  residuals: (x: Float64Array, residuals: Float64Array) => void;
  /** Row = equation, column = unknown. */
  derivatives: (jacobian: Float64Array) => void;
}

const ITERATIONS_AT_MOST = 60;
/** Below this the residuals are rounding. */
const EXACT = 1e-13;
/** An unknown is a log: at most a factor of e² a step, so that a wild start cannot overflow. */
const LONGEST_STEP = 2;
const HALVINGS_AT_MOST = 40;

/**
 * Newton's method from `start` with the analytic Jacobian; a step that does not lower the largest residual is halved.
 * Unknowns are logs of price ratios, so a positive price is a matter of course. Equations that leave an unknown open have no
 * single solution and do not count as converged.
 * @example solveNewton(new Float64Array([0]), exponentialEquals(2)).value[0] // => 0.6931471805599453
 */
export function solveNewton(start: Float64Array, { residuals, derivatives }: System): Solution<Float64Array> {
  const n = start.length;
  const jacobian = new Float64Array(n * n);
  const step = new Float64Array(n);
  const trial = new Float64Array(n);
  const off = new Float64Array(n);
  const x = Float64Array.from(start);
  residuals(x, off);
  let residual = largest(off);
  let iterations = 0;
  while (residual > EXACT && iterations < ITERATIONS_AT_MOST) {
    iterations++;
    derivatives(jacobian);
    step.set(off);
    if (!solveLinear(jacobian, step)) break;
    let share = Math.min(1, LONGEST_STEP / largest(step));
    let left = Infinity;
    for (let halving = 0; halving < HALVINGS_AT_MOST; halving++) {
      for (let at = 0; at < n; at++) trial[at] = x[at]! - share * step[at]!;
      residuals(trial, off);
      left = largest(off);
      // Where rounding is all that is left, shorter steps gain nothing.
      if (left < residual || isSolved(residual)) break;
      share /= 2;
    }
    if (!(left < residual)) break;
    x.set(trial);
    residual = left;
  }
  return { value: x, iterations, residual, converged: isSolved(residual) };
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
