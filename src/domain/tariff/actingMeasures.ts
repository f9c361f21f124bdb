import { asKnown } from '../measure/asKnown';
import { isKnown, ratesInForce, reachesOrigin, type OriginNames } from '../measure/activeRate';
import type { DatedRate, Measure } from '../measure/measure';
import type { Day } from '../shared/isoDate';
import type { RateOverride } from './lawView';

/** A measure that acts for an origin in an interval of days, its rates, and the day on which its scope is read: null = the day of the entry. */
export interface Acting {
  measure: Measure;
  rates: readonly DatedRate[];
  readOn: Day | null;
}

/** For which origin, on which day, with which knowledge, and under which changes of a scenario. */
export interface AskedLaw {
  origin: OriginNames;
  day: Day;
  knownAsOf: Day | null;
  overrides: readonly RateOverride[];
}

/**
 * Measures of one importer that act for an origin on a day, in the order of the book.
 * A scenario's override replaces the rate of the measures of its lever. Where none of them is in force on the day,
 * the nearest in time is brought back with the scope and exemptions of its nearest day in force.
 */
export function actingMeasures(measures: readonly Measure[], asked: AskedLaw): Acting[] {
  const { origin, day, knownAsOf } = asked;
  const overrides = asked.overrides.filter((override) => origin.includes(override.origin));
  const acting: Acting[] = [];
  for (const measure of measures) {
    if (!reachesOrigin(measure, origin, day, knownAsOf)) continue;
    const rates = ratesInForce(measure, origin, day, knownAsOf);
    if (rates.length === 0) continue;
    const override = overrides.find((candidate) => isFor(candidate, measure));
    acting.push({ measure: asKnown(measure, knownAsOf), rates: override ? [overridden(override, rates[0]!)] : rates, readOn: null });
  }
  for (const override of overrides) {
    if (acting.some(({ measure }) => isFor(override, measure))) continue;
    acting.push(...broughtBack(measures, override, asked));
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

/**
 * The next time the lever's measures are in force after the day, else the last time before it.
 * A hypothesis does not depend on knowledge: rates unknown on the knowledge date serve where there is no other.
 */
function broughtBack(measures: readonly Measure[], override: RateOverride, asked: AskedLaw): Acting[] {
  const { origin, day, knownAsOf } = asked;
  const all = measures.filter((measure) => isFor(override, measure)).flatMap((measure) => spells(measure, origin, day, override));
  const reached = all.filter(({ measure, readOn }) => reachesOrigin(measure, origin, readOn, knownAsOf));
  const known = reached.filter(({ law }) => isKnown(law.knownFrom, law.knownTo, knownAsOf));
  const spellsLeft = known.length > 0 ? known : reached;
  const later = spellsLeft.filter(({ readOn }) => readOn > day).map(({ readOn }) => readOn);
  const readOn = later.length > 0 ? Math.min(...later) : Math.max(...spellsLeft.map((spell) => spell.readOn));
  const chosen = spellsLeft.filter((spell) => spell.readOn === readOn);
  return chosen.filter((one, at) => chosen.findIndex(({ measure }) => measure === one.measure) === at);
}

/** Each dated rate of a measure for an origin, read on its day nearest to the one asked; a measure without a rate of its own is read on that day. */
function spells(measure: Measure, origin: OriginNames, day: Day, override: RateOverride): (Acting & { readOn: Day; law: DatedRate })[] {
  const dated = measure.rates.length > 0 ? measure.rates : [withoutLaw(measure, day)];
  const rates = dated.filter((rate) => origin.includes(rate.origin) || rate.origin === '*');
  return rates.map((law) => ({
    measure,
    law,
    rates: [overridden(override, law)],
    readOn: day < law.from ? law.from : Math.min(day, (law.to ?? day + 1) - 1),
  }));
}

/** What stands in the place of the law for a measure that no law has enacted: only an override can give it a rate. */
function withoutLaw({ note }: Measure, day: Day): DatedRate {
  const open = { to: null, knownFrom: null, knownTo: null, quota: null };
  return { ...open, value: 0, form: 'addOn', from: day, origin: '*', compare: 'general', requires: [], heading: '', source: note };
}
