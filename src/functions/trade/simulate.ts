import { refuseWholeNumber } from '../../domain/shared/messages/arguments';
import { allSteps } from '../../domain/trade/simulation/steps';
import { toCellError } from '../edge/cellError';
import { orThrow } from '../edge/cellResult';
import { one, optionalOne, type Cells } from '../edge/one';
import { choiceOf } from '../edge/tradeNumbers';
import { DRAWS_AT_MOST, FEWEST_DRAWS, SEED_AT_MOST } from './simulation/drawLimits';
import { readSimulation } from './simulation/readSimulation';
import { runSimulation } from './simulation/runSimulation';
import { quantileRows, runFacts, tornadoRows } from './simulation/simulationTable';

const USUAL_DRAWS = 1000;

/**
 * Monte Carlo over a market model: draws uncertain inputs (Latin hypercube, from a seed) and shows how the results spread. In a cell only as many draws are made as fit into about 2 seconds; the result says so.
 * @customfunction TRADE.SIMULATE TRADE.SIMULATE
 * @param model Name of the model: "SMART", "ARMINGTON", "GSIM", "TRQ", "TRQPRICE", "GE" or "OPTIMAL". One cell.
 * @param ranges Uncertain inputs, a range of five or six columns: argument number of the model, element (row by row; blank: all alike), distribution (uniform, triangular, lognormal), low, high, mode. Of a lognormal, low and high are the 5% and 95% points. Blank mode: the middle. Or a rank correlation of two inputs: the rows of both, "correlation", a number above -1 and below 1.
 * @param draws How many draws, from 10. Blank: 1000. One cell.
 * @param seed Whole number; the same seed gives the same draws everywhere. Blank: 1. One cell.
 * @param report "quantiles" or "tornado" (rank correlations, strongest first). Blank: "quantiles". One cell.
 * @param argument The model's own arguments in its own order, one after the other; a blank stands for one left out. A range each.
 * @returns Table. "quantiles": Result, Mean, Standard error, P5, P25, Median, P75, P95, P(positive), P(negative). "tornado": Result, Input, Rank correlation. Then the rows Draws, Refused draws, Seed, Note.
 * @throws #VALUE! when the model, a row of ranges or an argument cannot be read.
 * @throws #VALUE! when correlations contradict each other, or draws are too few for them.
 * @throws #NUM! when the middle of the ranges has no equilibrium, or the model is too large for a cell.
 * @see Docs: docs/methods/simulation.md. Latin hypercube: McKay, Beckman & Conover 1979. Rank correlation: Iman & Conover 1982.
 * @example =TRADE.SIMULATE("OPTIMAL",{1,"","uniform",90,110},200,1,,100,1,-20,1) → Result | Mean … Specific tariff | 26.66 … Draws | 200
 */
export function simulate(
  model: any[][],
  ranges: any[][],
  draws?: any[][],
  seed?: any[][],
  report?: any[][],
  argument?: any[][][],
): any[][] {
  const name = String(one(model, 'model'));
  const asked = wholeNumber(draws, 'draws', { least: FEWEST_DRAWS, most: DRAWS_AT_MOST, usual: USUAL_DRAWS });
  const start = wholeNumber(seed, 'seed', { least: 0, most: SEED_AT_MOST, usual: 1 });
  const kind = choiceOf(report, 'report', ['quantiles', 'tornado']);
  const simulation = readSimulation({ model: name, ranges, argument: argument ?? [] });
  const result = orThrow(allSteps(runSimulation(simulation, { draws: asked, seed: start, place: 'cell', reports: [kind] })));
  const rows = kind === 'quantiles' ? quantileRows(result) : tornadoRows(result);
  const width = rows[0]!.length;
  return [...rows, ...runFacts(result).map((fact) => [...fact, ...Array<string>(width - 2).fill('')])];
}

function wholeNumber(cells: Cells, argument: string, { least, most, usual }: { least: number; most: number; usual: number }): number {
  const cell = optionalOne(cells, argument);
  if (cell === null) return usual;
  if (Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  throw toCellError(refuseWholeNumber(argument, String(cell).slice(0, 40), least, most));
}
