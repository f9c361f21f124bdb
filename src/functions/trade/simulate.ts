import { cappedDraws, refuseTooLargeToSimulate } from '../../domain/shared/messages/simulation';
import { refuseWholeNumber } from '../../domain/shared/messages/arguments';
import { runDraws, type DrawnSample } from '../../domain/trade/simulation/runDraws';
import { quantileReport, tornadoReport } from '../../domain/trade/simulation/simulationReport';
import { toCellError } from '../edge/cellError';
import { orThrow } from '../edge/cellResult';
import { one, optionalOne, type Cells } from '../edge/one';
import { choiceOf } from '../edge/tradeNumbers';
import { modelNamed } from './models/simulatedModels';
import { putMedians, readRanges } from './models/simulationRanges';
import { trackResults } from './models/trackedResults';

const USUAL_DRAWS = 1000;
const DRAWS_AT_MOST = 1_000_000;
const FEWEST_DRAWS = 10;
const SEED_AT_MOST = 4_294_967_295;
/** Work that a cell may ask for, in microseconds of an ordinary machine by the models' own estimates: well below 2 s. */
const WORK_IN_A_CELL = 1_200_000;
/** Statistics and ranks of one figure in one draw, microseconds. */
const WORK_PER_FIGURE = 0.4;

/**
 * Monte Carlo over a market model: draws uncertain inputs (Latin hypercube, from a seed) and shows how the results spread. In a cell only as many draws are made as fit into about 2 seconds; the result says so.
 * @customfunction TRADE.SIMULATE TRADE.SIMULATE
 * @param model Name of the model: "SMART", "ARMINGTON", "GSIM", "TRQ", "TRQPRICE", "GE" or "OPTIMAL". One cell.
 * @param ranges Uncertain inputs, a range of five or six columns: argument number of the model, element (row by row; blank: all alike), distribution (uniform, triangular, lognormal), low, high, mode. Of a lognormal, low and high are the 5% and 95% points. Blank mode: the middle.
 * @param draws How many draws, from 10. Blank: 1000. One cell.
 * @param seed Whole number; the same seed gives the same draws everywhere. Blank: 1. One cell.
 * @param report "quantiles" or "tornado" (rank correlations, strongest first). Blank: "quantiles". One cell.
 * @param argument The model's own arguments in its own order, one after the other; a blank stands for one left out. A range each.
 * @returns Table. "quantiles": Result, Mean, Standard error, P5, P25, Median, P75, P95, P(positive), P(negative). "tornado": Result, Input, Rank correlation. Then the rows Draws, Refused draws, Seed, Note.
 * @throws #VALUE! when the model, a row of ranges or an argument cannot be read.
 * @throws #NUM! when the middle of the ranges has no equilibrium, or the model is too large for a cell.
 * @see Docs: docs/methods/simulation.md. Latin hypercube: McKay, Beckman & Conover 1979.
 * @example =TRADE.SIMULATE("OPTIMAL",{1,,"uniform",90,110},200,1,,100,1,-20,1) → Result | Mean … Specific tariff | 26.66 … Draws | 200
 */
export function simulate(
  model: any[][],
  ranges: any[][],
  draws?: any[][],
  seed?: any[][],
  report?: any[][],
  argument?: any[][][],
): any[][] {
  const simulated = modelNamed(String(one(model, 'model')));
  const asked = wholeNumber(draws, 'draws', { least: FEWEST_DRAWS, most: DRAWS_AT_MOST, usual: USUAL_DRAWS });
  const start = wholeNumber(seed, 'seed', { least: 0, most: SEED_AT_MOST, usual: 1 });
  const show = choiceOf(report, 'report', ['quantiles', 'tornado']) === 'quantiles' ? quantileRows : tornadoRows;
  const prepared = simulated.prepare(argument ?? []);
  const inputs = readRanges(ranges, simulated, prepared);
  putMedians(inputs);
  const tracked = orThrow(trackResults(simulated, prepared));
  const affordable = Math.floor(WORK_IN_A_CELL / (prepared.workPerRun + WORK_PER_FIGURE * tracked.names.length * (inputs.length + 1)));
  if (affordable < FEWEST_DRAWS) throw toCellError(refuseTooLargeToSimulate(simulated.id));
  const made = Math.min(asked, affordable);
  const sample = orThrow(runDraws({ inputs, model: tracked.run, draws: made, seed: start }));
  const rows = show(sample, tracked.names, inputs.map(({ name }) => name));
  const width = rows[0]!.length;
  const facts = [['Draws', made], ['Refused draws', sample.refused], ['Seed', start], ['Note', made < asked ? cappedDraws(made, asked) : '']];
  return [...rows, ...facts.map((fact) => [...fact, ...Array<string>(width - 2).fill('')])];
}

function quantileRows(sample: DrawnSample, results: readonly string[]): any[][] {
  const header = ['Result', 'Mean', 'Standard error', 'P5', 'P25', 'Median', 'P75', 'P95', 'P(positive)', 'P(negative)'];
  const rows = quantileReport(sample).map(({ mean, standardError, quantiles, positive, negative }, at) => [
    results[at],
    mean,
    standardError,
    ...quantiles,
    positive,
    negative,
  ]);
  return [header, ...rows];
}

function tornadoRows(sample: DrawnSample, results: readonly string[], inputs: readonly string[]): any[][] {
  const bars = tornadoReport(sample).map(({ result, input, correlation }) => [results[result], inputs[input], correlation]);
  return [['Result', 'Input', 'Rank correlation'], ...bars];
}

function wholeNumber(cells: Cells, argument: string, { least, most, usual }: { least: number; most: number; usual: number }): number {
  const cell = optionalOne(cells, argument);
  if (cell === null) return usual;
  if (Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  throw toCellError(refuseWholeNumber(argument, String(cell).slice(0, 40), least, most));
}
