import { rankCorrelation, ranksOf } from './rankCorrelation';
import type { DrawnSample } from './runDraws';
import { statisticsOf, type SampleStatistics } from './sampleStatistics';
import type { Progress, Steps } from './steps';

/** How strongly one input moves one result. */
export interface TornadoBar {
  result: number;
  input: number;
  /** Spearman's rank correlation. */
  correlation: number;
}

/** What is reported; a report that was not asked for is empty. */
export interface SimulationReport {
  /** In the order of the results. */
  quantiles: SampleStatistics[];
  /** By result, the strongest first; results that do not vary have none. */
  tornado: TornadoBar[];
}

export type ReportKind = keyof SimulationReport;

/** The reports asked for, a step for each sorting of a column. */
export function* reportOf(sample: DrawnSample, kinds: readonly ReportKind[]): Steps<SimulationReport> {
  const { results } = sample;
  const report: SimulationReport = { quantiles: [], tornado: [] };
  const progress = (done: number): Progress => ({ phase: 'reporting', done, of: results.length });
  const inputs: Float64Array[] = [];
  if (kinds.includes('tornado')) {
    for (const column of sample.inputs) {
      yield progress(0);
      inputs.push(ranksOf(column));
    }
  }
  for (const [at, column] of results.entries()) {
    yield progress(at);
    if (kinds.includes('quantiles')) report.quantiles.push(statisticsOf(column));
    yield progress(at);
    if (inputs.length > 0) report.tornado.push(...tornadoBars(at, ranksOf(column), inputs));
  }
  return report;
}

function tornadoBars(result: number, ranks: Float64Array, inputs: readonly Float64Array[]): TornadoBar[] {
  const bars = inputs.map((ranked, input) => ({ result, input, correlation: rankCorrelation(ranked, ranks) }));
  const moving = bars.filter((bar): bar is TornadoBar => bar.correlation !== null);
  return moving.sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
}
