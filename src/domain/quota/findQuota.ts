import { refuseUnknownQuota } from '../shared/messages/quota';
import { nearestNames } from '../shared/nearestNames';
import type { Result } from '../shared/refusal';
import type { QuotaBook, TariffRateQuota } from './tariffRateQuota';

/**
 * The quota with this id or order number; letter case and blanks around do not matter.
 * An unknown one is refused with the nearest ids.
 * @example findQuota('jp-rice-ma', book) // => { id: 'jp-rice-ma', title: 'Rice, WTO minimum access', … }
 */
export function findQuota(name: string, book: QuotaBook): Result<TariffRateQuota> {
  const asked = name.trim().toLowerCase();
  const found = book.quotas.find(({ id, orderNumber }) => id.toLowerCase() === asked || (asked !== '' && orderNumber.toLowerCase() === asked));
  return found ?? refuseUnknownQuota(name, nearestNames(name, book.quotas.map(({ id }) => id)));
}
