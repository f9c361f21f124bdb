import type { LawBook } from '../measure/lawBook';
import { instrumentLine } from './citationLine';
import { headingSpans, type HeadingSpan } from './headingSpans';

/** A place in the law that names headings: a dated rate or an exemption of a measure. */
export interface HeadingUse {
  heading: string;
  spans: readonly HeadingSpan[];
  /** How many headings it names. */
  size: number;
  line: string;
}

/** Every name that TARIFF.SOURCE knows, with its citation. */
export interface SourceIndex {
  /** Ids of instruments and measures, as written. */
  ids: readonly string[];
  /** Citation by id in lower case. */
  lines: ReadonlyMap<string, string>;
  uses: readonly HeadingUse[];
}

const indexes = new WeakMap<LawBook, SourceIndex>();

/** The index of a book, built at the first question; the book is never changed. */
export function sourceIndex(book: LawBook): SourceIndex {
  let index = indexes.get(book);
  if (!index) indexes.set(book, (index = build(book)));
  return index;
}

function build(book: LawBook): SourceIndex {
  const instruments = new Map(book.instruments.map((instrument) => [instrument.id, instrumentLine(instrument)]));
  const uses: HeadingUse[] = [];
  const lines = new Map([...instruments].map(([id, line]) => [id.toLowerCase(), line]));
  for (const { id, instrument, title, rates, exemptions } of book.measures) {
    const enacted = instruments.get(instrument) ?? instrument;
    const key = id.toLowerCase();
    if (!lines.has(key)) lines.set(key, `${title}; ${enacted}`);
    for (const { heading, source } of [...rates, ...exemptions]) {
      if (heading) uses.push({ heading, ...spread(heading), line: `${heading}: ${title}; ${source || enacted}` });
    }
  }
  return { ids: [...instruments.keys(), ...book.measures.map(({ id }) => id)], lines, uses };
}

function spread(heading: string): Pick<HeadingUse, 'spans' | 'size'> {
  const spans = headingSpans(heading);
  return { spans, size: spans.reduce((sum, { first, last }) => sum + Number(last) - Number(first) + 1, 0) };
}
