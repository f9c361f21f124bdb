import { refuseValueWithoutQuantity } from '../shared/messages/quota';
import type { Facts } from '../measure/fact';
import { isRefusal, type Result } from '../shared/refusal';
import { chargeOn, type Charge } from './charge';
import { inQuotaCharge, overQuotaCharge } from './datedCharge';
import type { Ledger } from './ledger';
import type { QuotaCase } from './quotaCase';
import type { TariffRateQuota } from './tariffRateQuota';
import { roomIn, splitQuantity } from './splitQuantity';

/** Goods to enter: customs value in the importer's currency, quantity in the quota's unit. */
export interface QuotaEntry {
  value: number;
  quantity: number;
  facts: Facts;
}

/**
 * Duty on goods entered against a quota: the part that fits in at the in-quota duty, the rest at the over-quota duty, each
 * with its part of the value. The state's mark-up is not duty. Facts that keep the goods out (`inQuota=false`, steel
 * melted elsewhere) put all of them over the quota.
 * Refuses (`#N/A`) goods over a quota whose over-quota duty is not held, (`#VALUE!`) a value without a quantity.
 * @example quotaDuty(openQuota({ quota: 'jp-rice-ma', … }), 682_100, { value: 26_000_000, quantity: 200, facts }) // => 34100000: 100 t at 341 JPY/kg
 */
export function quotaDuty(opened: QuotaCase, ledger: Ledger, { value, quantity, facts }: QuotaEntry): Result<number> {
  if (quantity === 0) return value === 0 ? 0 : refuseValueWithoutQuantity();
  const room = isKeptOut(opened.quota.requires, facts) ? 0 : roomIn(opened, ledger);
  if (isRefusal(room)) return room;
  const { quota, day, view } = opened;
  const { inQuota, overQuota } = splitQuantity(quantity, room);
  const part = (amount: number, chargeOf: () => Result<Charge>): Result<number> => {
    if (amount === 0) return 0;
    const charge = chargeOf();
    return isRefusal(charge) ? charge : chargeOn(charge, { value: value * (amount / quantity), quantity: amount, unit: quota.unit });
  };
  const inside = part(inQuota, () => inQuotaCharge(quota, day, view));
  if (isRefusal(inside)) return inside;
  const over = part(overQuota, () => overQuotaCharge(quota, day, view));
  return isRefusal(over) ? over : inside + over;
}

/** A fact nobody spoke of is taken as met: who asks for a quota's duty says that the goods are of its kind. */
function isKeptOut(requires: TariffRateQuota['requires'], { stated }: Facts): boolean {
  return stated.get('inQuota') === false || requires.some(({ fact, is }) => (stated.get(fact) ?? is) !== is);
}
