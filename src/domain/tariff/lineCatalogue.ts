import { dutyFormula } from '../measure/dutyFormula';
import { readDutyExpression } from '../measure/dutyExpression';
import type { HsCode } from '../shared/hsCode';
import type { ScheduleRow, TariffSchedule } from '../measure/tariffSchedule';

/** A line as it is searched: its last row, its nearest label, and the singular words of the labels from line to chapter. */
export interface CataloguedLine {
  code: HsCode;
  row: ScheduleRow;
  label: string;
  headingWords: readonly string[];
  ownWords: readonly string[];
  allWords: readonly string[];
}

export const HEADING_LENGTH = 4;

/** wordsOf('Passenger cars, 1,500–3,000 cc') // => ['passenger', 'cars', '1', '500', '3', '000', 'cc'] */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** singular('cars') // => 'car'; enough for short labels, and never shown. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

const catalogues = new WeakMap<TariffSchedule, readonly CataloguedLine[]>();

/** The lines of a schedule by code, built at the first search; the schedule is never changed. */
export function lineCatalogue(schedule: TariffSchedule): readonly CataloguedLine[] {
  let lines = catalogues.get(schedule);
  if (!lines) catalogues.set(schedule, (lines = build(schedule)));
  return lines;
}

function build({ rows, labels }: TariffSchedule): CataloguedLine[] {
  const latest = new Map<HsCode, ScheduleRow>();
  for (const row of rows) {
    const known = latest.get(row.code);
    if (!known || row.from >= known.from) latest.set(row.code, row);
  }
  const words = new Map(Object.entries(labels).map(([code, label]) => [code, wordsOf(label).map(singular)]));
  const wordsAt = (code: HsCode): readonly string[] => words.get(code) ?? [];
  const byCode = [...latest.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return byCode.map((row) => {
    const starts = labelledStarts(row.code, labels);
    const own = starts[0] ?? '';
    return {
      code: row.code,
      row,
      label: labels[own] ?? '',
      headingWords: wordsAt(row.code.slice(0, HEADING_LENGTH)),
      ownWords: wordsAt(own),
      allWords: starts.flatMap(wordsAt),
    };
  });
}

/** Starts of a code that have a label, longest first. */
function labelledStarts(code: HsCode, labels: Record<HsCode, string>): HsCode[] {
  const starts: HsCode[] = [];
  for (let length = code.length; length >= 2; length--) {
    const start = code.slice(0, length);
    if (labels[start]) starts.push(start);
  }
  return starts;
}

/** The unit in which quantity is asked: of the specific rate, else the first statistical unit. */
export function quantityUnit(row: ScheduleRow): string {
  const expression = readDutyExpression(row.general);
  return (expression && dutyFormula(expression).unit) || row.unit1;
}
