import type { Day } from '../shared/isoDate';
import type { DatedRate, Exemption, Measure } from '../measure/measure';
import type { Membership } from '../measure/scopeIndex';

/** A measure that catches an entry, with the rate, the exemption and the part of the value it would bite on. */
export interface Caught {
  measure: Measure;
  rate: DatedRate;
  exemption: Exemption | null;
  member: Membership;
  /** Fraction of the value before stronger measures take their portion. */
  share: number;
  /** Whether the goods count as subject to the measure, so that weaker measures yield. */
  isSubject: boolean;
  /** The day on which the measure's scope and exemptions are read. */
  readOn: Day;
}
