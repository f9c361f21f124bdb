/** A pivot below this share of its row is rounding: the equations leave an unknown open. */
const SINGULAR = 1e-13;

/**
 * Solves A·x = b by Gaussian elimination with partial pivoting, in place: `right` becomes x and `matrix` is used up.
 * Rows are compared relative to their largest coefficient, so that the units of an equation do not matter.
 * @param matrix n × n, row by row
 * @returns false when the matrix is singular to rounding; `right` is then meaningless
 * @example solveLinear(new Float64Array([2, 0, 0, 4]), new Float64Array([2, 2])) // right => [1, 0.5]
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): boolean {
  const n = right.length;
  scaleRows(matrix, right);
  for (let pivot = 0; pivot < n; pivot++) {
    const best = largestBelow(matrix, pivot, n);
    if (!(Math.abs(matrix[best * n + pivot]!) > SINGULAR)) return false;
    if (best !== pivot) exchangeRows(matrix, right, pivot, best);
    const base = pivot * n;
    const head = matrix[base + pivot]!;
    for (let row = pivot + 1; row < n; row++) {
      const start = row * n;
      const factor = matrix[start + pivot]! / head;
      if (factor === 0) continue;
      for (let column = pivot + 1; column < n; column++) matrix[start + column]! -= factor * matrix[base + column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = right[row]!;
    for (let column = row + 1; column < n; column++) sum -= matrix[row * n + column]! * right[column]!;
    right[row] = sum / matrix[row * n + row]!;
  }
  return right.every(Number.isFinite);
}

/** Divides every equation by its largest coefficient; a row without one stays, and has no pivot. */
function scaleRows(matrix: Float64Array, right: Float64Array): void {
  const n = right.length;
  for (let row = 0; row < n; row++) {
    let most = 0;
    for (let at = row * n; at < row * n + n; at++) most = Math.max(most, Math.abs(matrix[at]!));
    if (!(most > 0)) continue;
    for (let at = row * n; at < row * n + n; at++) matrix[at]! /= most;
    right[row]! /= most;
  }
}

function largestBelow(matrix: Float64Array, pivot: number, n: number): number {
  let best = pivot;
  for (let row = pivot + 1; row < n; row++) {
    if (Math.abs(matrix[row * n + pivot]!) > Math.abs(matrix[best * n + pivot]!)) best = row;
  }
  return best;
}

function exchangeRows(matrix: Float64Array, right: Float64Array, one: number, other: number): void {
  const n = right.length;
  for (let column = 0; column < n; column++) {
    const kept = matrix[one * n + column]!;
    matrix[one * n + column] = matrix[other * n + column]!;
    matrix[other * n + column] = kept;
  }
  const kept = right[one]!;
  right[one] = right[other]!;
  right[other] = kept;
}
