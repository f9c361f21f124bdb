/** Share of the drawing's width that bars may take; the rest is for their figures. */
const ROOM = 76;

/** A bar in percent of the width: where it begins, how long it is, and where its figure stands. */
export interface Bar {
  from: number;
  length: number;
  end: number;
}

/** Places values on one axis that always shows zero. All zero: no bar has a length. */
export function barsOf(values: readonly (number | null)[]): { bars: (Bar | null)[]; zero: number } {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const span = most - least || 1;
  const at = (value: number) => ((value - least) / span) * ROOM;
  const zero = at(0);
  const bars = values.map((value) => {
    if (value === null) return null;
    const here = at(value);
    return { from: Math.min(zero, here), length: Math.abs(here - zero), end: Math.max(zero, here) };
  });
  return { bars, zero };
}
