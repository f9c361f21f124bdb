import type { LeverType, LeverValue } from '../domain/scenario/preset';

/** Units of levers that are shares of one: they are shown and typed as percent. */
const SHARE = /^(fraction|share)\b/i;

export function isShare(unit: string): boolean {
  return SHARE.test(unit);
}

/** Number format of a lever's value: shares as percent with the decimals they need, volumes grouped. */
export function leverNumberFormat(type: LeverType, unit: string, value: LeverValue): string {
  if (type === 'date') return 'yyyy-mm-dd';
  if (type !== 'number') return 'General';
  if (isShare(unit)) return hasWholePerMille(value) ? '0.0%' : '0.00%';
  if (typeof value === 'number' && !Number.isInteger(value)) return '#,##0.0##';
  return '#,##0';
}

function hasWholePerMille(value: LeverValue): boolean {
  return typeof value !== 'number' || Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9;
}
