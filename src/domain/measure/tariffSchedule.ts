import type { Day } from '../shared/isoDate';
import type { HsCode } from '../shared/hsCode';
import type { AgreementLever, BorderLevy, StagedRate, ValueBand } from './scheduleTables';
import type { Season } from './season';

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
  /** Days of the year in which the row holds; absent = all year. */
  season?: Season;
  /** Which of the printed columns the ordinary rate was taken from, e.g. `temporary` or `general|wto`; absent = it is the only one. */
  basis?: string;
  /** Marks of the printed rate that matter: `c` = end use or quota certificate, `v` = an adjustment levy stands beside it. */
  marks?: string;
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
  /** Why nobody may claim it although it exists; absent = it lapsed. */
  whyNobody?: string;
  /** A line without a rate of the programme pays the ordinary one; absent = the claim is refused there. */
  elseOrdinary?: boolean;
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
  /** First days of the editions, where the schedule is printed in editions that sources name. */
  editions?: Day[];
  /** Customs values for which a code is meant. */
  bands?: ValueBand[];
  /** Levies of the state beside the duty. */
  levies?: BorderLevy[];
  /** Rates of agreements in years after the last edition. */
  staged?: StagedRate[];
  /** Levers of scenarios on rates of agreements. */
  agreementLevers?: AgreementLever[];
}
