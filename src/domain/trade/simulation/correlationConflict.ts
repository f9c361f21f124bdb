import { cholesky, solveLower } from './cholesky';
import { correlatedInputs, rankFromScore, scoreCorrelations, type RankCorrelation } from './correlationMatrix';

/** A correlation that no draws can have together with the others, and those that they could have instead. */
export interface CorrelationConflict {
  /** Place in the list of correlations. */
  at: number;
  /** null where more than this one would have to change. */
  possible: { low: number; high: number } | null;
}

/**
 * The correlation that does not fit the others, the last that alone could mend it; null where all fit together, which is
 * where their matrix is positive definite.
 * @example correlationConflict([{ one: 0, other: 1, rho: 0.9 }, { one: 1, other: 2, rho: 0.9 }, { one: 0, other: 2, rho: -0.9 }])
 * // => { at: 2, possible: { low: 0.6, high: 1 } } (rounded)
 */
export function correlationConflict(correlations: readonly RankCorrelation[]): CorrelationConflict | null {
  const members = correlatedInputs(correlations);
  if (cholesky(scoreCorrelations(correlations, members), members.length)) return null;
  for (let at = correlations.length - 1; at >= 0; at--) {
    const possible = possibleInPlaceOf(correlations, at, members);
    if (possible) return { at, possible };
  }
  return { at: correlations.length - 1, possible: null };
}

/**
 * With the two inputs last, r may lie at u·v ± √((1 − u·u)(1 − v·v)), where u and v are their correlations with the
 * others behind the triangle of these: the partial correlation lies between −1 and 1.
 */
function possibleInPlaceOf(correlations: readonly RankCorrelation[], at: number, members: readonly number[]): CorrelationConflict['possible'] {
  const { one, other } = correlations[at]!;
  const rest = members.filter((member) => member !== one && member !== other);
  const order = [...rest, one, other];
  const matrix = scoreCorrelations(correlations, order);
  const [n, m] = [order.length, rest.length];
  const among = Float64Array.from({ length: m * m }, (_, place) => matrix[Math.floor(place / m) * n + (place % m)]!);
  const lower = cholesky(among, m);
  if (!lower) return null;
  const u = solveLower(lower, matrix.slice(m * n, m * n + m));
  const v = solveLower(lower, matrix.slice((m + 1) * n, (m + 1) * n + m));
  const [freeOfOne, freeOfOther] = [1 - dot(u, u), 1 - dot(v, v)];
  if (!(freeOfOne > 0 && freeOfOther > 0)) return null;
  const span = Math.sqrt(freeOfOne * freeOfOther);
  return { low: rankFromScore(dot(u, v) - span), high: rankFromScore(dot(u, v) + span) };
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}
