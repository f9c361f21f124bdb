import { isKnown, ratesInForce, reachesOrigin, type OriginNames } from '../measure/activeRate';
import type { DatedRate, Measure } from '../measure/measure';
import type { Day } from '../shared/isoDate';
import type { LawView, RateOverride } from './lawView';

/** A measure that acts for an origin on a day, its rates, and the day on which its scope is read. */
export interface Acting {
  measure: Measure;
  rates: readonly DatedRate[];
  readOn: Day;
}

/**
 * Measures of one importer that act for an origin on a day, in the order of the book.
 * A scenario's override replaces the rate of the measures of its lever. Where none of them is in force on the day,
 * the nearest in time is brought back with the scope and exemptions of its nearest day in force.
 */
export function actingMeasures(
  measures: readonly Measure[],
  origin: OriginNames,
  day: Day,
  knownAsOf: Day | null,
  view: LawView,
): Acting[] {
  const overrides = view.overrides.filter((override) => origin.includes(override.origin));
  const acting: Acting[] = [];
  for (const measure of measures) {
    if (!reachesOrigin(measure, origin, day, knownAsOf)) continue;
    const rates = ratesInForce(measure, origin, day, knownAsOf);
    if (rates.length === 0) continue;
    const override = overrides.find((candidate) => isFor(candidate, measure));
    acting.push({ measure, rates: override ? [overridden(override, rates[0]!)] : rates, readOn: day });
  }
  for (const override of overrides) {
    if (acting.some(({ measure }) => isFor(override, measure))) continue;
    acting.push(...broughtBack(measures, origin, day, knownAsOf, override));
  }
  return acting;
}

function isFor(override: RateOverride, measure: Measure): boolean {
  return measure.lever === override.lever && measure.importer === override.importer;
}

/** The scenario's rate in the place of the law's: same measure, so scope, exemptions and stacking stay. */
function overridden(override: RateOverride, law: DatedRate): DatedRate {
  return {
    ...law,
    value: override.value,
    form: override.form,
    quota: null,
    requires: [],
    source: `Scenario lever ${override.lever}; law: ${law.source}`,
  };
}

/** A hypothesis does not depend on knowledge: rates unknown on the knowledge date serve only when there is no other. */
function broughtBack(
  measures: readonly Measure[],
  origin: OriginNames,
  day: Day,
  knownAsOf: Day | null,
  override: RateOverride,
): Acting[] {
  const candidates: { acting: Acting; distance: number }[] = [];
  for (const measure of measures) {
    if (!isFor(override, measure)) continue;
    for (const rate of measure.rates) {
      if (!origin.includes(rate.origin) && rate.origin !== '*') continue;
      const readOn = day < rate.from ? rate.from : Math.min(day, (rate.to ?? day + 1) - 1);
      if (!reachesOrigin(measure, origin, readOn, knownAsOf)) continue;
      const unknown = isKnown(rate.knownFrom, rate.knownTo, knownAsOf) ? 0 : UNKNOWN_IS_FARTHER;
      const acting = { measure, rates: [overridden(override, rate)], readOn };
      candidates.push({ acting, distance: Math.abs(readOn - day) + unknown });
    }
  }
  const nearest = Math.min(...candidates.map(({ distance }) => distance));
  const kept = candidates.filter(({ distance }) => distance === nearest).map(({ acting }) => acting);
  return kept.filter((one, at) => kept.findIndex(({ measure }) => measure === one.measure) === at);
}

/** More than any distance between two days of the data. */
const UNKNOWN_IS_FARTHER = 1_000_000;
