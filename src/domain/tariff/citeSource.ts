import { dotted } from '../shared/hsCode';
import { refuseText } from '../shared/messages/arguments';
import { refuseUnknownSource } from '../shared/messages/tariffTables';
import { nearestNames } from '../shared/nearestNames';
import type { Result } from '../shared/refusal';
import type { LawBook } from '../measure/lawBook';
import { headingSpans, type HeadingSpan } from './headingSpans';
import { sourceIndex, type HeadingUse } from './sourceIndex';

/**
 * Where to read the law, in one line: of an instrument (by id), a measure (by id) or a heading of chapter 99.
 * A heading may stand alone in the law, in a list (`9903.02.72/.73`) or in a range (`9903.02.02-.91`); the use with the
 * fewest headings counts. Letter case and blanks around do not matter. An unknown name is refused (`#N/A`) with the nearest ones.
 * @example citeSource(book, '9903.94.01') // => '9903.94.01: Passenger vehicles and light trucks; Proc. 10908; 90 FR 14705'
 */
export function citeSource(book: LawBook, name: unknown): Result<string> {
  if (typeof name !== 'string') return refuseText('idOrHeading', String(name));
  const index = sourceIndex(book);
  const asked = name.trim();
  const line = index.lines.get(asked.toLowerCase());
  if (line !== undefined) return line;
  const use = narrowestUse(index.uses, headingSpans(withDots(asked)));
  if (use) return use.line;
  const known = /^\d/.test(asked) ? [...new Set(index.uses.map(({ heading }) => heading))] : index.ids;
  return refuseUnknownSource(name, nearestNames(asked, known));
}

/** The use that covers all wanted headings with the fewest headings besides. */
function narrowestUse(uses: readonly HeadingUse[], wanted: readonly HeadingSpan[]): HeadingUse | undefined {
  if (wanted.length === 0) return undefined;
  let best: HeadingUse | undefined;
  for (const use of uses) {
    if (best && use.size >= best.size) continue;
    const covers = wanted.every(({ first, last }) => use.spans.some((span) => first >= span.first && last <= span.last));
    if (covers) best = use;
  }
  return best;
}

/** withDots('99039401') // => '9903.94.01' */
function withDots(text: string): string {
  return /^\d{8}$/.test(text) ? dotted(text) : text;
}
