import type { Day } from '../shared/isoDate';
import { isKnown } from './activeRate';
import type { Measure } from './measure';

/**
 * The measure as it was known on a day: without the exemptions and displacements that became law later,
 * also where they reach back before that day. Null = the latest knowledge, the measure itself.
 */
export function asKnown(measure: Measure, knownAsOf: Day | null): Measure {
  if (knownAsOf === null) return measure;
  const known = ({ knownFrom }: { knownFrom: Day | null }) => isKnown(knownFrom, null, knownAsOf);
  return { ...measure, exemptions: measure.exemptions.filter(known), displacedBy: measure.displacedBy.filter(known) };
}
