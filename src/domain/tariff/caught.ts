import type { Day } from '../shared/isoDate';
import type { DatedRate, Exemption, Measure } from '../measure/measure';
import type { Membership } from '../measure/scopeIndex';

/** A measure that catches an entry, with the rate, the exemptions and the part of the value it would bite on. */
export interface Caught {
  measure: Measure;
  rate: DatedRate;
  /** The one that frees the goods, else those that change rate or value, in the order of the law. */
  exemptions: readonly Exemption[];
  member: Membership;
  /** Fraction of the value before stronger measures take their portion. */
  share: number;
  /** Whether the goods count as subject to the measure, so that weaker measures yield. */
  isSubject: boolean;
  /** The day on which the measure's scope and exemptions are read. */
  readOn: Day;
}
