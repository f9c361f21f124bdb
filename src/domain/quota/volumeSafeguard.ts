import type { Confidence } from '../measure/citation';
import type { Day } from '../shared/isoDate';

/** Levels of one quota year, in the quota's unit. */
export interface TriggerLevels {
  from: Day;
  to: Day;
  /** For imports of the quota's own origins. */
  own: number;
  /** For those and the imports of `jointOrigins` together; null = the year has none. */
  joint: number | null;
  confidence: Confidence;
}

/**
 * `ownAboveTrigger`: own imports of the year exceed their level. `jointAboveTrigger`: own and joint imports exceed theirs.
 * `ownAboveYearBefore`: own imports of the year exceed those of the whole year before.
 */
export type TriggerConditionKind = 'ownAboveTrigger' | 'jointAboveTrigger' | 'ownAboveYearBefore';

export interface TriggerCondition {
  kind: TriggerConditionKind;
  from: Day;
  to: Day | null;
}

/** How long the safeguard lasts when the trigger was passed in these months: to the end of the quota year, or a number of days. */
export interface SafeguardDuration {
  months: number[];
  days: number | 'toEndOfYear';
}

/** A safeguard that was in force, as published. `to` is the first day no longer in force. */
export interface Invocation {
  from: Day;
  to: Day;
  counted: number;
  source: string;
}

/**
 * The lower duty gives way to the over-quota duty once imports pass the trigger. Imports are added up at the end of each
 * ten-day period of a month; the safeguard starts on the day after the stated number of working days after that end.
 */
export interface VolumeSafeguard {
  levels: TriggerLevels[];
  jointOrigins: string[];
  conditions: TriggerCondition[];
  startsAfterWorkingDays: number;
  durations: SafeguardDuration[];
  /** Public holidays, which are no working days; nor are Saturdays and Sundays. */
  holidays: Day[];
  invocations: Invocation[];
}
