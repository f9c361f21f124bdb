import { dotted } from '../domain/shared/hsCode';
import { isoFromDay } from '../domain/shared/isoDate';
import type { ScheduleDifference } from '../instruments/htsExport/compareSchedules';
import type { ExportReport } from '../instruments/htsExport/exportReport';
import { RATE_KINDS } from '../instruments/htsExport/rateKind';
import { textTable } from './textTable';

const NAMES = { line: 'line', number: 'number', code: 'code', general: 'general', special: 'special', column2: 'column 2', unit1: 'first unit', unit2: 'second unit' };

/** Rows of a list that are printed unless all are asked for. */
const SHORT_LIST = 50;

export interface TextChoice {
  file: string;
  /** Words of the lines, shown beside those that are new. */
  words: Readonly<Record<string, string>>;
  isDateGiven: boolean;
  isWhole: boolean;
}

/** The report of `parley hts` for a reader. */
export function htsText(report: ExportReport, choice: TextChoice): string {
  const { headings, rows } = report;
  return [
    `${choice.file}: ${count(rows)} rows, headings ${headings.from} to ${headings.to}`,
    readTable(report),
    ratesTable(report),
    faultsText(report, choice),
    differencesText(report, choice),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');
}

function readTable({ lines, numbers, preferenceHeadings, temporaryHeadings }: ExportReport): string {
  const rows = [
    [count(lines), 'lines of chapters 1 to 98 with a general rate'],
    [count(numbers), 'statistical numbers of 10 digits, which have the rate of their line'],
    [count(preferenceHeadings), 'headings of chapter 98 that print a preference only: not lines of the ordinary tariff'],
    [count(temporaryHeadings), 'numbers of chapter 99, temporary changes: the law holds them as instruments, not as lines'],
  ];
  return textTable(rows, ['right', 'left']);
}

function ratesTable({ rates }: ExportReport): string {
  const rows = RATE_KINDS.map((kind) => [kind, count(rates.general[kind]), count(rates.special[kind]), count(rates.column2[kind])]);
  return textTable([['Rates', 'General', 'Special', 'Column 2'], ...rows], ['left', 'right', 'right', 'right']);
}

function faultsText({ faults }: ExportReport, { isWhole }: TextChoice): string {
  if (faults.length === 0) return 'Not understood: nothing. Rules of words are known by name; a duty on such a line is refused with the rule.';
  const rows = faults.map(({ code, message }) => [dotted(code), message]);
  return `Not understood: ${count(faults.length)}\n${listed([['Code', 'Why'], ...rows], isWhole)}`;
}

function differencesText({ differences, edition, notCompared }: ExportReport, { words, isDateGiven, isWhole }: TextChoice): string {
  const span = edition.to === null ? `since ${isoFromDay(edition.from)}` : `from ${isoFromDay(edition.from)} until ${isoFromDay(edition.to)}`;
  const why = isDateGiven ? '' : ', the edition that agrees best; --date takes another';
  const outside = notCompared === 0 ? '' : `\n${count(notCompared)} embedded lines stand outside these headings and were not compared.`;
  const title = `Compared with the embedded schedule in force ${span}${why}${outside}`;
  if (differences.length === 0) return `${title}\nDifferences: none`;
  const rows = differences.map((difference) => differenceRow(difference, words));
  return `${title}\nDifferences: ${count(differences.length)} (${tally(differences)})\n${listed([['Code', 'Change', 'Embedded', 'Export', 'Words'], ...rows], isWhole)}`;
}

function tally(differences: readonly ScheduleDifference[]): string {
  const of = (change: string, what: readonly string[]) => differences.filter((one) => one.change === change && what.includes(one.what)).length;
  const parts = [
    ['lines added', of('added', ['line'])],
    ['lines gone', of('gone', ['line'])],
    ['lines with another code', of('changed', ['code'])],
    ['general rates', of('changed', ['general'])],
    ['special rates', of('changed', ['special'])],
    ['column 2 rates', of('changed', ['column2'])],
    ['units', of('changed', ['unit1', 'unit2'])],
    ['numbers added', of('added', ['number'])],
    ['numbers gone', of('gone', ['number'])],
  ] as const;
  return parts.filter(([, sum]) => sum > 0).map(([name, sum]) => `${name} ${count(sum)}`).join(', ');
}

function differenceRow({ code, change, what, embedded, exported }: ScheduleDifference, words: TextChoice['words']): string[] {
  const shown = change === 'changed' ? NAMES[what] : `${NAMES[what]} ${change}`;
  const text = change === 'added' ? (words[code] ?? '') : '';
  return [dotted(code), shown, clipped(embedded), clipped(exported), ending(text)];
}

function listed(rows: readonly string[][], isWhole: boolean): string {
  const shown = isWhole ? rows : rows.slice(0, SHORT_LIST + 1);
  const rest = rows.length - shown.length;
  const more = rest > 0 ? `\n… and ${count(rest)} more; --all prints them` : '';
  return textTable(shown, rows[0]!.map(() => 'left')) + more;
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Words of a line run from its heading to itself; the end tells most. */
function ending(words: string): string {
  return words.length > 60 ? `…${words.slice(-59)}` : words;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
