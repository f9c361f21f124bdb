import type { DrawnSample } from './runDraws';
import { rankCorrelation, ranksOf } from './rankCorrelation';
import { statisticsOf, type SampleStatistics } from './sampleStatistics';

/** Statistics of each result, in the order of the results. */
export function quantileReport(sample: DrawnSample): SampleStatistics[] {
  return sample.results.map(statisticsOf);
}

/** How strongly one input moves one result. */
export interface TornadoBar {
  result: number;
  input: number;
  /** Spearman's rank correlation. */
  correlation: number;
}

/** Rank correlations of every result with every input, the strongest first; results that do not vary have none. */
export function tornadoReport(sample: DrawnSample): TornadoBar[] {
  const inputs = sample.inputs.map(ranksOf);
  return sample.results.flatMap((column, result) => {
    const ranks = ranksOf(column);
    const bars = inputs.map((ranked, input) => ({ result, input, correlation: rankCorrelation(ranked, ranks) }));
    const moving = bars.filter((bar): bar is TornadoBar => bar.correlation !== null);
    return moving.sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
  });
}
