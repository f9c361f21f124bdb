import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedRate, Measure } from '../src/domain/measure/measure';
import type { LegalInstrument } from '../src/domain/measure/lawBook';
import { isoFromDay, type Day } from '../src/domain/shared/isoDate';
import { percent } from '../src/domain/tariff/expressionText';
import type { DataBook } from '../src/instruments/dataBook';
import { readInstruments } from '../src/instruments/readInstruments';

const ROOT = join(__dirname, '..');
const PAGE = join(ROOT, 'docs', 'instruments.md');

/** The page of all instruments as it must stand: every measure with its dates, rates, headings and citations. */
export function instrumentsPage(book: DataBook): string {
  const { instruments, measures, coverage, releases } = book.law;
  return [
    '# The law held: instruments, dates, sources',
    '',
    'Made from `src/instruments` by `npm run docs:instruments`; do not edit by hand. A test fails when it is out of date.',
    'Dates run from the first day in force to the first day no longer in force. Rates marked *known* belong to the second time axis.',
    '',
    ...releases.map((release) => `- ${release.importer}: law from ${isoFromDay(release.from)}, read to ${isoFromDay(release.verifiedThrough)} (${release.lastRelease}).`),
    `- ${instruments.length} instruments, ${measures.length} measures, ${book.law.lists.length} product lists, ${new Set(coverage.map(({ origin }) => origin)).size} origins.`,
    '',
    ...instruments.flatMap((instrument) => instrumentSection(instrument, measures.filter((measure) => measure.instrument === instrument.id))),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function instrumentSection(instrument: LegalInstrument, measures: readonly Measure[]): string[] {
  const issued = instrument.issued === null ? '' : `, issued ${isoFromDay(instrument.issued)}`;
  const citations = instrument.citations.map(
    ({ title, reference, pinpoint, retrieved }) => `- ${[title, reference, pinpoint].filter(Boolean).join(', ')} (read ${retrieved})`,
  );
  return [`## ${instrument.title}`, '', `\`${instrument.id}\`${issued}`, '', ...citations, '', ...measures.flatMap(measureSection)];
}

function measureSection(measure: Measure): string[] {
  const lists = measure.scope.kind === 'lists' ? `lists ${measure.scope.lists.join(', ')}` : measure.scope.kind === 'everyLine' ? 'every line' : 'lines on no list';
  const shown = measure.rates.length > MOST_ROWS ? measure.rates.filter(({ origin }) => origin === 'JP' || origin === '*') : measure.rates;
  const more = measure.rates.length - shown.length;
  return [
    `### ${measure.title}`,
    '',
    `\`${measure.id}\`, ${measure.layer}, ${lists}, confidence ${measure.confidence}${measure.lever ? `, lever \`${measure.lever}\`` : ''}`,
    '',
    '| rate | from | to | for | heading | source |',
    '|---|---|---|---|---|---|',
    ...shown.map(rateRow),
    ...(more > 0 ? ['', `${more} more rows for other partners: \`src/instruments/tables/us/partner-rates.csv\`.`] : []),
    '',
  ];
}

/** A table of every partner's rate would hide the rest; it stands in its own CSV. */
const MOST_ROWS = 12;

function rateRow(rate: DatedRate): string {
  const value = `${percent(rate.value)}${rate.form === 'allIn' ? ' all-in' : ''}${rate.quota ? ` (${rate.quota} quota)` : ''}`;
  const known = rate.knownFrom === null && rate.knownTo === null ? '' : ` *known ${span(rate.knownFrom, rate.knownTo)}*`;
  const cells = [value, day(rate.from), day(rate.to), `${rate.origin === '*' ? 'all' : rate.origin}${known}`, rate.heading, rate.source];
  return `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
}

function day(value: Day | null): string {
  return value === null ? '' : isoFromDay(value);
}

function span(from: Day | null, to: Day | null): string {
  return [from === null ? '' : `from ${isoFromDay(from)}`, to === null ? '' : `to ${isoFromDay(to)}`].filter(Boolean).join(' ');
}

if (require.main === module) writeFileSync(PAGE, instrumentsPage(readInstruments(join(ROOT, 'src', 'instruments'))));
