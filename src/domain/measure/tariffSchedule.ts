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

/** A preference programme as its code is printed in the special column: whose goods may claim it, and since when. */
export interface PreferenceProgramme {
  code: string;
  title: string;
  origins: string[];
  from: Day;
}

/** The ordinary tariff of one importer. Rows and numbers are sorted by code, then by date. */
export interface TariffSchedule {
  importer: string;
  /** Id of the legal instrument that enacts the schedule. */
  instrument: string;
  rows: ScheduleRow[];
  numbers: StatisticalNumber[];
  /** Programmes with known partners; a code of the special column that is not here may be claimed for any origin. */
  programmes: PreferenceProgramme[];
  /** Own short labels by code (chapter, heading or line); the longest prefix of a code is its label. */
  labels: Record<HsCode, string>;
}
