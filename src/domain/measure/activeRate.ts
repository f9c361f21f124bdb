import { isWithin, type Day } from '../shared/isoDate';
import type { FactReader } from './factReader';
import type { DatedRate, Measure } from './measure';

/** The origin itself and the groups that the law names it in (DE → DE, EU). */
export type OriginNames = readonly string[];

/** Whether a measure reaches an origin on a day, as known on a day (null = the latest knowledge). */
export function reachesOrigin(measure: Measure, origin: OriginNames, day: Day, knownAsOf: Day | null): boolean {
  const { include, exclude, excludeFrom } = measure.origins;
  if (!include.includes('*') && !include.some((name) => origin.includes(name))) return false;
  if (exclude.some((name) => origin.includes(name))) return false;
  return !excludeFrom.some(
    (out) => origin.includes(out.origin) && day >= out.from && isKnown(out.knownFrom, null, knownAsOf),
  );
}

/** The second time axis: what counts as law for someone who asks with the knowledge of one day. */
export function isKnown(knownFrom: Day | null, knownTo: Day | null, knownAsOf: Day | null): boolean {
  if (knownAsOf === null) return knownTo === null;
  return isWithin(knownAsOf, knownFrom, knownTo);
}

/** Rates in force for an origin on a day: the partner's own rows, else those for every origin. */
export function ratesInForce(
  measure: Measure,
  origin: OriginNames,
  day: Day,
  knownAsOf: Day | null,
): readonly DatedRate[] {
  const inForce = measure.rates.filter(
    (rate) => isWithin(day, rate.from, rate.to) && isKnown(rate.knownFrom, rate.knownTo, knownAsOf),
  );
  const own = inForce.filter((rate) => origin.includes(rate.origin));
  return own.length > 0 ? own : inForce.filter((rate) => rate.origin === '*');
}

/** The one rate that applies: conditions fulfilled, and inside or over the quota where the measure has one. */
export function applicableRate(rates: readonly DatedRate[], facts: FactReader): DatedRate | null {
  const fulfilled = rates.filter((rate) => rate.requires.every((condition) => facts.fulfils(condition, '')));
  if (!fulfilled.some((rate) => rate.quota !== null)) return fulfilled[0] ?? null;
  const inQuota = facts.read('inQuota');
  if (inQuota === null) return null;
  return fulfilled.find((rate) => rate.quota === null || (rate.quota === 'in') === inQuota) ?? null;
}
