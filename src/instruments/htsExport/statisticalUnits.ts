/** Statistical units whose printed names differ from the short ones of the embedded schedule; others stay as printed. */
const NAMES = new Map(Object.entries({
  'No.': 'each',
  No: 'each',
  pcs: 'each',
  liters: 'l',
  'pf.liters': 'pfl',
  'doz.': 'doz',
  'Dz Pcs': 'doz',
  'doz. prs.': 'doz-pr',
  'prs.': 'pr',
  hundreds: 'hundred',
  thousands: 'thousand',
  'thousand m': 'thousand-m',
  'thousand m3': 'thousand-m3',
}));

/** The first unit where the numbers of a line do not agree on it. */
const MIXED = 'mixed';

/**
 * Both units of a line from those of its numbers; numbers without units do not count.
 * @example statisticalUnits([['No.', 'kg'], ['No.', 'kg']]) // => { unit1: 'each', unit2: 'kg' }
 */
export function statisticalUnits(printed: readonly (readonly string[])[]): { unit1: string; unit2: string } {
  const stated = printed.filter((units) => units.some(Boolean));
  const unit1 = agreed(stated, 0) ?? MIXED;
  return { unit1, unit2: unit1 === MIXED ? '' : (agreed(stated, 1) ?? '') };
}

function agreed(printed: readonly (readonly string[])[], place: number): string | null {
  const names = new Set(printed.map((units) => NAMES.get(units[place] ?? '') ?? units[place] ?? ''));
  return names.size > 1 ? null : ([...names][0] ?? '');
}
