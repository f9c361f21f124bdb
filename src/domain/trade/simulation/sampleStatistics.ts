/** What a sample says of one result. */
export interface SampleStatistics {
  mean: number;
  /** Of the mean, as if the draws were independent; the Latin hypercube's own error is smaller. */
  standardError: number;
  /** At 5, 25, 50, 75 and 95 %. */
  quantiles: readonly number[];
  /** Share of draws above zero. */
  positive: number;
  negative: number;
}

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Mean, standard error, quantiles (as Excel's PERCENTILE.INC) and probability of each sign. */
export function statisticsOf(sample: Float64Array): SampleStatistics {
  const n = sample.length;
  const sorted = Float64Array.from(sample).sort();
  const scale = Math.max(Math.abs(sorted[0]!), Math.abs(sorted[n - 1]!)) || 1;
  let sum = 0;
  for (const value of sample) sum += value / scale;
  const mean = sum / n;
  let squares = 0;
  for (const value of sample) squares += (value / scale - mean) ** 2;
  return {
    mean: mean * scale,
    standardError: n > 1 ? scale * Math.sqrt(squares / (n - 1) / n) : 0,
    quantiles: LEVELS.map((level) => quantile(sorted, level)),
    positive: sample.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / n,
    negative: sample.reduce((count, value) => count + (value < 0 ? 1 : 0), 0) / n,
  };
}

function quantile(sorted: Float64Array, level: number): number {
  const place = level * (sorted.length - 1);
  const below = Math.floor(place);
  const part = place - below;
  return part === 0 ? sorted[below]! : sorted[below]! * (1 - part) + sorted[below + 1]! * part;
}
