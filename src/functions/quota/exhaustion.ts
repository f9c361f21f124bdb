import { exhaustionDay } from '../../domain/quota/exhaustionDay';
import { orThrow } from '../edge/cellResult';
import { ledgerOf, openedLimitedQuota } from '../edge/quotaArguments';

/**
 * Day on which a quota is used up. If the ledger shows it, the day since which nothing has been left; else the day on which it will be, at the run rate from the start of the period to the date.
 * @customfunction QUOTA.EXHAUSTION QUOTA.EXHAUSTION
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param ledger Range of two or three columns (date, quantity, origin): what was used, in the quota's unit. A single number is the quantity used to date.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @returns Excel date.
 * @throws #N/A when the quota lasts its period at that rate, is unknown, not in force or without a volume; or when a single number shows exhaustion but not its day.
 * @throws #VALUE! when an argument is blank (nothing used is 0, not blank) or cannot be read.
 * @see Balance: QUOTA.REMAINING.
 * @example =QUOTA.EXHAUSTION("jp-rice-sbs",50000,DATE(2025,7,9)) → 45947
 */
export function exhaustion(quota: any[][], ledger: any[][], date?: any[][], scenario?: string): number {
  return orThrow(exhaustionDay(openedLimitedQuota({ quota, date, scenario }), ledgerOf(ledger, 'ledger')));
}
