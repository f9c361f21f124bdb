import { LONGEST_TITLE } from '../../workbook/changeOwnScenarios';
import { foldTitle } from '../../workbook/freeName';

export { LONGEST_TITLE };
export const LONGEST_NOTE = 500;

/** Signs that are not seen but change what is read: they turn letters round, hide between them, or command a printer. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export type TitleProblem = 'empty' | 'long' | 'unseen' | 'taken';
export type NoteProblem = 'long' | 'unseen';

/** What is wrong with a title beside those that are taken; null = nothing. */
export function titleProblem(title: string, taken: readonly string[]): TitleProblem | null {
  if (title.trim() === '') return 'empty';
  if ([...title.trim()].length > LONGEST_TITLE) return 'long';
  if (UNSEEN.test(title)) return 'unseen';
  return taken.some((other) => foldTitle(other) === foldTitle(title)) ? 'taken' : null;
}

/** A note may have several lines. */
export function noteProblem(note: string): NoteProblem | null {
  if ([...note].length > LONGEST_NOTE) return 'long';
  return UNSEEN.test(note.replace(/[\n\t]/g, ' ')) ? 'unseen' : null;
}
