import { isWithin } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { findQuota } from './findQuota';
import type { Ledger } from './ledger';
import { tiersOf } from './quotaBalance';
import { openQuota, type QuotaCase, type QuotaQuestion } from './quotaCase';
import { quotaDay } from './quotaDay';
import { isInForce } from './quotaVolume';
import { isSafeguardOn } from './safeguard';
import type { QuotaBook } from './tariffRateQuota';

export type QuotaStatus = 'Open' | 'Critical' | 'Exhausted' | 'Suspended' | 'Not in force';

/**
 * The state of a quota on a day: nothing left is Exhausted (before anything else), the lower duty withheld (also by a
 * safeguard) is Suspended, from the critical share on it is Critical. A sub-quota is in the worst state of its tiers.
 * @example quotaStatus({ quota: 'us-cars-gb', date: dayFromIso('2026-06-30'), view: QUOTAS_OF_THE_DATE }, 85_000, book) // => 'Critical'
 */
export function quotaStatus(question: QuotaQuestion, ledger: Ledger, book: QuotaBook): Result<QuotaStatus> {
  const quota = findQuota(question.quota, book);
  if (isRefusal(quota)) return quota;
  const day = quotaDay(quota, question.date, question.view, book);
  if (isRefusal(day)) return day;
  if (!isInForce(quota, day, question.view)) return 'Not in force';
  const opened = openQuota(question, book);
  return isRefusal(opened) ? opened : statusInForce(opened, ledger);
}

function statusInForce(opened: QuotaCase, ledger: Ledger): Result<QuotaStatus> {
  const tiers = tiersOf(opened, ledger);
  if (isRefusal(tiers)) return tiers;
  const states = tiers.map(({ used, limit, tier }) => stateOf(used, limit, tier.quota.criticalShare));
  if (states.includes('Exhausted')) return 'Exhausted';
  const withheld = isWithheld(opened, ledger);
  if (isRefusal(withheld)) return withheld;
  if (withheld) return 'Suspended';
  return states.includes('Critical') ? 'Critical' : 'Open';
}

/** Whether the lower duty is withheld although volume is left: a suspension, or a safeguard in force. */
export function isWithheld({ quota, day, view, parent }: QuotaCase, ledger: Ledger): Result<boolean> {
  if (quota.suspensions.some(({ from, to }) => isWithin(view.lawOn ?? day, from, to))) return true;
  const safeguarded = isSafeguardOn({ quota, day, view }, ledger);
  return safeguarded === false && parent ? isWithheld(parent, ledger) : safeguarded;
}

/**
 * State of a quota by what was used alone; exactly at the limit is Exhausted, exactly at the critical share Critical.
 * @example stateOf(84_999, 100_000, 0.85) // => 'Open'
 */
export function stateOf(used: number, limit: number, criticalShare: number): 'Open' | 'Critical' | 'Exhausted' {
  if (used >= limit) return 'Exhausted';
  // An unlimited quota is never near its end.
  return limit !== Infinity && used / limit >= criticalShare ? 'Critical' : 'Open';
}
