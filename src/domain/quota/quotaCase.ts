import type { Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { findQuota } from './findQuota';
import { quotaDay } from './quotaDay';
import { periodOf, type QuotaPeriod } from './quotaPeriod';
import type { QuotaView } from './quotaView';
import { volumeOn } from './quotaVolume';
import type { QuotaBook, TariffRateQuota } from './tariffRateQuota';

/** One quota on one day under one law: everything that does not depend on what was used. */
export interface QuotaCase {
  quota: TariffRateQuota;
  day: Day;
  period: QuotaPeriod;
  volume: number;
  /** The quota this one is a part of; null = none. */
  parent: QuotaCase | null;
}

/** What a quota function asks: id or order number, date (null = default) and law. */
export interface QuotaQuestion {
  quota: string;
  date: Day | null;
  view: QuotaView;
}

/**
 * Looks a quota up on a day: its period and volume, and those of the quotas it is part of.
 * @example openQuota({ quota: 'jp-rice-sbs', date: null, view: QUOTAS_OF_THE_DATE }, book) // => { volume: 100000, parent: { volume: 682200, … }, … }
 */
export function openQuota({ quota: name, date, view }: QuotaQuestion, book: QuotaBook): Result<QuotaCase> {
  const quota = findQuota(name, book);
  if (isRefusal(quota)) return quota;
  const day = quotaDay(quota, date, view, book);
  if (isRefusal(day)) return day;
  const volume = volumeOn(quota, day, view);
  if (isRefusal(volume)) return volume;
  const parent = quota.parent === '' ? null : openQuota({ quota: quota.parent, date: day, view }, book);
  return isRefusal(parent) ? parent : { quota, day, period: periodOf(quota, day), volume, parent };
}
