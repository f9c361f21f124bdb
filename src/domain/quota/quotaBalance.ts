import { refuseZeroVolume } from '../shared/messages/quota';
import { isRefusal, type Result } from '../shared/refusal';
import { usedIn } from './ledger';
import type { QuotaCase } from './quotaCase';

/**
 * What is left of a quota on its day, in its own unit and never below 0: volume − used. For a sub-quota the smaller of
 * its own balance and its parent's, converted by the stated factor; what sibling quotas used is unknown and counts as 0.
 * @example remaining(openQuota({ quota: 'jp-rice-ma', … }), 346000) // => 336200
 */
export function remaining(opened: QuotaCase, used: unknown): Result<number> {
  return balance(opened, used, 1);
}

/** `perUnit` converts the unit of the ledger into that of the quota. */
function balance({ quota, volume, period, day, parent }: QuotaCase, used: unknown, perUnit: number): Result<number> {
  const quantity = usedIn(used, period, day);
  if (isRefusal(quantity)) return quantity;
  const own = Math.max(0, volume - quantity * perUnit);
  if (!parent) return own;
  const above = balance(parent, used, perUnit * quota.perParentUnit);
  return isRefusal(above) ? above : Math.min(own, above / quota.perParentUnit);
}

/**
 * Used share of the volume of the period; above 1 where imports over the quota are counted.
 * Refuses (`#DIV/0!`) a volume of zero.
 * @example fillRate(openQuota({ quota: 'jp-rice-sbs', … }), 76543) // => 0.76543
 */
export function fillRate({ quota, volume, period, day }: QuotaCase, used: unknown): Result<number> {
  const quantity = usedIn(used, period, day);
  if (isRefusal(quantity)) return quantity;
  return volume === 0 ? refuseZeroVolume(quota.id) : quantity / volume;
}
