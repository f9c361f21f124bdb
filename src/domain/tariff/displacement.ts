import { isWithin, type Day } from '../shared/isoDate';
import type { OriginNames } from '../measure/activeRate';
import type { Caught } from './caught';

/** Why a caught measure charges nothing, or on how much of the value it still bites. */
export type Standing =
  | { kind: 'bites'; share: number; yieldsTo: Caught[] }
  | { kind: 'displaced'; by: Caught }
  | { kind: 'replaced'; by: Caught };

/**
 * Settles which of the caught measures stand beside each other.
 * A measure gives way to those that replace it and to the first of its family; it yields, by value portion,
 * to the stronger groups that its instrument names (EO 14289: autos before metals before the reciprocal duty).
 */
export function settleDisplacement(caught: readonly Caught[], origin: OriginNames, day: Day): Map<Caught, Standing> {
  const standings = new Map<Caught, Standing>();
  const subject = caught.filter((one) => one.isSubject);
  if (subject.length === 1) return standings.set(subject[0]!, { kind: 'bites', share: subject[0]!.share, yieldsTo: [] });
  const standing: Caught[] = [];
  for (const one of subject) {
    const by =
      subject.find((other) => other !== one && other.measure.replaces.includes(one.measure.id)) ??
      standing.find((other) => one.measure.family !== '' && other.measure.family === one.measure.family);
    if (by) standings.set(one, { kind: 'replaced', by });
    else standing.push(one);
  }
  const settle = (one: Caught, path: readonly Caught[]): number => {
    const known = standings.get(one);
    if (known) return known.kind === 'bites' ? known.share : 0;
    const stronger = standing.filter((other) => !path.includes(other) && other !== one && yields(one, other, origin, day));
    const portions = stronger.map((other) => settle(other, [...path, one]));
    const covered = Math.min(1, portions.reduce((sum, portion) => sum + portion, 0));
    const share = one.share * (1 - covered);
    const yieldsTo = stronger.filter((_, at) => portions[at]! > 0);
    const first = yieldsTo[0];
    standings.set(one, covered >= 1 && first ? { kind: 'displaced', by: first } : { kind: 'bites', share, yieldsTo });
    return covered >= 1 ? 0 : share;
  };
  standing.forEach((one) => settle(one, []));
  return standings;
}

/** A scenario may bring a measure back outside its dates; then its place in the order holds as on the day it is read at. */
function yields(weaker: Caught, stronger: Caught, origin: OriginNames, day: Day): boolean {
  return weaker.measure.displacedBy.some(
    (displacement) =>
      displacement.group === stronger.measure.group &&
      (displacement.origins.length === 0 || displacement.origins.some((name) => origin.includes(name))) &&
      (isWithin(day, displacement.from, displacement.to) ||
        isWithin(stronger.readOn, displacement.from, displacement.to)),
  );
}
