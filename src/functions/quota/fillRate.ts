import { fillRate as fillRateOf } from '../../domain/quota/quotaBalance';
import { orThrow } from '../edge/cellResult';
import { ledgerOf, openedLimitedQuota } from '../edge/quotaArguments';

/**
 * How much of a quota is used: quantity used as a share of the volume of the period that holds a day, with what a ledger shows to be carried over into it.
 * @customfunction QUOTA.FILLRATE QUOTA.FILLRATE
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param used Quantity already used in the period, in the quota's unit; or a range of two or three columns (date, quantity, origin), of which the rows of the period up to the date count, and with origins those of the quota.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @returns Fraction (0.85 is 85%), above 1 where imports over the quota are counted too.
 * @throws #N/A when the quota is unknown, not in force on the day or without a volume.
 * @throws #VALUE! when an argument is blank (nothing used is 0, not blank) or cannot be read.
 * @throws #DIV/0! when the volume is 0.
 * @see Volume and unit: QUOTA.LIST.
 * @example =QUOTA.FILLRATE("jp-rice-ma",341100,DATE(2025,5,1)) → 0.5
 */
export function fillRate(quota: any[][], used: any[][], date?: any[][], scenario?: string): number {
  return orThrow(fillRateOf(openedLimitedQuota({ quota, date, scenario }), ledgerOf(used, 'used')));
}
