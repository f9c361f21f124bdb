import { solveLinear } from './linearSystem';
import { isSolved, type Solution } from './solution';

/**
 * The solution of A·x = b with its measured residual; both stay as they are. Not converged where the equations leave an unknown open.
 * @param matrix n × n, row by row
 * @example linearSolution(new Float64Array([2, 0, 0, 4]), new Float64Array([2, 2])).value // => [1, 0.5]
 */
export function linearSolution(matrix: Float64Array, right: Float64Array): Solution<Float64Array> {
  const value = Float64Array.from(right);
  const isRegular = solveLinear(Float64Array.from(matrix), value);
  const residual = isRegular ? largestGap(matrix, right, value) : Infinity;
  return { value, iterations: 1, residual, converged: isSolved(residual) };
}

/** Largest error of any equation; of one whose terms are above 1, relative to them. */
function largestGap(matrix: Float64Array, right: Float64Array, x: Float64Array): number {
  let largest = 0;
  for (let row = 0, at = 0; row < right.length; row++) {
    let gap = -right[row]!;
    let size = Math.abs(right[row]!);
    for (let column = 0; column < x.length; column++, at++) {
      const term = matrix[at]! * x[column]!;
      gap += term;
      size += Math.abs(term);
    }
    largest = Math.max(largest, Math.abs(gap) / Math.max(1, size));
  }
  return largest;
}
