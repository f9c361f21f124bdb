import { solveNewton, type System } from './newton';
import type { Solution } from './solution';

/** Steps of Newton's method that may be spent on the way; where there is no equilibrium, that should not take long to say. */
const ITERATIONS_ON_THE_WAY = 60;

/**
 * Newton's method for a change that takes prices from rest; where it does not get there at once, it goes by stages: part of
 * the change, from there more of it. A stage that fails is halved, one that succeeds doubles the next.
 * @param systemAt the equations at a share of the change, above 0 and up to 1; those of an earlier share need not stay usable
 */
export function solveInStages(unknowns: number, systemAt: (share: number) => System): Solution<Float64Array> {
  const atOnce = solveNewton(new Float64Array(unknowns), systemAt(1));
  if (atOnce.converged) return atOnce;
  let reached = { value: new Float64Array(unknowns), share: 0 };
  let stage = 0.5;
  let iterations = 0;
  while (iterations < ITERATIONS_ON_THE_WAY) {
    const share = Math.min(1, reached.share + stage);
    const next = solveNewton(reached.value, systemAt(share));
    iterations += next.iterations + 1;
    if (next.converged && share === 1) return { ...next, iterations: atOnce.iterations + iterations };
    if (next.converged) reached = { value: Float64Array.from(next.value), share };
    stage *= next.converged ? 2 : 0.5;
  }
  return { ...atOnce, iterations: atOnce.iterations + iterations };
}

/** Duties on the way: `share` of the change from those before to those after. */
export function partOfChange(before: Float64Array, after: Float64Array, share: number): Float64Array {
  return after.map((value, at) => before[at]! + share * (value - before[at]!));
}
