import { refuseQuotaNotInForce, refuseQuotaWithoutVolume } from '../shared/messages/quota';
import { isWithin, type Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import { periodsPerYear } from './quotaPeriod';
import type { QuotaView } from './quotaView';
import type { DatedVolume, TariffRateQuota } from './tariffRateQuota';

/**
 * Volume of the quota period that holds a day, in the quota's unit.
 * A scenario's lever sets the volume of a year (a quarter gets a fourth), also where the law has none in force.
 * Under a preset the quota must be in the law of its day; a volume staged for the date counts, else that of the preset's day.
 * Refuses (`#N/A`) a quota not in force and one that has no volume at all. Never 0 for unknown.
 * @example volumeOn(minimumAccess, dayFromIso('2025-05-01'), QUOTAS_OF_THE_DATE) // => 682200
 */
export function volumeOn(quota: TariffRateQuota, day: Day, view: QuotaView): Result<number> {
  const set = view.volumes.get(quota.volumeLever);
  if (set !== undefined) return set / periodsPerYear(quota.period);
  if (quota.volumes.length === 0) return refuseQuotaWithoutVolume(quota);
  if (view.lawOn === null) return volumeInForce(quota, day)?.volume ?? refuseQuotaNotInForce(quota, day);
  const fixed = volumeInForce(quota, view.lawOn);
  if (!fixed) return refuseQuotaNotInForce(quota, view.lawOn);
  return (volumeInForce(quota, day) ?? fixed).volume;
}

function volumeInForce(quota: TariffRateQuota, day: Day): DatedVolume | undefined {
  return quota.volumes.find(({ from, to }) => isWithin(day, from, to));
}
