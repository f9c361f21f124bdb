import { quotaRegime, type QuotaRegime } from '../../domain/quota/quotaRegime';
import { readNumber } from '../../domain/shared/readCells';
import { optionalAnyNumber } from '../edge/anyNumber';
import { orThrow } from '../edge/cellResult';
import { one } from '../edge/one';
import { openedQuota } from '../edge/quotaArguments';
import { table } from '../edge/table';

/**
 * Which price rules behind a tariff-rate quota: in-quota (volume is not short), binding (volume is short, over-quota imports do not pay), over-quota (over-quota imports pay).
 * @customfunction QUOTA.REGIME QUOTA.REGIME
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param worldPrice World price per unit of the specific duty (for rice yen per kg). One cell.
 * @param domesticPrice Domestic price per the same unit. One cell.
 * @param markUp Mark-up of the state trader per the same unit; may be negative; more than the law's upper limit counts as the limit. Blank: 0. One cell.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table Item, Value: Regime; Landed in-quota (world price, in-quota duty, mark-up); Landed over-quota; Margin (domestic less landed over-quota: negative while over-quota imports do not pay); Rent per unit (domestic less world price and in-quota duty, before the state takes its mark-up; 0 in-quota).
 * @throws #N/A when the quota is unknown, not in force, or its over-quota cost is not held.
 * @throws #VALUE! when a price is blank or cannot be read.
 * @see Skully 2001, USDA Technical Bulletin 1893.
 * @example =QUOTA.REGIME("jp-rice-ma",130,506.39,0,DATE(2025,5,1),,FALSE) → Regime | over-quota
 */
export function regime(quota: any[][], worldPrice: any[][], domesticPrice: any[][], markUp?: any[][], date?: any[][], scenario?: string, headers?: any[][]): any[][] {
  const opened = openedQuota({ quota, date, scenario });
  const prices = {
    world: orThrow(readNumber(one(worldPrice, 'worldPrice'), 'worldPrice')),
    domestic: orThrow(readNumber(one(domesticPrice, 'domesticPrice'), 'domesticPrice')),
    markUp: optionalAnyNumber(markUp, 'markUp') ?? 0,
  };
  return table(['Item', 'Value'], itemsOf(orThrow(quotaRegime(opened.quota, opened, prices))), headers);
}

function itemsOf({ regime: name, landedInQuota, landedOverQuota, margin, rent }: QuotaRegime): any[][] {
  return [
    ['Regime', name],
    ['Landed in-quota', landedInQuota],
    ['Landed over-quota', landedOverQuota],
    ['Margin', margin],
    ['Rent per unit', rent],
  ];
}
