import { refuseQuotaWithoutVolume } from '../shared/messages/quota';
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
  view: QuotaView;
  period: QuotaPeriod;
  /** Infinity where quantity has no limit. */
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
  const parent = quota.parent === '' ? null : openQuota({ quota: quota.parent, date: day, view }, book);
  if (isRefusal(parent)) return parent;
  const volume = volumeOn(quota, day, view, parent?.volume ?? NaN);
  return isRefusal(volume) ? volume : { quota, day, view, period: periodOf(quota, day), volume, parent };
}

/** The same for a question about the volume: refuses (`#N/A`) a quota whose quantity has no limit. */
export function openLimitedQuota(question: QuotaQuestion, book: QuotaBook): Result<QuotaCase> {
  const opened = openQuota(question, book);
  return isRefusal(opened) || opened.volume !== Infinity ? opened : refuseQuotaWithoutVolume(opened.quota);
}
