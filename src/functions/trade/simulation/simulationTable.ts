import { limitNote } from './drawLimits';
import type { SimulationResult } from './runSimulation';

type Row = (string | number)[];

/** Spread of every result: the table of the report "quantiles", with its header. */
export function quantileRows({ results, quantiles }: SimulationResult): Row[] {
  const header = ['Result', 'Mean', 'Standard error', 'P5', 'P25', 'Median', 'P75', 'P95', 'P(positive)', 'P(negative)'];
  const rows = quantiles.map(({ mean, standardError, quantiles: levels, positive, negative }, at) => [results[at]!, mean, standardError, ...levels, positive, negative]);
  return [header, ...rows];
}

/** Which input moves which result: the table of the report "tornado", with its header. */
export function tornadoRows({ results, inputs, tornado }: SimulationResult): Row[] {
  const bars = tornado.map(({ result, input, correlation }) => [results[result]!, inputs[input]!, correlation]);
  return [['Result', 'Input', 'Rank correlation'], ...bars];
}

/** What was run, label and value. */
export function runFacts({ draws, asked, limit, refused, seed }: SimulationResult): [label: string, value: string | number][] {
  return [
    ['Draws', draws],
    ['Refused draws', refused],
    ['Seed', seed],
    ['Note', limit ? limitNote(limit, draws, asked) : ''],
  ];
}
