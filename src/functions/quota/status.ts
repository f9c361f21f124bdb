import { quotaStatus } from '../../domain/quota/quotaStatus';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { ledgerOf, quotaQuestion } from '../edge/quotaArguments';

/**
 * The state of a quota on a day. Exhausted: nothing is left. Suspended: the lower duty is withheld, also by a safeguard. Critical: 85% or more is used, so that customs may ask the over-quota duty as a deposit. A sub-quota is in the worst state of its own and its parent's.
 * @customfunction QUOTA.STATUS QUOTA.STATUS
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param used Quantity already used in the period, in the quota's unit; or a range of two or three columns (date, quantity, origin), of which the rows of the period up to the date count, and with origins those of the quota.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @returns One of the words Open, Critical, Exhausted, Suspended, Not in force.
 * @throws #N/A when the quota is unknown or the date outside the data.
 * @throws #VALUE! when an argument is blank (nothing used is 0, not blank) or cannot be read.
 * @see The 85% is an assumption of low confidence (19 CFR 132 names no figure).
 * @example =QUOTA.STATUS("us-cars-gb",85000,DATE(2026,6,30)) → Critical
 */
export function status(quota: any[][], used: any[][], date?: any[][], scenario?: string): string {
  return orThrow(quotaStatus(quotaQuestion({ quota, date, scenario }), ledgerOf(used, 'used'), context().data.quotas));
}
