import { safeguardOn, type SafeguardState } from '../../domain/quota/safeguard';
import { isRefusal } from '../../domain/shared/refusal';
import { isBlank } from '../../domain/shared/readCells';
import { orThrow, toCell } from '../edge/cellResult';
import { ledgerOf, openedQuota } from '../edge/quotaArguments';
import { table } from '../edge/table';

const HEADER = ['Rate', 'Triggered', 'Trigger level', 'Counted', 'From', 'To', 'Source'];

/**
 * The volume safeguard of a quota on a day: whether imports have passed the trigger, and the duty in force. Imports are added up by ten-day periods of the fiscal year; the safeguard starts after the fifth working day that follows and lasts to 31 March, 45 or 30 days, by month.
 * @customfunction QUOTA.SAFEGUARD QUOTA.SAFEGUARD
 * @param quota Id of a quota with a safeguard: "jp-beef-usjta". One cell.
 * @param ledger Imports in the quota's unit as a range of two or three columns (date, quantity, origin), with the fiscal year before and the CPTPP countries where a condition needs them (since 2023); without origins all rows are those of the quota. Or a number, imports of the fiscal year to the date. Blank: only safeguards that were published count.
 * @param date Day asked for: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario; its levers on rate and safeguard change them. Blank: the law of the date.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns One row: Rate (fraction, in force on the date), Triggered, Trigger level, Counted (imports against it), From and To (days on which the safeguard acts, To the first day no longer; empty while it does not), Source. What the imports do not settle is an error in its cell.
 * @throws #N/A when the quota is unknown, not in force or has no safeguard; in a cell, when the data of a condition are missing, saying which.
 * @throws #VALUE! when an argument cannot be read.
 * @see Notice of the agriculture ministry of Japan, 17 March 2021; USTR, 9 December 2022.
 * @example =QUOTA.SAFEGUARD("jp-beef-usjta",200000,DATE(2025,12,31),,FALSE) → 0.216 | false | 266200 | 200000
 */
export function safeguard(quota: any[][], ledger: any[][], date?: any[][], scenario?: string, headers?: any[][]): any[][] {
  const opened = openedQuota({ quota, date, scenario });
  const isSilent = (ledger ?? []).every((row) => row.every(isBlank));
  const imports = isSilent ? null : ledgerOf(ledger, 'ledger');
  const state = orThrow(safeguardOn(opened, imports));
  const source = opened.quota.citations.map(({ title, reference, pinpoint }) => [title, reference, pinpoint].filter(Boolean).join(' ')).join('; ');
  return table(HEADER, [[...cellsOf(state), source]], headers);
}

function cellsOf({ rate, triggered, triggerLevel, counted, acts }: SafeguardState): any[] {
  const [from, to] = isRefusal(acts) ? [acts, acts] : [acts?.from, acts?.to];
  return [rate, triggered, triggerLevel, counted, from, to].map(toCell);
}
