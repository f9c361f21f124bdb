import { dotted } from '../shared/hsCode';
import { refuseText } from '../shared/messages/arguments';
import { refuseUnknownSource } from '../shared/messages/tariffTables';
import { nearestNames } from '../shared/nearestNames';
import type { Result } from '../shared/refusal';
import type { LawBook } from '../measure/lawBook';
import type { Measure } from '../measure/measure';
import { instrumentLine } from './citationLine';
import { headingSpans } from './headingSpans';

/** A place in the law that names headings: a dated rate or an exemption of a measure. */
interface HeadingUse {
  heading: string;
  source: string;
  measure: Measure;
}

/**
 * Where to read the law, in one line: of an instrument (by id), a measure (by id) or a heading of chapter 99.
 * A heading may stand alone in the law, in a list (`9903.02.72/.73`) or in a range (`9903.02.02-.91`); the use with the fewest headings counts.
 * Letter case and blanks around do not matter. An unknown name is refused (`#N/A`) with the nearest ones.
 * @example citeSource(book, '9903.94.01') // => '9903.94.01: Passenger vehicles and light trucks; Proc. 10908; 90 FR 14705'
 */
export function citeSource(book: LawBook, name: unknown): Result<string> {
  if (typeof name !== 'string') return refuseText('idOrHeading', String(name));
  const asked = name.trim().toLowerCase();
  const instrument = book.instruments.find(({ id }) => id.toLowerCase() === asked);
  if (instrument) return instrumentLine(instrument);
  const measure = book.measures.find(({ id }) => id.toLowerCase() === asked);
  if (measure) return measureLine(book, measure);
  const uses = headingUses(book);
  const use = narrowestUse(uses, asked);
  if (use) return `${use.heading}: ${use.measure.title}; ${use.source || instrumentLineOf(book, use.measure)}`;
  const known = [...book.instruments, ...book.measures].map(({ id }) => id);
  const headings = [...new Set(uses.map(({ heading }) => heading))];
  return refuseUnknownSource(name, nearestNames(name, /^\d/.test(asked) ? headings : known));
}

function measureLine(book: LawBook, measure: Measure): string {
  return `${measure.title}; ${instrumentLineOf(book, measure)}`;
}

function instrumentLineOf(book: LawBook, measure: Measure): string {
  const instrument = book.instruments.find(({ id }) => id === measure.instrument);
  return instrument ? instrumentLine(instrument) : measure.instrument;
}

function headingUses(book: LawBook): HeadingUse[] {
  return book.measures.flatMap((measure) =>
    [...measure.rates, ...measure.exemptions]
      .filter(({ heading }) => heading !== '')
      .map(({ heading, source }) => ({ heading, source, measure })),
  );
}

/** The use that covers all asked headings with the fewest headings besides. */
function narrowestUse(uses: readonly HeadingUse[], asked: string): HeadingUse | undefined {
  const wanted = headingSpans(withDots(asked));
  if (wanted.length === 0) return undefined;
  let best: HeadingUse | undefined;
  let smallest = Infinity;
  for (const use of uses) {
    const spans = headingSpans(use.heading);
    const covers = wanted.every(({ first, last }) => spans.some((span) => first >= span.first && last <= span.last));
    const size = spans.reduce((sum, { first, last }) => sum + Number(last) - Number(first) + 1, 0);
    if (covers && size < smallest) [best, smallest] = [use, size];
  }
  return best;
}

/** withDots('99039401') // => '9903.94.01' */
function withDots(text: string): string {
  return /^\d{8}$/.test(text) ? dotted(text) : text;
}
