import { drawsThatFitACell, drawsThatFitMemory, drawsWithoutWorker } from '../../../domain/shared/messages/simulation';

export const FEWEST_DRAWS = 10;
export const DRAWS_AT_MOST = 1_000_000;
export const SEED_AT_MOST = 4_294_967_295;

/** What bounds the number of draws: the seconds of a cell, the page where no worker runs, or memory. */
export type DrawLimit = 'cell' | 'page' | 'memory';

/** Where a simulation runs: in a cell, in a worker of the pane, or in the pane's own page. */
export type RunPlace = 'cell' | 'worker' | 'page';

/** Work that a cell may ask for, in microseconds of an ordinary machine by the models' own estimates: well below 2 s. */
const WORK_IN_A_CELL = 1_200_000;
/** Numbers that a run may keep, 8 bytes each: every figure of every draw. */
const KEPT_AT_MOST = 32_000_000;
/** Sorting more than this at once would hold up the page for longer than a moment. */
const DRAWS_IN_THE_PAGE = 50_000;
/** Arranging one correlated input in one draw, microseconds. */
const WORK_PER_CORRELATED = 1;
/** Statistics and ranks of one figure in one draw, microseconds. */
const WORK_PER_FIGURE = 0.4;

export interface SimulationSize {
  /** Microseconds of one run of the model. */
  workPerRun: number;
  inputs: number;
  /** How many of the inputs are correlated. */
  correlated: number;
  results: number;
}

/** Estimated microseconds of one draw with its share of the report. */
export function workPerDraw({ workPerRun, inputs, correlated, results }: SimulationSize): number {
  return workPerRun + WORK_PER_CORRELATED * correlated + WORK_PER_FIGURE * results * (inputs + 1);
}

/** How many draws a place allows for a simulation of this size, and what sets that bound. */
export function mostDraws(place: RunPlace, size: SimulationSize): { draws: number; limit: DrawLimit } {
  const kept = { draws: Math.floor(KEPT_AT_MOST / (size.results + size.inputs)), limit: 'memory' } as const;
  switch (place) {
    case 'cell':
      return { draws: Math.floor(WORK_IN_A_CELL / workPerDraw(size)), limit: 'cell' };
    case 'page':
      return kept.draws < DRAWS_IN_THE_PAGE ? kept : { draws: DRAWS_IN_THE_PAGE, limit: 'page' };
    case 'worker':
      return kept;
    default:
      return place satisfies never;
  }
}

/** Says in a table why fewer draws were made than asked. */
export function limitNote(limit: DrawLimit, draws: number, asked: number): string {
  switch (limit) {
    case 'cell':
      return drawsThatFitACell(draws, asked);
    case 'memory':
      return drawsThatFitMemory(draws, asked);
    case 'page':
      return drawsWithoutWorker(draws, asked);
    default:
      return limit satisfies never;
  }
}
