import { readDutyExpression } from '../../domain/measure/dutyExpression';
import { refuseUnreadRate } from '../../domain/shared/messages/htsExport';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import { rateText } from './plainText';
import { componentOfRate, unitOfRate } from './ratePhrases';
import { wordRule } from './wordRules';

const AMOUNT = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?: \d+\/\d+)?|\.\d+)`;
const SHARE = new RegExp(`^${AMOUNT} ?% ?(.*)$`);
const MONEY = new RegExp(`^(\\$ ?)?${AMOUNT} ?(¢)? ?(.+)$`);
const SEE = /^see (?:(?:sub)?headings? )?(\d{4}\.\d\d[\d., -]*)$/i;

/**
 * Reads a rate as the schedule prints it into the duty grammar (domain/measure/dutyExpression.ts).
 * Blank = '' (none printed). A wording that is not known is refused with the reason; it never becomes Free or 0.
 * @example readPrintedRate('5.7¢/kg on drained weight + 8%') // => '5.7c/kg:drained + 8%'
 */
export function readPrintedRate(printed: string): Result<string> {
  const text = rateText(printed);
  if (text === '') return '';
  if (/^free$/i.test(text)) return 'Free';
  const headings = SEE.exec(text)?.[1];
  if (headings) return `see ${headings.replace(/,? and /g, ',').replace(/\s/g, '').replace(/,+$/, '')}`;
  const rule = wordRule(text);
  if (rule !== null) return `text:${rule}`;
  return readSum(text);
}

function readSum(text: string): Result<string> {
  const terms: string[] = [];
  for (const printed of text.split('+')) {
    const term = readTerm(printed.trim(), text);
    if (isRefusal(term)) return term;
    terms.push(term);
  }
  const rate = terms.join(' + ');
  return readDutyExpression(rate) ? rate : refuseUnreadRate(text, 'Its parts do not make a rate.');
}

function readTerm(term: string, whole: string): Result<string> {
  const share = SHARE.exec(term);
  if (share) {
    const [, amount = '', phrase = ''] = share;
    if (phrase === '') return `${plain(amount)}%`;
    const component = componentOfRate(phrase);
    return component ? `${plain(amount)}%@${component}` : refuseUnreadRate(whole, `A share "${phrase}" is not known.`);
  }
  const money = MONEY.exec(term);
  if (!money || (money[1] === undefined) === (money[3] === undefined)) return refuseUnreadRate(whole, `"${term}" is neither a share nor money per unit.`);
  const [, dollar, amount = '', , phrase = ''] = money;
  const unit = unitOfRate(phrase);
  if (!unit) return refuseUnreadRate(whole, `The unit "${phrase.replace(/^\//, '')}" is not known.`);
  return dollar ? `$${plain(amount)}/${unit}` : `${plain(amount)}c/${unit}`;
}

function plain(amount: string): string {
  return amount.replaceAll(',', '');
}

/** How a rate that is not understood stands in a row: a rule of words, which the engine refuses with the wording. */
export function unreadRate(printed: string): string {
  return `text:not read: ${rateText(printed).replaceAll(';', ',')}`;
}
