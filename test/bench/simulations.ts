import { allSteps, type Steps } from '../../src/domain/trade/simulation/steps';
import { simulate } from '../../src/functions/trade/simulate';
import { readSimulation, type SimulationCells } from '../../src/functions/trade/simulation/readSimulation';
import { runSimulation } from '../../src/functions/trade/simulation/runSimulation';
import { seeded } from './entries';
import { time, type Timing } from './stopwatch';

const random = seeded(20_020_401);
const table = (rows: number, columns: number, low: number, high: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => low + random() * (high - low)));
const spread = (argument: number, low: number, high: number): unknown[] => [argument, null, 'lognormal', low, high, null];

const industry = [table(35, 35, 1, 500), table(35, 35, 0, 0.4), table(35, 35, 0, 0.4), [[-1.25]], [[1.5]], [[5]]];

/** The runs of the pane's worker: 10,000 draws of an industry of 35 regions with both reports, two inputs correlated. */
export function paneTimings(): Timing[] {
  const run = (method: string) => {
    const cells: SimulationCells = { model: 'GSIM', ranges: [spread(6, 3, 8), spread(4, -2, -0.8), [1, 2, 'correlation', -0.5, null, null]], argument: [...industry, [[method]]] };
    return runSimulation(readSimulation(cells), { draws: 10_000, seed: 1, place: 'worker', reports: ['quantiles', 'tornado'] });
  };
  const limits = { runs: 1, warmUp: 0 };
  return [
    time('10,000 draws, 35 regions, linear, as the pane runs them', () => allSteps(run('linear')), { ...limits, limitMs: 4000 }),
    time('10,000 draws, 35 regions, exact, as the pane runs them', () => allSteps(run('exact')), { ...limits, limitMs: 20_000 }),
    longestStep('the longest step of 50,000 draws, which nothing interrupts in a page without a worker'),
  ];
}

function longestStep(name: string): Timing {
  const cells: SimulationCells = { model: 'OPTIMAL', ranges: [spread(1, 90, 110), spread(3, -30, -10), [1, 2, 'correlation', 0.5, null, null]], argument: [[[100]], [[1]], [[-20]], [[1]]] };
  const steps = runSimulation(readSimulation(cells), { draws: 50_000, seed: 1, place: 'page', reports: ['quantiles', 'tornado'] });
  return { name, ...longestOf(steps), limitMs: 50 };
}

function longestOf(steps: Steps<unknown>): Pick<Timing, 'medianMs' | 'minMs' | 'maxMs'> {
  let longest = 0;
  for (let done = false; !done; ) {
    const start = performance.now();
    done = steps.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return { medianMs: longest, minMs: longest, maxMs: longest };
}

/** The most that a cell may ask for: as many draws as the cap allows. */
export function cellTimings(): Timing[] {
  const most = (model: string, ranges: unknown[][], args: unknown[][][]) => () => simulate([[model]], ranges, [[1_000_000]], [[1]], [['tornado']], args);
  const limits = { runs: 1, warmUp: 1, limitMs: 2000 };
  return [
    time('TRADE.SIMULATE in a cell, GSIM of 35 regions', most('GSIM', [spread(6, 3, 8)], industry), limits),
    time('TRADE.SIMULATE in a cell, GE of 36 countries', most('GE', [spread(4, 2, 8)], [table(36, 36, 1, 500), table(36, 36, 0, 0.4), table(36, 36, 0, 0.4), [[4]]]), limits),
    time('TRADE.SIMULATE in a cell, SMART of 1,000 partners', most('SMART', [spread(4, -2, -1)], [table(1000, 1, 1, 500), table(1000, 1, 0, 0.4), table(1000, 1, 0, 0.4), [[-1.5]]]), limits),
    time('TRADE.SIMULATE in a cell, ARMINGTON of 100 sources', most('ARMINGTON', [spread(5, 3, 8)], [table(100, 1, 1, 500), table(100, 1, 0, 0.4), table(100, 1, 0, 0.4), table(100, 1, 2, 10), [[4]], [[-1]]]), limits),
  ];
}
