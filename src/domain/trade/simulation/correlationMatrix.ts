/** Spearman's rank correlation wanted between two uncertain inputs, by their places. */
export interface RankCorrelation {
  one: number;
  other: number;
  /** Above −1, below 1. */
  rho: number;
}

/** The inputs that any correlation names, in their order. */
export function correlatedInputs(correlations: readonly RankCorrelation[]): number[] {
  return [...new Set(correlations.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
}

/**
 * Correlations of normal scores among `members`, row by row, which give the ranks the wanted correlations; pairs that are
 * not named are uncorrelated.
 */
export function scoreCorrelations(correlations: readonly RankCorrelation[], members: readonly number[]): Float64Array {
  const n = members.length;
  const matrix = new Float64Array(n * n);
  for (let at = 0; at < n; at++) matrix[at * n + at] = 1;
  for (const { one, other, rho } of correlations) {
    const [row, column] = [members.indexOf(one), members.indexOf(other)];
    matrix[row * n + column] = matrix[column * n + row] = scoreFromRank(rho);
  }
  return matrix;
}

/** Of two normal variables, from their rank correlation (Pearson 1907): r = 2·sin(π·ρ/6). */
function scoreFromRank(rho: number): number {
  return 2 * Math.sin((Math.PI * rho) / 6);
}

/** Rank correlation of two normal variables: ρ = 6/π·asin(r/2). */
export function rankFromScore(r: number): number {
  return (6 / Math.PI) * Math.asin(r / 2);
}
