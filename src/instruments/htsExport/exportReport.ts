import type { TariffSchedule } from '../../domain/measure/tariffSchedule';
import { compareSchedules, type ScheduleDifference } from './compareSchedules';
import { exportSpan, type ExportSpan } from './exportSpan';
import { RATE_KINDS, rateKind, type RateKind } from './rateKind';
import type { ExportedSchedule } from './readExport';
import type { ScheduleEdition } from './scheduleEditions';

type Counts = Record<RateKind, number>;

/** What was read in an export, and how it differs from an edition of the embedded schedule. */
export interface ExportReport {
  rows: number;
  headings: ExportSpan;
  lines: number;
  numbers: number;
  preferenceHeadings: number;
  temporaryHeadings: number;
  /** Rates by kind; in the special column each rate counts once, whatever the number of its programmes. */
  rates: { general: Counts; special: Counts; column2: Counts };
  /** What was not understood, with the reason. */
  faults: { code: string; message: string }[];
  edition: ScheduleEdition;
  differences: ScheduleDifference[];
  /** Embedded lines outside the headings of the export. */
  notCompared: number;
}

export function exportReport(exported: ExportedSchedule, schedule: TariffSchedule, edition: ScheduleEdition): ExportReport {
  const { lines, numbers, preferenceHeadings, temporaryHeadings, faults, rowCount } = exported;
  const specialRates = lines.flatMap(({ special }) => special.split(';').filter(Boolean)).map((part) => part.slice(0, part.lastIndexOf(':')));
  return {
    rows: rowCount,
    headings: exportSpan(exported),
    lines: lines.length,
    numbers: numbers.length,
    preferenceHeadings: preferenceHeadings.length,
    temporaryHeadings: temporaryHeadings.length,
    rates: {
      general: countKinds(lines.map(({ general }) => general)),
      special: countKinds(specialRates),
      column2: countKinds(lines.map(({ column2 }) => column2)),
    },
    faults: faults.map(({ code, refusal }) => ({ code, message: refusal.message })),
    edition,
    ...compareSchedules(schedule, edition.from, exported),
  };
}

function countKinds(rates: readonly string[]): Counts {
  const counts = Object.fromEntries(RATE_KINDS.map((kind) => [kind, 0])) as Counts;
  for (const rate of rates) counts[rateKind(rate)] += 1;
  return counts;
}
