/** Kilograms in a unit of mass; the pound is exact by definition (international yard and pound agreement, 1959). */
const KILOGRAMS: ReadonlyMap<string, number> = new Map([
  ['t', 1000],
  ['kg', 1],
  ['lb', 0.45359237],
]);

/** kilogramsIn('t') // => 1000; null for a unit that is not a mass. */
export function kilogramsIn(unit: string): number | null {
  return KILOGRAMS.get(unit) ?? null;
}

/**
 * How many of `per` are in one unit of a quota, whose first word is the measure (`t milled`, `vehicles`); null when they do not convert.
 * @example unitsPer('t milled', 'kg') // => 1000
 */
export function unitsPer(unit: string, per: string): number | null {
  const measure = unit.split(' ')[0]!;
  if (measure === per) return 1;
  const mass = kilogramsIn(measure);
  const perMass = kilogramsIn(per);
  return mass !== null && perMass !== null ? mass / perMass : null;
}
