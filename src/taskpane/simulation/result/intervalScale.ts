/** Room on either side of the drawn interval, in percent of the width. */
const MARGIN = 4;

/**
 * Where values stand in a chart of an interval, in percent of its width. Zero belongs to the picture where it is not
 * further away than the interval is wide.
 * @example scaleFor(10, 30).place(20) // => 57.65: zero stands at the left
 */
export function scaleFor(low: number, high: number): { place: (value: number) => number; hasZero: boolean } {
  const span = high - low;
  const hasZero = (low <= 0 && high >= 0) || Math.min(Math.abs(low), Math.abs(high)) <= span;
  const from = hasZero ? Math.min(low, 0) : low;
  const to = hasZero ? Math.max(high, 0) : high;
  // A result that does not vary is a mark in the middle.
  const place = (value: number): number => (to === from ? 50 : MARGIN + ((value - from) / (to - from)) * (100 - 2 * MARGIN));
  return { place, hasZero };
}
