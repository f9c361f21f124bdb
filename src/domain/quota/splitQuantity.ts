import { isRefusal, type Result } from '../shared/refusal';
import type { Ledger } from './ledger';
import { remaining } from './quotaBalance';
import type { QuotaCase } from './quotaCase';
import { isWithheld } from './quotaStatus';

/** The part of a quantity that still gets the lower duty, and the rest; together exactly the quantity. */
export interface SplitQuantity {
  inQuota: number;
  overQuota: number;
}

/**
 * How much of any further quantity fits into the quota on its day: the balance, or nothing while the lower duty is withheld.
 * @example roomIn(openQuota({ quota: 'jp-rice-sbs', … }), 99_000) // => 1000
 */
export function roomIn(opened: QuotaCase, ledger: Ledger): Result<number> {
  const withheld = isWithheld(opened, ledger);
  if (isRefusal(withheld)) return withheld;
  return withheld ? 0 : remaining(opened, ledger);
}

/** splitQuantity(2500, 1000) // => { inQuota: 1000, overQuota: 1500 } */
export function splitQuantity(quantity: number, room: number): SplitQuantity {
  const overQuota = quantity - Math.min(quantity, room);
  return { inQuota: quantity - overQuota, overQuota };
}
