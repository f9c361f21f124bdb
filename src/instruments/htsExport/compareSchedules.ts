import type { ScheduleRow, TariffSchedule } from '../../domain/measure/tariffSchedule';
import { dotted, type HsCode } from '../../domain/shared/hsCode';
import { isWithin, type Day } from '../../domain/shared/isoDate';
import { exportSpan, isWithinSpan } from './exportSpan';
import type { ExportedLine, ExportedSchedule } from './readExport';
import { pairLines } from './pairLines';
import { changedProgrammes, isSameRate } from './sameRate';

/**
 * One thing in which an export differs from the embedded schedule. A line or a number as a whole is `added` or `gone`;
 * a line whose rate moved between its 8 digits and a number of 10 changed its `code`.
 */
export interface ScheduleDifference {
  code: HsCode;
  change: 'added' | 'gone' | 'changed';
  what: 'line' | 'number' | 'code' | 'general' | 'special' | 'column2' | 'unit1' | 'unit2';
  /** For a whole line its general rate; for `special` only the programmes that differ, as `rate:codes;rate:codes`. '' = none. */
  embedded: string;
  exported: string;
}

export interface ScheduleComparison {
  /** Sorted by code; a line's own differences before those of its numbers. */
  differences: ScheduleDifference[];
  /** Lines of the embedded schedule outside the headings that the export holds. */
  notCompared: number;
}

/** Differences between the embedded schedule of a day and an export: lines, their rates and units, and statistical numbers. */
export function compareSchedules(schedule: TariffSchedule, day: Day, exported: ExportedSchedule): ScheduleComparison {
  const span = exportSpan(exported);
  const onDay = schedule.rows.filter(({ from, to }) => isWithin(day, from, to));
  const rows = onDay.filter(({ code }) => isWithinSpan(code, span));
  const { pairs, added, gone } = pairLines(rows, exported.lines);
  const differences = [
    ...pairs.flatMap(([row, line]) => compareLine(row, line)),
    ...added.map(({ code, general }) => whole('added', 'line', code, { exported: general })),
    ...gone.map(({ code, general }) => whole('gone', 'line', code, { embedded: general })),
    ...compareNumbers(schedule, day, exported),
  ];
  return { differences: differences.sort(byCode), notCompared: onDay.length - rows.length };
}

function compareLine(row: ScheduleRow, line: ExportedLine): ScheduleDifference[] {
  const { code } = line;
  const rate = (what: 'general' | 'column2') => (isSameRate(row[what], line[what]) ? [] : [changed(code, what, row[what], line[what])]);
  const unit = (what: 'unit1' | 'unit2') => (row[what] === line[what] ? [] : [changed(code, what, row[what], line[what])]);
  const moved = row.code === code ? [] : [changed(code, 'code', dotted(row.code), dotted(code))];
  return [...moved, ...rate('general'), ...compareSpecial(row, line), ...rate('column2'), ...unit('unit1'), ...unit('unit2')];
}

function compareSpecial(row: ScheduleRow, line: ExportedLine): ScheduleDifference[] {
  const programmes = changedProgrammes(row.special, line.special);
  if (programmes.length === 0) return [];
  const embedded = joined(programmes.map(({ programme, one }) => [programme, one]));
  const exported = joined(programmes.map(({ programme, other }) => [programme, other]));
  return [changed(line.code, 'special', embedded, exported)];
}

/** Programmes of one rate stand together, as in a special column. */
function joined(rates: readonly (readonly [programme: string, rate: string])[]): string {
  const programmes = new Map<string, string[]>();
  for (const [programme, rate] of rates) if (rate !== '') programmes.set(rate, [...(programmes.get(rate) ?? []), programme]);
  return [...programmes].map(([rate, codes]) => `${rate}:${codes.join(' ')}`).join(';');
}

function compareNumbers(schedule: TariffSchedule, day: Day, exported: ExportedSchedule): ScheduleDifference[] {
  const span = exportSpan(exported);
  const open = schedule.numbers.filter(({ code, from, to }) => isWithin(day, from, to) && isWithinSpan(code, span)).map(({ code }) => code);
  const [held, printed] = [new Set(open), new Set(exported.numbers)];
  return [
    ...exported.numbers.filter((code) => !held.has(code) && isWithinSpan(code, span)).map((code) => whole('added', 'number', code, {})),
    ...open.filter((code) => !printed.has(code)).map((code) => whole('gone', 'number', code, {})),
  ];
}

function changed(code: HsCode, what: ScheduleDifference['what'], embedded: string, exported: string): ScheduleDifference {
  return { code, change: 'changed', what, embedded, exported };
}

function whole(change: 'added' | 'gone', what: 'line' | 'number', code: HsCode, { embedded = '', exported = '' }): ScheduleDifference {
  return { code, change, what, embedded, exported };
}

function byCode(one: ScheduleDifference, other: ScheduleDifference): number {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}
