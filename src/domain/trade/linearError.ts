/** A gap below this share of all spending is rounding and no error of the method. */
const NEGLIGIBLE = 1e-12;

/**
 * Largest relative gap of the linear welfare figures: max |linear − exact| / |exact|. Gaps that are rounding of the market's
 * whole `spending` do not count.
 * @example linearError(new Float64Array([50, -4]), new Float64Array([20, -4]), 1000) // => 0.6
 */
export function linearError(exact: Float64Array, linear: Float64Array, spending: number): number {
  const rounding = NEGLIGIBLE * spending;
  let largest = 0;
  for (let at = 0; at < exact.length; at++) {
    const gap = Math.abs(linear[at]! - exact[at]!);
    if (gap > rounding) largest = Math.max(largest, gap / Math.max(Math.abs(exact[at]!), rounding));
  }
  return largest;
}
