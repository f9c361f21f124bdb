/** An argument that is one value for all, or one for each of `n` sources or regions; always `n` values afterwards. */
export function perSource(values: Float64Array, n: number): Float64Array {
  return values.length === n ? values : new Float64Array(n).fill(values[0]!);
}

/** Sum of the values. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Every value divided by their sum; all zero where the sum is. */
export function sharesOf(values: Float64Array): Float64Array {
  const sum = total(values);
  return sum === 0 ? new Float64Array(values.length) : values.map((value) => value / sum);
}

/** Whether no one answers to prices; where neither demand nor supply does, the level of prices is open. */
export function isRigid(elasticities: Float64Array): boolean {
  return elasticities.every((elasticity) => elasticity === 0);
}
