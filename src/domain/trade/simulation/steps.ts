/** How far a simulation has come. */
export interface Progress {
  phase: 'drawing' | 'reporting';
  done: number;
  of: number;
}

/**
 * Long work in small steps. Between any two, whoever drives it may look at a clock, tell how far it is, let others
 * run, or stop; the result is the same in whatever pieces it is driven.
 */
export type Steps<T> = Generator<Progress, T, void>;

/** The result, with no pause between the steps. */
export function allSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
