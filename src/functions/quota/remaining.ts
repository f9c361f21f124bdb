import { remaining as balanceOf } from '../../domain/quota/quotaBalance';
import { orThrow } from '../edge/cellResult';
import { ledgerOf, openedLimitedQuota } from '../edge/quotaArguments';

/**
 * What is left of a quota in the period that holds a day: volume less what was used. For a sub-quota the smaller of its own balance and its parent's; what sibling quotas used counts as 0. Where unused volume is carried over, a ledger that shows the earlier period adds it.
 * @customfunction QUOTA.REMAINING QUOTA.REMAINING
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param used Quantity already used in the period, in the quota's unit; or a range of two or three columns (date, quantity, origin), of which the rows of the period up to the date count, and with origins those of the quota.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @returns Quantity in the quota's unit, never below 0.
 * @throws #N/A when the quota is unknown, not in force on the day or without a volume.
 * @throws #VALUE! when an argument is blank (nothing used is 0, not blank) or cannot be read.
 * @see Volume and unit: QUOTA.LIST.
 * @example =QUOTA.REMAINING("jp-rice-ma",346000,DATE(2025,5,1)) → 336200
 */
export function remaining(quota: any[][], used: any[][], date?: any[][], scenario?: string): number {
  return orThrow(balanceOf(openedLimitedQuota({ quota, date, scenario }), ledgerOf(used, 'used')));
}
