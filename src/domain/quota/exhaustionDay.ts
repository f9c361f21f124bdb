import { refuseExhaustedBefore, refuseLastsThePeriod } from '../shared/messages/quota';
import type { Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { quantitiesByDay, type Ledger } from './ledger';
import { tiersOf, type Tier } from './quotaBalance';
import type { QuotaCase } from './quotaCase';

/**
 * Day on which the quota is used up: the day since which nothing has been left, by the ledger; else the day on which it
 * will be at the run rate so far (used ÷ days from the start of the period up to and including the date). For a sub-quota the earliest of its tiers.
 * Refuses (`#N/A`) a quota that lasts the period, and a number that shows exhaustion but not its day.
 * @example exhaustionDay(openQuota({ quota: 'jp-rice-sbs', date: 10 June …}), 71 days of 1,000 t) // => 9 July: day 100 of the fiscal year
 */
export function exhaustionDay(opened: QuotaCase, ledger: Ledger): Result<Day> {
  const tiers = tiersOf(opened, ledger);
  if (isRefusal(tiers)) return tiers;
  const days = tiers.map((tier) => (tier.used >= tier.limit ? dayUsedUp(tier, ledger) : dayProjected(tier)));
  const refused = days.find(isRefusal);
  if (refused) return refused;
  const earliest = Math.min(...(days as number[]));
  return earliest === Infinity ? refuseLastsThePeriod(opened.quota.id, opened.period.to - 1) : earliest;
}

/** The day from which on the used quantity has stayed at the limit, corrections included; a number does not tell. */
function dayUsedUp({ tier, limit }: Tier, ledger: Ledger): Result<Day> {
  const { period, quota, day } = tier;
  if (limit <= 0) return period.from;
  if (typeof ledger === 'number') return refuseExhaustedBefore(quota.id, day);
  let sum = 0;
  let since = day;
  let isUsedUp = false;
  for (const [on, quantity] of quantitiesByDay(ledger, { from: period.from, through: day, origins: quota.origins })) {
    sum += quantity;
    if (sum >= limit && !isUsedUp) since = on;
    isUsedUp = sum >= limit;
  }
  return since;
}

function dayProjected({ tier, limit, used }: Tier): Day {
  if (used === 0) return Infinity;
  const { period, day } = tier;
  const perDay = used / (day - period.from + 1);
  // A quotient such as 29 days may come out a hair above itself.
  const projected = day + Math.ceil((limit - used) / perDay - 1e-9);
  return projected < period.to ? projected : Infinity;
}
