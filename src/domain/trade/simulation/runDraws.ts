import { isRefusal, type Refusal, type Result } from '../../shared/refusal';
import { correlateRanks } from './correlateRanks';
import type { RankCorrelation } from './correlationMatrix';
import { quantileOf, type Distribution } from './distribution';
import { latinHypercube } from './latinHypercube';
import type { Progress, Steps } from './steps';

/** One uncertain input: its distribution, and where a drawn value is put. */
export interface UncertainInput {
  distribution: Distribution;
  put: (value: number) => void;
}

/** A model that reads its inputs anew at each run and writes its results, in a fixed order. */
export type DrawnModel = () => Result<Float64Array>;

/** What to draw. Without correlations the inputs are drawn independently of each other. */
export interface DrawPlan {
  inputs: readonly UncertainInput[];
  correlations: readonly RankCorrelation[];
  model: DrawnModel;
  draws: number;
  seed: number;
}

/** Draws of which the model gave a result. */
export interface DrawnSample {
  /** One column of drawn values for each input. */
  inputs: Float64Array[];
  /** One column for each result. */
  results: Float64Array[];
  /** Draws for which the model had no answer; they are counted, not used. */
  refused: number;
}

/**
 * Runs a model over a Latin hypercube of its uncertain inputs, a step for each draw. The first refusal is returned when
 * no draw has a result.
 * @example allSteps(runDraws({ inputs, correlations: [], model, draws: 1000, seed: 1 })) // => 1,000 values of each result
 */
export function* runDraws(plan: DrawPlan): Steps<Result<DrawnSample>> {
  const { inputs, model, draws } = plan;
  const drawn = yield* drawLevels(plan);
  if (isRefusal(drawn)) return drawn;
  const kept: number[] = [];
  const results: Float64Array[] = [];
  let firstRefusal: Refusal | null = null;
  for (let draw = 0; draw < draws; draw++) {
    inputs.forEach(({ distribution, put }, input) => put((drawn[input]![draw] = quantileOf(distribution, drawn[input]![draw]!))));
    const result = model();
    if (isRefusal(result)) firstRefusal ??= result;
    else {
      if (results.length === 0) result.forEach(() => results.push(new Float64Array(draws)));
      result.forEach((value, at) => (results[at]![kept.length] = value));
      kept.push(draw);
    }
    yield { phase: 'drawing', done: draw + 1, of: draws };
  }
  if (firstRefusal && kept.length === 0) return firstRefusal;
  return {
    inputs: drawn.map((column) => Float64Array.from(kept, (draw) => column[draw]!)),
    results: results.map((column) => column.subarray(0, kept.length)),
    refused: draws - kept.length,
  };
}

/** Probabilities of every input, draw by draw, in their final order. */
function* drawLevels({ inputs, correlations, draws, seed }: DrawPlan): Steps<Result<Float64Array[]>> {
  const atStart: Progress = { phase: 'drawing', done: 0, of: draws };
  const columns: Float64Array[] = [];
  for (const column of latinHypercube(draws, inputs.length, seed)) {
    columns.push(column);
    yield atStart;
  }
  return correlations.length === 0 ? columns : yield* correlateRanks(columns, correlations);
}
