/** Below this share of the largest welfare figure a gap is rounding and no error of the method. */
const NEGLIGIBLE = 1e-12;

/**
 * Largest relative gap of the linear welfare figures: max |linear − exact| / |exact|. Regions where both are nothing
 * do not count.
 * @example linearError(new Float64Array([50, -4]), new Float64Array([20, -4])) // => 0.6
 */
export function linearError(exact: Float64Array, linear: Float64Array): number {
  const scale = NEGLIGIBLE * exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let largest = 0;
  for (let at = 0; at < exact.length; at++) {
    const gap = Math.abs(linear[at]! - exact[at]!);
    if (gap > scale) largest = Math.max(largest, gap / Math.max(Math.abs(exact[at]!), scale));
  }
  return largest;
}
