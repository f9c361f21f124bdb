import type { Day } from '../shared/isoDate';
import type { HsCode } from '../shared/hsCode';

/** One dated row of a national schedule, at the code where the rate is printed (8 digits, sometimes 10). */
export interface ScheduleRow {
  code: HsCode;
  /** Duty expression of the ordinary (MFN, column 1 general) rate, in the grammar of dutyExpression.ts. */
  general: string;
  /** Preferential rates: expression per programme code as printed, e.g. { JP: 'Free', KR: 'Free' }. */
  special: string;
  column2: string;
  unit1: string;
  unit2: string;
  from: Day;
  to: Day | null;
}

/** A 10-digit statistical number below a line. */
export interface StatisticalNumber {
  code: HsCode;
  from: Day;
  to: Day | null;
}

/** The ordinary tariff of one importer. Rows and numbers are sorted by code, then by date. */
export interface TariffSchedule {
  importer: string;
  /** Id of the legal instrument that enacts the schedule. */
  instrument: string;
  rows: ScheduleRow[];
  numbers: StatisticalNumber[];
  /** Own short labels by code (chapter, heading or line); the longest prefix of a code is its label. */
  labels: Record<HsCode, string>;
}
