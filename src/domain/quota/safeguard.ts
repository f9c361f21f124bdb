import { refuseNoSafeguard } from '../shared/messages/quota';
import { isWithin, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { shareOfValue, type Charge } from './charge';
import { inQuotaCharge, overQuotaCharge } from './datedCharge';
import type { Ledger } from './ledger';
import type { QuotaView } from './quotaView';
import { findingLifted, findSafeguard, type SafeguardFinding } from './safeguardFinding';
import type { SafeguardedQuota } from './safeguardYear';
import type { TariffRateQuota } from './tariffRateQuota';

/** A quota on a day under a law. */
export interface SafeguardQuestion {
  quota: TariffRateQuota;
  day: Day;
  view: QuotaView;
}

/** The safeguard of a quota on a day: the duty in force as a fraction, of the schedule or of the safeguard, and why. */
export interface SafeguardState extends SafeguardFinding {
  rate: Result<number>;
}

const LIFTED = 'removed';

/**
 * State of the volume safeguard on a day.
 * Imports are a ledger (with the quota year before, and origins, where a condition needs them), a number (imports of the
 * quota year so far, which cannot tell the day of crossing), or null: then only published invocations count.
 * Refuses (`#N/A`) a quota without a safeguard; what the imports do not settle is a refusal in its place.
 * Source: MAFF notice of 17 March 2021 (gov-base.info 108554).
 * @example safeguardOn({ quota: usBeef, day: dayFromIso('2021-03-18'), view }, ledger) // => { rate: 0.385, triggered: true, … }
 */
export function safeguardOn({ quota, day, view }: SafeguardQuestion, imports: Ledger | null): Result<SafeguardState> {
  if (!isSafeguarded(quota)) return refuseNoSafeguard(quota.id);
  const scheduled = rateOf(quota, inQuotaCharge(quota, day, view));
  if (isRefusal(scheduled)) return scheduled;
  const isLifted = view.levers.get(quota.levers.safeguard) === LIFTED;
  const finding = isLifted ? findingLifted() : findSafeguard(quota, day, imports);
  if (isRefusal(finding)) return finding;
  const acting = actsOn(finding, day);
  const rate = acting === true ? rateOf(quota, overQuotaCharge(quota, day, view)) : acting === false ? scheduled : acting;
  return { rate, ...finding };
}

/** Whether a safeguard withholds the lower duty on a day; false for a quota that has none. */
export function isSafeguardOn(question: SafeguardQuestion, imports: Ledger): Result<boolean> {
  if (question.quota.safeguard === null) return false;
  const state = safeguardOn(question, imports);
  return isRefusal(state) ? state : actsOn(state, question.day);
}

function isSafeguarded(quota: TariffRateQuota): quota is SafeguardedQuota {
  return quota.safeguard !== null;
}

function actsOn({ triggered, acts }: SafeguardFinding, day: Day): Result<boolean> {
  if (isRefusal(triggered)) return triggered;
  if (isRefusal(acts)) return acts;
  return acts !== null && isWithin(day, acts.from, acts.to);
}

function rateOf({ id }: SafeguardedQuota, charge: Result<Charge>): Result<number> {
  return isRefusal(charge) ? charge : (shareOfValue(charge) ?? refuseNoSafeguard(id));
}
