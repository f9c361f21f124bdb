/** A pivot this small says that the matrix is singular to working precision. */
const SMALLEST_PIVOT = 1e-10;

/**
 * Lower triangle L, row by row, of a symmetric n × n matrix = L·Lᵀ; null where it is not positive definite.
 * @example cholesky(Float64Array.of(1, 0.6, 0.6, 1), 2) // => [1, 0, 0.6, 0.8]
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * n + column]!;
      for (let k = 0; k < column; k++) rest -= lower[row * n + k]! * lower[column * n + k]!;
      if (column < row) lower[row * n + column] = rest / lower[column * n + column]!;
      else if (rest > SMALLEST_PIVOT) lower[row * n + row] = Math.sqrt(rest);
      else return null;
    }
  }
  return lower;
}

/** Solves L·x = right for a lower triangle L. */
export function solveLower(lower: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let rest = right[row]!;
    for (let k = 0; k < row; k++) rest -= lower[row * n + k]! * x[k]!;
    x[row] = rest / lower[row * n + row]!;
  }
  return x;
}
