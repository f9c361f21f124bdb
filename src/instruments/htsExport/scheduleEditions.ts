import type { TariffSchedule } from '../../domain/measure/tariffSchedule';
import { isWithin, type Day } from '../../domain/shared/isoDate';
import { exportSpan, isWithinSpan } from './exportSpan';
import type { ExportedLine, ExportedSchedule } from './readExport';
import { changedProgrammes, isSameRate } from './sameRate';

/** A time in which no row and no number of a schedule changes. `to` null = to the last release read. */
export interface ScheduleEdition {
  from: Day;
  to: Day | null;
}

/** The editions of a schedule in order of time. */
export function scheduleEditions({ rows, numbers }: TariffSchedule): ScheduleEdition[] {
  const days = new Set<Day>();
  for (const { from, to } of [...rows, ...numbers]) {
    days.add(from);
    if (to !== null) days.add(to);
  }
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.map((from, at) => ({ from, to: sorted[at + 1] ?? null }));
}

/** The edition of a day; null before the first. */
export function editionOn(schedule: TariffSchedule, day: Day): ScheduleEdition | null {
  return scheduleEditions(schedule).find(({ from, to }) => isWithin(day, from, to)) ?? null;
}

/**
 * The edition that an export agrees with best, the latest of several. An export names neither its release nor its day.
 * A row that the export has too speaks for each edition in which it stands, one that the export lacks against it.
 */
export function closestEdition(schedule: TariffSchedule, exported: ExportedSchedule): ScheduleEdition {
  const editions = scheduleEditions(schedule);
  const starts = new Map(editions.map(({ from }, at) => [from, at]));
  const steps = new Array<number>(editions.length + 1).fill(0);
  const speak = (from: Day, to: Day | null, weight: number): void => {
    steps[starts.get(from)!]! += weight;
    steps[to === null ? editions.length : starts.get(to)!]! -= weight;
  };
  const span = exportSpan(exported);
  const lines = new Map(exported.lines.map((line) => [line.code, line]));
  for (const row of schedule.rows) if (isWithinSpan(row.code, span)) speak(row.from, row.to, isSameLine(row, lines.get(row.code)) ? 1 : -1);
  const numbers = new Set(exported.numbers);
  for (const { code, from, to } of schedule.numbers) if (isWithinSpan(code, span)) speak(from, to, numbers.has(code) ? 1 : -1);
  let sum = 0;
  const agreement = editions.map((_, at) => (sum += steps[at]!));
  return editions[agreement.lastIndexOf(Math.max(...agreement))]!;
}

function isSameLine(row: ExportedLine, line: ExportedLine | undefined): boolean {
  if (!line || !isSameRate(row.general, line.general) || !isSameRate(row.column2, line.column2)) return false;
  return changedProgrammes(row.special, line.special).length === 0;
}
