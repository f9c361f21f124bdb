import { refuseQuotaNotInForce } from '../shared/messages/quota';
import { isWithin, type Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import { periodsPerYear, wholePeriod } from './quotaPeriod';
import { numberSet, type QuotaView } from './quotaView';
import type { DatedVolume, TariffRateQuota } from './tariffRateQuota';

const DAYS_OF_A_YEAR = 365.25;

/**
 * Volume of the quota period that holds a day, in the quota's unit; Infinity where quantity has no limit.
 * A scenario's lever sets the volume of a year (a quarter gets a fourth), also where the law has none in force, or a
 * country's share of the parent's volume.
 * Under a preset the quota must be in the law of its day; a volume staged for the date counts, else that of the preset's day.
 * Refuses (`#N/A`) a quota not in force. Never 0 for unknown.
 * @example volumeOn(minimumAccess, dayFromIso('2025-05-01'), QUOTAS_OF_THE_DATE, NaN) // => 682200
 */
export function volumeOn(quota: TariffRateQuota, day: Day, view: QuotaView, parentVolume: number): Result<number> {
  return volumeSet(quota, day, view, parentVolume) ?? volumeHeld(quota, day, view) ?? refuseQuotaNotInForce(quota, view.lawOn ?? day);
}

/** Whether the law, or the scenario, has the quota on a day. */
export function isInForce(quota: TariffRateQuota, day: Day, view: QuotaView): boolean {
  return volumeSet(quota, day, view, 0) !== undefined || volumeHeld(quota, day, view) !== undefined;
}

function volumeSet(quota: TariffRateQuota, day: Day, view: QuotaView, parentVolume: number): number | undefined {
  const { volume, growth, share } = quota.levers;
  if (volume !== '' && view.levers.get(volume) === null) return Infinity;
  const annual = numberSet(view, volume);
  if (annual !== undefined) {
    const grown = (numberSet(view, growth) ?? 0) * Math.min(yearsSince(quota, view.lawOn ?? day, day), quota.growthYears);
    return (annual + grown) / periodsPerYear(quota.period);
  }
  const ofParent = numberSet(view, share);
  return ofParent === undefined ? undefined : (ofParent * parentVolume) / quota.perParentUnit;
}

/** Whole quota years from the one of the first day to the one of the second; 0 for an earlier one. */
function yearsSince({ period }: TariffRateQuota, first: Day, day: Day): number {
  return Math.max(0, Math.round((wholePeriod(period, day).from - wholePeriod(period, first).from) / DAYS_OF_A_YEAR));
}

function volumeHeld(quota: TariffRateQuota, day: Day, { lawOn }: QuotaView): number | undefined {
  if (quota.administration === 'unlimited') {
    return quota.inQuota.some(({ from, to }) => isWithin(lawOn ?? day, from, to)) ? Infinity : undefined;
  }
  if (lawOn === null) return volumeInForce(quota, day)?.volume;
  const fixed = volumeInForce(quota, lawOn);
  return fixed && (volumeInForce(quota, day) ?? fixed).volume;
}

function volumeInForce(quota: TariffRateQuota, day: Day): DatedVolume | undefined {
  return quota.volumes.find(({ from, to }) => isWithin(day, from, to));
}
