import { roomIn, splitQuantity } from '../../domain/quota/splitQuantity';
import { readNumber } from '../../domain/shared/readCells';
import { isRefusal } from '../../domain/shared/refusal';
import { broadcast } from '../edge/broadcast';
import { orThrow, toCell } from '../edge/cellResult';
import { ledgerOf, openedQuota } from '../edge/quotaArguments';

/**
 * Splits a quantity into the part that still fits into a quota and the rest. Each quantity of a range is judged by itself, as if it came next.
 * @customfunction QUOTA.SPLIT QUOTA.SPLIT
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param quantity Quantity to enter, in the quota's unit. One or a range.
 * @param used Quantity already used in the period, in the quota's unit; or a range of two or three columns (date, quantity, origin), of which the rows of the period up to the date count, and with origins those of the quota.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @returns For each quantity two cells beside each other: in-quota, over-quota. They sum to the quantity. Where the lower duty is withheld (suspension, safeguard) all of it is over-quota.
 * @throws #N/A when the quota is unknown or not in force on the day.
 * @throws #VALUE! when an argument is blank (nothing used is 0, not blank) or cannot be read.
 * @see Balance: QUOTA.REMAINING.
 * @example =QUOTA.SPLIT("jp-rice-sbs",2500,99000,DATE(2025,11,1)) → 1000 | 1500
 */
export function split(quota: any[][], quantity: any[][], used: any[][], date?: any[][], scenario?: string): any[][] {
  const room = orThrow(roomIn(openedQuota({ quota, date, scenario }), ledgerOf(used, 'used')));
  const parts = broadcast([{ name: 'quantity', cells: quantity, required: true }], ([cell]) => {
    const amount = readNumber(cell, 'quantity');
    return isRefusal(amount) ? toCell(amount) : splitQuantity(amount, room);
  });
  return parts.map((row) => row.flatMap((part) => (part.inQuota === undefined ? [part, part] : [part.inQuota, part.overQuota])));
}
