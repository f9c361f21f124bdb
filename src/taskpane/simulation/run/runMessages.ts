import type { Progress } from '../../../domain/trade/simulation/steps';
import type { SimulationCells } from '../../../functions/trade/simulation/readSimulation';
import type { SimulationResult } from '../../../functions/trade/simulation/runSimulation';

/** What a run needs, in plain values that can be handed to a worker. */
export interface RunRequest extends SimulationCells {
  draws: number;
  seed: number;
}

/** How a run ended of itself: a result, the error that a cell would show, or a fault such as memory that ran out. */
export type RunOutcome =
  | { kind: 'done'; result: SimulationResult }
  | { kind: 'refused'; error: string; message: string }
  | { kind: 'failed'; detail: string };

/** What a worker says: how far it is, several times a second, and at last the outcome. */
export type WorkerMessage = { kind: 'progress'; progress: Progress } | RunOutcome;

/** How a run is followed and stopped. */
export interface Following {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}
