import { orderOf } from './orderOf';

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = orderOf(values);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let at = from; at <= to; at++) ranks[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation of two rankings; null where one of them does not vary.
 * @example rankCorrelation(ranksOf(new Float64Array([1, 2, 3])), ranksOf(new Float64Array([9, 5, 1]))) // => -1
 */
export function rankCorrelation(one: Float64Array, other: Float64Array): number | null {
  const middle = (one.length + 1) / 2;
  let both = 0;
  let first = 0;
  let second = 0;
  for (let at = 0; at < one.length; at++) {
    const a = one[at]! - middle;
    const b = other[at]! - middle;
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? null : both / Math.sqrt(first * second);
}
