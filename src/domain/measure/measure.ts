import type { Day } from '../shared/isoDate';
import type { FactValue } from './fact';
import type { Confidence } from './citation';

/** A condition on one stated fact. A fact that is neither stated nor defaulted fulfils no condition. */
export type Condition = { fact: string } & (
  | { is: 'equal'; to: FactValue }
  | { is: 'notEqual'; to: FactValue }
  | { is: 'atLeast'; to: number }
  | { is: 'lessThan'; to: number }
  | { is: 'before'; to: Day }
  | { is: 'stated' }
  | { is: 'yearsBeforeEntry'; to: number }
  /** The fact equals the condition word of the list row that caught the line. */
  | { is: 'listWord' }
);

/** `addOn` is added to the ordinary duty; `allIn` is a total that includes it: top-up = max(0, level − base). */
export type RateForm = 'addOn' | 'allIn';

/** What an all-in level is compared with: column 1 general, or the better of general and special (Korea). */
export type AllInCompare = 'general' | 'generalOrSpecial';

/** One dated rate on two time axes: in force on the entry date, and known on the knowledge date. */
export interface DatedRate {
  value: number;
  form: RateForm;
  from: Day;
  to: Day | null;
  knownFrom: Day | null;
  knownTo: Day | null;
  /** Partner the row is for (`*` = every origin of the measure without a row of its own). */
  origin: string;
  compare: AllInCompare;
  /** Only inside or over the quota of the measure; null = regardless. */
  quota: 'in' | 'over' | null;
  requires: Condition[];
  heading: string;
  source: string;
}

/** Which lines a measure catches. `unlisted` = every line that is not in these chapters or lists. */
export type Scope =
  | { kind: 'lists'; lists: string[] }
  | { kind: 'everyLine' }
  | { kind: 'unlisted'; notChapters: string[]; notLists: string[] };

/** The part of the value a measure bites on. */
export type Basis =
  | { kind: 'full' }
  /** On the value of one metal in the dated periods, on the full value otherwise. */
  | { kind: 'content'; metal: string; periods: { from: Day; to: Day | null }[]; assumedFullChapters: string[] }
  /** On the part of the value that no section 232 duty covers. */
  | { kind: 'notUnderSection232' };

export type ExemptionEffect =
  /** No duty under this measure. */
  | { kind: 'exempt' }
  /** Not subject at all: displaces nothing. */
  | { kind: 'notSubject' }
  /** Duty zero, yet the goods count as subject: other duties stay displaced. */
  | { kind: 'zeroButSubject' }
  | { kind: 'rate'; form: RateForm; value: number }
  /** The duty falls on one minus the share stated by the fact. */
  | { kind: 'onRemainder'; shareFact: string }
  /** Free under a claim of chapter 98, unless the claim leaves a part dutiable (repair value, value less US parts). */
  | { kind: 'chapter98' };

/** A dated, conditional way out of a measure. Listed order is the order of the law. */
export interface Exemption {
  id: string;
  lists: string[];
  ignoreListDates: boolean;
  origins: string[];
  notChapters: string[];
  from: Day | null;
  to: Day | null;
  enteredBefore: Day | null;
  /** First day on which it was known; null = always. A retroactive amendment is known later than it applies. */
  knownFrom: Day | null;
  when: Condition | null;
  heading: string;
  effect: ExemptionEffect;
  source: string;
}

export interface Displacement {
  /** Group of the stronger measure, e.g. `auto`. */
  group: string;
  origins: string[];
  from: Day | null;
  to: Day | null;
  knownFrom: Day | null;
}

/** A dated duty on lines × origin. Dates and rates are data; the code knows the kinds only. */
export interface Measure {
  id: string;
  instrument: string;
  importer: string;
  group: string;
  authority: string;
  /** Name of the layer in TARIFF.STACK, e.g. `Section 232 cars`. */
  layer: string;
  title: string;
  /** Id of the scenario lever that changes this measure, e.g. `us.s232.auto`; empty = none. */
  lever: string;
  origins: {
    include: string[];
    exclude: string[];
    excludeFrom: { origin: string; from: Day; knownFrom: Day | null }[];
  };
  scope: Scope;
  requires: Condition[];
  rates: DatedRate[];
  basis: Basis;
  exemptions: Exemption[];
  displacedBy: Displacement[];
  /** Ids of measures that this one takes the place of when both would apply. */
  replaces: string[];
  /** At most one measure of a family applies to a line; the first in listed order stays. Empty = no family. */
  family: string;
  confidence: Confidence;
  note: string;
}
