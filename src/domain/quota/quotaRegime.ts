import { refuseNoOverQuotaDuty } from '../shared/messages/quota';
import { isRefusal, type Result } from '../shared/refusal';
import { chargeOn, unitOfCharge, type Charge } from './charge';
import { inQuotaCharge, overQuotaCharge } from './datedCharge';
import { markUpWithin } from './markUp';
import { numberSet, type QuotaView } from './quotaView';
import type { TariffRateQuota } from './tariffRateQuota';
import type { Day } from '../shared/isoDate';

export type RegimeName = 'in-quota' | 'binding' | 'over-quota';

/** Prices per unit of the specific duty (for rice JPY/kg); the mark-up too, which may be negative. */
export interface QuotaPrices {
  world: number;
  domestic: number;
  markUp: number;
}

/** Which price rules the market, and what the quota is worth. */
export interface QuotaRegime {
  regime: RegimeName;
  /** World price with the in-quota duty and the mark-up, within its legal limit. */
  landedInQuota: number;
  /** World price with the over-quota duty. */
  landedOverQuota: number;
  /** Domestic price less landed over-quota price: what an importer earns over the quota; negative = what is missing. */
  margin: number;
  /** Domestic price less world price and in-quota duty, before it is shared between the state (mark-up), licence holders and exporter; 0 where the quota does not bind. */
  rent: number;
}

/**
 * The three regimes of a tariff-rate quota: `in-quota` while the domestic price does not exceed the landed in-quota price,
 * `over-quota` once it reaches the landed over-quota price, `binding` between (Skully 2001, USDA TB 1893).
 * Refuses (`#N/A`) a quota whose over-quota cost is not held.
 * @example quotaRegime(minimumAccess, { day, view }, { world: 130, domestic: 506.39, markUp: 0 }) // => { regime: 'over-quota', landedOverQuota: 471, margin: 35.39, … }
 */
export function quotaRegime(quota: TariffRateQuota, on: { day: Day; view: QuotaView }, prices: QuotaPrices): Result<QuotaRegime> {
  const inside = inQuotaCharge(quota, on.day, on.view);
  if (isRefusal(inside)) return inside;
  const over = overQuotaCharge(quota, on.day, on.view);
  if (isRefusal(over)) return over;
  if (quota.overQuotaGap !== '') return refuseNoOverQuotaDuty(quota.id, quota.overQuotaGap);
  const markUp = markUpWithin(prices.markUp, numberSet(on.view, quota.levers.markUpLimit) ?? quota.markUp?.atMost ?? null);
  const unit = unitOfCharge(over) || unitOfCharge(inside);
  const landed = (charge: Charge): number => prices.world + chargeOn(charge, { value: prices.world, quantity: 1, unit });
  return settle(prices.domestic, { beforeMarkUp: landed(inside), markUp, overQuota: landed(over) });
}

function settle(domestic: number, { beforeMarkUp, markUp, overQuota }: { beforeMarkUp: number; markUp: number; overQuota: number }): QuotaRegime {
  const landedInQuota = beforeMarkUp + markUp;
  const regime = domestic >= overQuota ? 'over-quota' : domestic <= landedInQuota ? 'in-quota' : 'binding';
  const { total } = rentPerUnit(domestic, beforeMarkUp, markUp);
  return { regime, landedInQuota, landedOverQuota: overQuota, margin: domestic - overQuota, rent: regime === 'in-quota' ? 0 : total };
}

/**
 * Quota rent of a unit and who gets it: the state its mark-up (also a negative one), traders the rest.
 * @example rentPerUnit(280.49, 130, 80) // => { total: 150.49, state: 80, traders: 70.49 }
 */
export function rentPerUnit(domestic: number, landed: number, markUp: number): { total: number; state: number; traders: number } {
  const total = domestic - landed;
  return { total, state: markUp, traders: total - markUp };
}
