import { isRefusal, type Refusal, type Result } from '../../shared/refusal';
import { quantileOf, type Distribution } from './distribution';
import { latinHypercube } from './latinHypercube';

/** One uncertain input: its distribution, and where a drawn value is put. */
export interface UncertainInput {
  distribution: Distribution;
  put: (value: number) => void;
}

/** A model that reads its inputs anew at each run and writes its results, in a fixed order. */
export type DrawnModel = () => Result<Float64Array>;

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
 * Runs a model over a Latin hypercube of its uncertain inputs. The first refusal is returned when no draw has a result.
 * @example runDraws({ inputs, model, draws: 1000, seed: 1 }) // => 1,000 values of each result
 */
export function runDraws(given: { inputs: readonly UncertainInput[]; model: DrawnModel; draws: number; seed: number }): Result<DrawnSample> {
  const { inputs, model, draws, seed } = given;
  const drawn = latinHypercube(draws, inputs.length, seed);
  inputs.forEach(({ distribution }, input) => drawn[input]!.forEach((level, draw, column) => (column[draw] = quantileOf(distribution, level))));
  const kept: number[] = [];
  const results: Float64Array[] = [];
  let firstRefusal: Refusal | null = null;
  for (let draw = 0; draw < draws; draw++) {
    inputs.forEach(({ put }, input) => put(drawn[input]![draw]!));
    const result = model();
    if (isRefusal(result)) {
      firstRefusal ??= result;
      continue;
    }
    if (results.length === 0) result.forEach(() => results.push(new Float64Array(draws)));
    result.forEach((value, at) => (results[at]![kept.length] = value));
    kept.push(draw);
  }
  if (firstRefusal && kept.length === 0) return firstRefusal;
  return {
    inputs: drawn.map((column) => Float64Array.from(kept, (draw) => column[draw]!)),
    results: results.map((column) => column.subarray(0, kept.length)),
    refused: draws - kept.length,
  };
}
