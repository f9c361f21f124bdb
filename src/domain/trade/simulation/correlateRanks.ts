import { refuseTooFewDrawsToCorrelate } from '../../shared/messages/simulation';
import type { Result } from '../../shared/refusal';
import { cholesky, solveLower } from './cholesky';
import { correlatedInputs, scoreCorrelations, type RankCorrelation } from './correlationMatrix';
import { normalQuantile } from './normalQuantile';
import { orderOf } from './orderOf';
import type { Progress, Steps } from './steps';

/**
 * Gives the columns of a hypercube rank correlations by another order of each (Iman & Conover 1982), so that every
 * stratum keeps its one draw. The van der Waerden scores R of the columns have correlations T = Q·Qᵀ by chance; those
 * wanted are C = P·Pᵀ; the columns take the ranks of R·(P·Q⁻¹)ᵀ. Columns that no correlation names stay as they are.
 * @param correlations ones that fit together (see correlationConflict)
 */
export function* correlateRanks(columns: readonly Float64Array[], correlations: readonly RankCorrelation[]): Steps<Result<Float64Array[]>> {
  const draws = columns[0]?.length ?? 0;
  const atStart: Progress = { phase: 'drawing', done: 0, of: draws };
  const members = correlatedInputs(correlations);
  const n = members.length;
  const levels = Float64Array.from({ length: draws }, (_, at) => normalQuantile((at + 1) / (draws + 1)));
  yield atStart;
  const scores: Float64Array[] = [];
  for (const member of members) {
    scores.push(inOrderOf(levels, columns[member]!));
    yield atStart;
  }
  const byChance = cholesky(correlationsOf(scores), n);
  const wanted = cholesky(scoreCorrelations(correlations, members), n);
  if (!byChance || !wanted) return refuseTooFewDrawsToCorrelate(draws, n);
  const arranged = [...columns];
  for (let row = 0; row < n; row++) {
    const weights = solveTransposed(byChance, wanted.slice(row * n, row * n + n));
    arranged[members[row]!] = inOrderOf(columns[members[row]!]!.slice().sort(), mixed(scores, weights, row));
    yield atStart;
  }
  return arranged;
}

/** Correlations of columns that are all the same scores in different orders, with a mean of zero. */
function correlationsOf(scores: readonly Float64Array[]): Float64Array {
  const n = scores.length;
  const product = (one: Float64Array, other: Float64Array): number => one.reduce((sum, score, at) => sum + score * other[at]!, 0);
  const square = product(scores[0]!, scores[0]!);
  return Float64Array.from({ length: n * n }, (_, at) => product(scores[Math.floor(at / n)]!, scores[at % n]!) / square);
}

/** Row s of P·Q⁻¹ from row p of P: s·Q = p, which is Qᵀ·sᵀ = pᵀ, solved from the last unknown. */
function solveTransposed(lower: Float64Array, row: Float64Array): Float64Array {
  const n = row.length;
  const reversed = Float64Array.from({ length: n * n }, (_, at) => lower[(n - 1 - (at % n)) * n + (n - 1 - Math.floor(at / n))]!);
  return solveLower(reversed, row.slice().reverse()).reverse();
}

function mixed(scores: readonly Float64Array[], weights: Float64Array, last: number): Float64Array {
  const sum = new Float64Array(scores[0]!.length);
  for (let member = 0; member <= last; member++) {
    const weight = weights[member]!;
    scores[member]!.forEach((score, at) => (sum[at]! += weight * score));
  }
  return sum;
}

/** Sorted values, each where the guide has its value of the same rank. */
function inOrderOf(sorted: Float64Array, guide: Float64Array): Float64Array {
  const arranged = new Float64Array(sorted.length);
  orderOf(guide).forEach((draw, rank) => (arranged[draw] = sorted[rank]!));
  return arranged;
}
