import { isRefusal, type Result } from '../shared/refusal';
import { refuseBlank } from '../shared/messages/entry';
import { refuseZeroUnitValue } from '../shared/messages/fees';
import type { Entry } from './assessment';
import type { LawView } from './lawView';
import type { TariffLaw } from './tariffLaw';

/**
 * Ad valorem equivalent: the duty on one unit ÷ the value of that unit (importer's currency per unit of the specific rate).
 * It belongs to the shipment, not to the duty: the same 6.3c/l is 15.75 % of wine at 0.40 and 12.6 % at 0.50 a litre.
 * `entry.customsValue` is the unit value; zero is refused.
 * @example adValoremEquivalent(law, { ...wine, customsValue: 0.4 }, view) // => 0.1575
 */
export function adValoremEquivalent(law: TariffLaw, entry: Entry, view: LawView): Result<number> {
  const unitValue = entry.customsValue;
  if (unitValue === null) return refuseBlank('unitValue');
  if (unitValue === 0) return refuseZeroUnitValue();
  const duty = law.duty({ ...entry, quantity: 1 }, view);
  return isRefusal(duty) ? duty : duty / unitValue;
}
