import { refuseZeroVolume } from '../shared/messages/quota';
import { isRefusal, type Result } from '../shared/refusal';
import { carriedInto } from './carryOver';
import { usedIn, type Ledger } from './ledger';
import type { QuotaCase } from './quotaCase';

/** A quota or one it is part of, in the unit of the quota asked for: the most that may be used, and what was. */
export interface Tier {
  tier: QuotaCase;
  limit: number;
  used: number;
}

/**
 * The quota and those it is part of, own first. The limit is the volume with what an earlier period carried over.
 * A ledger counts in the period, and for the origins, of each tier; what sibling quotas used is in it only where its rows
 * say so by their origin, else it counts as 0.
 */
export function tiersOf(opened: QuotaCase, ledger: Ledger): Result<Tier[]> {
  const tiers: Tier[] = [];
  let perUnit = 1;
  for (let tier: QuotaCase | null = opened; tier; tier = tier.parent) {
    const { quota, period, day, volume } = tier;
    const used = usedIn(ledger, { from: period.from, through: day, origins: quota.origins });
    if (isRefusal(used)) return used;
    const carried = carriedInto(tier, ledger);
    if (isRefusal(carried)) return carried;
    tiers.push({ tier, limit: (volume + carried) / perUnit, used });
    perUnit *= quota.perParentUnit;
  }
  return tiers;
}

/**
 * What is left of a quota on its day, in its own unit and never below 0: limit − used. For a sub-quota the smallest of
 * its own balance and those of the quotas it is part of, converted by the stated factor. Infinity without a limit.
 * @example remaining(openQuota({ quota: 'jp-rice-ma', … }), 346000) // => 336200
 */
export function remaining(opened: QuotaCase, ledger: Ledger): Result<number> {
  const tiers = tiersOf(opened, ledger);
  return isRefusal(tiers) ? tiers : Math.min(...tiers.map(({ limit, used }) => Math.max(0, limit - used)));
}

/**
 * Used share of the limit of the period; above 1 where imports over the quota are counted.
 * Refuses (`#DIV/0!`) a volume of zero.
 * @example fillRate(openQuota({ quota: 'jp-rice-sbs', … }), 76543) // => 0.76543
 */
export function fillRate(opened: QuotaCase, ledger: Ledger): Result<number> {
  const tiers = tiersOf(opened, ledger);
  if (isRefusal(tiers)) return tiers;
  const { limit, used } = tiers[0]!;
  return limit === 0 ? refuseZeroVolume(opened.quota.id) : used / limit;
}
