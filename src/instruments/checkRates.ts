import type { Day } from '../domain/shared/isoDate';
import type { DatedRate, Measure } from '../domain/measure/measure';

/** Authority of a measure that no law enacted: a lever gives it its rate, and its note says so. */
const HYPOTHETICAL = 'Hypothetical';

/** Two rates of one measure must never both hold: not on the same day as known on the same day for the same origin. */
export function checkRates(measure: Measure): string[] {
  const isHypothetical = measure.authority === HYPOTHETICAL && measure.lever !== '' && measure.note !== '';
  const faults = measure.rates.length === 0 && !isHypothetical ? [`measure ${measure.id} has no rate`] : [];
  measure.rates.forEach((rate, at) => {
    if (rate.to !== null && rate.to <= rate.from) faults.push(`measure ${measure.id}: rates[${at}] ends before it starts`);
    const clash = measure.rates.findIndex((other, place) => place < at && clashes(rate, other));
    if (clash >= 0) faults.push(`measure ${measure.id}: rates[${clash}] and rates[${at}] of ${rate.origin} overlap`);
  });
  return faults;
}

function clashes(one: DatedRate, other: DatedRate): boolean {
  return (
    one.origin === other.origin &&
    one.quota === other.quota &&
    JSON.stringify(one.requires) === JSON.stringify(other.requires) &&
    meet(one.from, one.to, other.from, other.to) &&
    meet(one.knownFrom, one.knownTo, other.knownFrom, other.knownTo)
  );
}

function meet(from: Day | null, to: Day | null, otherFrom: Day | null, otherTo: Day | null): boolean {
  return (otherTo === null || from === null || from < otherTo) && (to === null || otherFrom === null || otherFrom < to);
}
