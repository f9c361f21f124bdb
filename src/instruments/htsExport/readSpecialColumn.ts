import { refuseUnreadRate } from '../../domain/shared/messages/htsExport';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { rateText } from './plainText';
import { readPrintedRate, unreadRate } from './readPrintedRate';

/** The special column in the form of ScheduleRow.special, and what of it was not understood. */
export interface SpecialColumn {
  special: string;
  refusals: Refusal[];
}

const GROUP = /([^()]*)\(([^)]*)\)/y;
const PROGRAMME = /^[A-Z]{1,2}[+*]?$/;

/**
 * Reads `Free (A+,AU) 1.7% (KR) See 9823.04.01 (S+)`: rates, each with the programmes that may claim it.
 * A rate that is not understood stays with its programmes as a rule of words, so that a claim is refused, not lost.
 * @example readSpecialColumn('Free (A,AU) 2.8% (JP)').special // => 'Free:A AU;2.8%:JP'
 */
export function readSpecialColumn(printed: string): SpecialColumn {
  const text = rateText(printed);
  const column: SpecialColumn = { special: '', refusals: [] };
  if (text === '') return column;
  const parts: string[] = [];
  let words = '';
  let read = 0;
  GROUP.lastIndex = 0;
  for (let group = GROUP.exec(text); group; group = GROUP.exec(text)) {
    read = GROUP.lastIndex;
    const programmes = programmesIn(group[2] ?? '');
    words += group[1];
    if (programmes) {
      parts.push(`${readPart(words, column.refusals)}:${programmes.join(' ')}`);
      words = '';
    } else words += `(${group[2]})`;
  }
  const rest = (words + text.slice(read)).trim();
  if (rest !== '') column.refusals.push(refuseUnreadRate(rest, 'It names no programme.'));
  return { ...column, special: parts.join(';') };
}

/** Codes between the brackets; null when words stand there. A bracket opened twice, `(PA (PA)`, is one list. */
function programmesIn(list: string): string[] | null {
  const codes = [...new Set(list.split(/[\s,.(]+/).filter(Boolean))];
  return codes.length > 0 && codes.every((code) => PROGRAMME.test(code)) ? codes : null;
}

function readPart(words: string, refusals: Refusal[]): string {
  const rate = words.trim() === '' ? refuseUnreadRate(words, 'No rate stands before the programmes.') : readPrintedRate(words);
  if (!isRefusal(rate)) return rate;
  refusals.push(rate);
  return unreadRate(words);
}
