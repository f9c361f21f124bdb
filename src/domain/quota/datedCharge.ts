import { refuseNoOverQuotaDuty, refuseQuotaNotInForce } from '../shared/messages/quota';
import { isWithin, type Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import { unitOfCharge, type Charge, type DatedCharge } from './charge';
import { numberSet, type QuotaView } from './quotaView';
import type { TariffRateQuota } from './tariffRateQuota';

/** The charge that stands on a day; under a preset the one staged for the day, else that of the preset's day. */
function standing(dated: readonly DatedCharge[], day: Day, { lawOn }: QuotaView): DatedCharge | undefined {
  const on = (when: Day): DatedCharge | undefined => dated.find(({ from, to }) => isWithin(when, from, to));
  return on(day) ?? (lawOn === null ? undefined : on(lawOn));
}

/**
 * Charge inside the quota on a day; a lever of the scenario sets it as a total.
 * @example inQuotaCharge(beef, dayFromIso('2025-05-01'), QUOTAS_OF_THE_DATE) // => { kind: 'sum', adValorem: 0.216, … }
 */
export function inQuotaCharge(quota: TariffRateQuota, day: Day, view: QuotaView): Result<Charge> {
  const rate = numberSet(view, quota.levers.inQuotaRate);
  if (rate !== undefined) return adValorem(rate);
  return standing(quota.inQuota, day, view)?.charge ?? refuseQuotaNotInForce(quota, day);
}

/**
 * Charge over the quota on a day, or the refusal where none is held. A scenario sets it in money per unit, or through the
 * levers of the duty it consists of: `….allIn` a total that never falls below the ordinary duty, `….rate` on top of it.
 * @example overQuotaCharge(minimumAccess, dayFromIso('2025-05-01'), QUOTAS_OF_THE_DATE) // => { kind: 'sum', specific: 341, per: 'kg', … }
 */
export function overQuotaCharge(quota: TariffRateQuota, day: Day, view: QuotaView): Result<Charge> {
  const { overQuota, overQuotaSpecific } = quota.levers;
  const held = standing(quota.overQuota, day, view)?.charge;
  const specific = numberSet(view, overQuotaSpecific);
  if (specific !== undefined && held) return { kind: 'sum', adValorem: 0, specific, per: unitOfCharge(held) };
  const total = overQuota === '' ? undefined : numberSet(view, `${overQuota}.allIn`);
  if (total !== undefined) return adValorem(Math.max(total, quota.ordinaryRate));
  const added = overQuota === '' ? undefined : numberSet(view, `${overQuota}.rate`);
  if (added !== undefined) return adValorem(quota.ordinaryRate + added);
  return held ?? refuseNoOverQuotaDuty(quota.id, quota.overQuotaGap);
}

function adValorem(rate: number): Charge {
  return { kind: 'sum', adValorem: rate, specific: 0, per: '' };
}
