import { dotted } from '../shared/hsCode';
import { isoFromDay } from '../shared/isoDate';
import { refuseImporter } from '../shared/messages/tariff';
import { refuseNoLine, refuseQuery, refuseQueryNumber } from '../shared/messages/tariffTables';
import { nearestNames } from '../shared/nearestNames';
import { isRefusal, type Result } from '../shared/refusal';
import type { LawBook } from '../measure/lawBook';
import type { TariffSchedule } from '../measure/tariffSchedule';
import { instrumentLine } from './citationLine';
import { HEADING_LENGTH, lineCatalogue, quantityUnit, singular, wordsOf, type CataloguedLine } from './lineCatalogue';

export interface LineSearch {
  /** Start of a code (text, or a number of 2, 4, 6, 8 or 10 digits or of a whole code), or words of a label. */
  query: unknown;
  importer: string;
  limit: number;
}

/** A line as TARIFF.LINES shows it: with the ordinary rate that was last in force. */
export interface FoundLine {
  code: string;
  label: string;
  general: string;
  unit: string;
  source: string;
}

/**
 * Tariff lines by the start of their code, in order, or by words of their label.
 * Every word must be found in the labels of the line, its heading or its chapter, whole or as a beginning; lines whose own
 * label and whose heading's label fit best come first, then codes in order. Nothing found is refused (`#N/A`) with near headings.
 * @example findLines(book, { query: '8703.23', importer: 'US', limit: 1 })
 *   // => [{ code: '8703.23.01', label: 'Passenger cars 1.5 to 3 litres', general: '2.5%', unit: 'each', source: … }]
 */
export function findLines(book: LawBook, { query, importer, limit }: LineSearch): Result<FoundLine[]> {
  const schedule = book.schedules.find((held) => held.importer === importer);
  if (!schedule) return refuseImporter(importer, book.schedules.map((held) => held.importer));
  const text = searchText(query, schedule);
  if (isRefusal(text)) return text;
  const found = /^[\d.\s]+$/.test(text) ? byCode(schedule, text) : byWords(schedule, text);
  if (found.length === 0) return refuseNoLine(text, nearHeadings(schedule, text));
  return found.slice(0, limit).map((line) => foundLine(line, schedule, book));
}

function searchText(query: unknown, { rows }: TariffSchedule): Result<string> {
  if (typeof query === 'number') {
    const { length } = String(query);
    const isSafe = length % 2 === 0 || length === rows[0]?.code.length;
    return Number.isInteger(query) && isSafe ? String(query) : refuseQueryNumber(String(query));
  }
  const text = typeof query === 'string' ? query.trim() : '';
  return wordsOf(text).length > 0 ? text : refuseQuery(String(query));
}

function byCode(schedule: TariffSchedule, text: string): CataloguedLine[] {
  const start = text.replace(/[.\s]/g, '');
  const lines = lineCatalogue(schedule);
  const below = lines.filter(({ code }) => code.startsWith(start));
  return below.length > 0 ? below : lines.filter(({ code }) => start.length > code.length && start.startsWith(code));
}

/** How well a word fits a line: 3 for a whole word of its heading's label, 2 of its own, 1 for a beginning there, 0 higher up; -1 = nowhere. */
function pointsFor(asked: string, { headingWords, ownWords, allWords }: CataloguedLine): number {
  const whole = singular(asked);
  const points = (headingWords.includes(whole) ? 3 : 0) + (ownWords.includes(whole) ? 2 : 0);
  if (points > 0) return points;
  const begins = (word: string): boolean => word.startsWith(asked) || word === whole;
  if (headingWords.some(begins) || ownWords.some(begins)) return 1;
  return allWords.some(begins) ? 0 : -1;
}

function byWords(schedule: TariffSchedule, text: string): CataloguedLine[] {
  const asked = wordsOf(text);
  const ranked: { line: CataloguedLine; points: number }[] = [];
  for (const line of lineCatalogue(schedule)) {
    let points = 0;
    for (const word of asked) {
      const more = pointsFor(word, line);
      points = more < 0 || points < 0 ? -1 : points + more;
    }
    if (points >= 0) ranked.push({ line, points });
  }
  const byFit = ranked.sort((a, b) => b.points - a.points || a.line.headingWords.length - b.line.headingWords.length);
  return byFit.map(({ line }) => line);
}

/** Chapters and headings whose label or code is most like the query. */
function nearHeadings({ labels }: TariffSchedule, text: string): string[] {
  const digits = text.replace(/\D/g, '');
  if (digits.length >= 2) {
    const chapter = labels[digits.slice(0, 2)];
    return chapter ? [`${digits.slice(0, 2)} ${chapter}`] : [];
  }
  const headings = new Map<string, string>();
  for (const [code, label] of Object.entries(labels)) {
    if (code.length > HEADING_LENGTH) continue;
    for (const word of wordsOf(label)) if (!headings.has(word)) headings.set(word, `${code} ${label}`);
  }
  return nearestNames(wordsOf(text)[0]!, [...headings.keys()], 2).map((word) => headings.get(word)!);
}

function foundLine({ code, label, row }: CataloguedLine, schedule: TariffSchedule, book: LawBook): FoundLine {
  const instrument = book.instruments.find(({ id }) => id === schedule.instrument);
  const until = row.to === null ? '' : `; in force until ${isoFromDay(row.to - 1)}`;
  return {
    code: dotted(code),
    label,
    general: row.general,
    unit: quantityUnit(row),
    source: (instrument ? instrumentLine(instrument) : schedule.instrument) + until,
  };
}
