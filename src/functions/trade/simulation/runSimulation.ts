import { refuseTooLargeToSimulate } from '../../../domain/shared/messages/simulation';
import { isRefusal, type Result } from '../../../domain/shared/refusal';
import { correlatedInputs } from '../../../domain/trade/simulation/correlationMatrix';
import { runDraws } from '../../../domain/trade/simulation/runDraws';
import { reportOf, type ReportKind, type SimulationReport } from '../../../domain/trade/simulation/simulationReport';
import type { Steps } from '../../../domain/trade/simulation/steps';
import { putMedians } from '../models/simulationRanges';
import { trackResults } from '../models/trackedResults';
import { FEWEST_DRAWS, mostDraws, type DrawLimit, type RunPlace } from './drawLimits';
import type { Simulation } from './readSimulation';

export interface SimulationRun {
  /** How many draws are asked for. */
  draws: number;
  seed: number;
  place: RunPlace;
  reports: readonly ReportKind[];
}

/** Reports of the draws that were made, in plain values that a worker can hand over. */
export interface SimulationResult extends SimulationReport {
  /** Names of the results and inputs to which the reports refer by place. */
  results: readonly string[];
  inputs: readonly string[];
  draws: number;
  asked: number;
  /** What bounded the draws where fewer were made than asked. */
  limit: DrawLimit | null;
  refused: number;
  seed: number;
}

/**
 * A simulation in small steps: a first run in the middle of the ranges says what can be followed, then come the draws and
 * the reports. A cell makes all steps at once, the pane in a worker or between other work of its page; the figures are
 * the same.
 */
export function* runSimulation(simulation: Simulation, { draws: asked, seed, place, reports }: SimulationRun): Steps<Result<SimulationResult>> {
  const { model, prepared, inputs, correlations } = simulation;
  const limitFor = (results: number) =>
    mostDraws(place, { workPerRun: prepared.workPerRun, inputs: inputs.length, correlated: correlatedInputs(correlations).length, results });
  // A model that is too large is refused before its first run, which may take long itself.
  if (limitFor(0).draws < FEWEST_DRAWS) return refuseTooLargeToSimulate(model.id);
  putMedians(inputs);
  const tracked = trackResults(model, prepared);
  if (isRefusal(tracked)) return tracked;
  const most = limitFor(tracked.names.length);
  if (most.draws < FEWEST_DRAWS) return refuseTooLargeToSimulate(model.id);
  const draws = Math.min(asked, most.draws);
  const sample = yield* runDraws({ inputs, correlations, model: tracked.run, draws, seed });
  if (isRefusal(sample)) return sample;
  const report = yield* reportOf(sample, reports);
  return {
    ...report,
    results: tracked.names,
    inputs: inputs.map(({ name }) => name),
    draws,
    asked,
    limit: draws < asked ? most.limit : null,
    refused: sample.refused,
    seed,
  };
}
