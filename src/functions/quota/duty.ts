import { quotaDuty } from '../../domain/quota/quotaDuty';
import { readFacts } from '../../domain/measure/readFacts';
import { readNumber } from '../../domain/shared/readCells';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { one } from '../edge/one';
import { ledgerOf, openedQuota } from '../edge/quotaArguments';

/**
 * Duty on goods entered against a quota: the part that fits in pays the in-quota duty, the rest the over-quota duty. Levies in place of a duty are part of it; the mark-up of a state trader is not (see QUOTA.REGIME), nor are other additional duties of the importer.
 * @customfunction QUOTA.DUTY QUOTA.DUTY
 * @param quota Id or order number of a quota, such as "jp-rice-ma" (see QUOTA.LIST). One cell.
 * @param value Customs value of the goods in the importer's currency. One cell.
 * @param quantity Quantity of the goods in the quota's unit; specific duties are converted. One cell.
 * @param used Quantity already used in the period, in the quota's unit; or a range of two or three columns (date, quantity, origin), of which the rows of the period up to the date count, and with origins those of the quota.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on the quota change it. Blank: the law of the date.
 * @param facts Stated facts such as "inQuota=false" (no licence) or "meltedPouredIn=KR"; one that keeps the goods out of the quota puts all of them over it.
 * @returns Money in the importer's currency, in-quota and over-quota parts together, not rounded.
 * @throws #N/A when the quota is unknown or not in force, when goods are over a quota whose over-quota duty is not held, or when the imports do not settle whether a safeguard is in force.
 * @throws #VALUE! when an argument is blank (nothing used is 0, not blank) or cannot be read.
 * @see Duties in words: QUOTA.LIST.
 * @example =QUOTA.DUTY("jp-rice-ma",26000000,200,682100,DATE(2025,5,1)) → 34100000
 */
export function duty(quota: any[][], value: any[][], quantity: any[][], used: any[][], date?: any[][], scenario?: string, facts?: string): number {
  const entry = {
    value: orThrow(readNumber(one(value, 'value'), 'value')),
    quantity: orThrow(readNumber(one(quantity, 'quantity'), 'quantity')),
    facts: orThrow(readFacts(facts ?? '', context().law.book.facts)),
  };
  return orThrow(quotaDuty(openedQuota({ quota, date, scenario }), ledgerOf(used, 'used'), entry));
}
