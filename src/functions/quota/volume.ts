import { openLimitedQuota } from '../../domain/quota/quotaCase';
import { readDay } from '../../domain/shared/readCells';
import { isRefusal } from '../../domain/shared/refusal';
import { broadcast } from '../edge/broadcast';
import { toCell } from '../edge/cellResult';
import { context } from '../edge/context';
import { quotaViewOf } from '../edge/quotaArguments';

/**
 * Volume of the quota period that holds a day, in the quota's own unit.
 * @customfunction QUOTA.VOLUME QUOTA.VOLUME
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One or a range.
 * @param date Day in the period asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One or a range.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the volume change it. Blank: the law of the date.
 * @returns Volume, one for each quota, in the shape of the ranges.
 * @throws #N/A when the quota is unknown, not in force on the day or without a volume.
 * @throws #VALUE! when an argument is blank or cannot be read.
 * @see Units and sources: QUOTA.LIST.
 * @example =QUOTA.VOLUME("jp-rice-ma",DATE(2025,5,1)) → 682200
 */
export function volume(quota: any[][], date?: any[][], scenario?: string): any[][] {
  const book = context().data.quotas;
  const view = quotaViewOf(scenario);
  const ranges = [
    { name: 'quota', cells: quota, required: true },
    { name: 'date', cells: date, required: false },
  ];
  return broadcast(ranges, ([name, cell]) => {
    const day = cell === null ? null : readDay(cell, 'date');
    const opened = isRefusal(day) ? day : openLimitedQuota({ quota: String(name), date: day, view }, book);
    return toCell(isRefusal(opened) ? opened : opened.volume);
  });
}
