import { refuseEarlyQuotaDate, refuseLateQuotaDate, refuseUnreadQuotas } from '../shared/messages/quota';
import type { Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import type { QuotaView } from './quotaView';
import type { QuotaBook, TariffRateQuota } from './tariffRateQuota';

/**
 * The day a quota is asked for: the date given, else the day of the preset's law, else the last day read. Never today.
 * Refuses (`#N/A`) a day outside what was read.
 */
export function quotaDay(quota: TariffRateQuota, date: Day | null, view: QuotaView, book: QuotaBook): Result<Day> {
  const release = book.releases.find(({ importer }) => importer === quota.importer);
  if (!release) return refuseUnreadQuotas(quota.importer);
  if (date === null) return view.lawOn ?? release.verifiedThrough;
  if (date < release.from) return refuseEarlyQuotaDate(date, release.from);
  return date <= release.verifiedThrough ? date : refuseLateQuotaDate(date, release.verifiedThrough);
}
