import type { Day } from '../shared/isoDate';

/** Seen in a source, derived from one, own knowledge, or a stated assumption. */
export type LeverConfidence = 'S' | 'derived' | 'K' | 'A';

export type LeverKind =
  /** Changes the measures that answer to its stem: `….rate` is added to the ordinary duty, `….allIn` is a total. */
  | 'dutyRate'
  /** The level of a duty that an agreement stages (`jp.beef.rate`): neither added nor a ceiling. Acts where the agreement is claimed. */
  | 'agreementRate'
  | 'quota'
  | 'markUp'
  | 'purchase'
  | 'nonTariff'
  | 'standard'
  | 'cooperation'
  | 'domesticSupport'
  | 'calendar'
  | 'politicalWeight'
  | 'rule'
  | 'package';

export type LeverType = 'number' | 'boolean' | 'date' | 'text';
/** A date is an Excel serial. Null = the lever has no value in this case (no range, no cap). */
export type LeverValue = number | boolean | string | null;
export type LeverCase = 'low' | 'central' | 'high';

/** One adjustable item, the same in every scenario: what it is and whose law or behaviour it changes. */
export interface LeverDefinition {
  id: string;
  kind: LeverKind;
  type: LeverType;
  title: string;
  titleJa: string;
  unit: string;
  unitJa: string;
  importer: string;
  exporter: string;
  /** Lower and upper limit of a sensible value (null = none); outside → `#VALUE!`. */
  atLeast: number | null;
  atMost: number | null;
  /** Central value when a scenario does not list the lever (commonLevers); undefined = none. */
  everywhere?: { low: LeverValue; central: LeverValue; high: LeverValue; confidence: LeverConfidence; source: string };
  note: string;
}

/** A lever as a preset sets it. Role `delta` changes the law; role `law` only shows what the law gives. */
export interface PresetLever {
  lever: string;
  role: 'delta' | 'law';
  low: LeverValue;
  central: LeverValue;
  high: LeverValue;
  unit: string;
  /** '' where the unit is the lever's own. */
  unitJa: string;
  confidence: LeverConfidence;
  source: string;
  note: string;
}

/** A lever the scenario does not set leaves the law as it is, which keeps every condition. */
export interface LeverCondition {
  lever: string;
  is: 'atMost' | 'atLeast' | 'equal';
  to: number;
}

/** A limit that one side has drawn. It warns, it never blocks. */
export interface PresetConstraint {
  id: string;
  text: string;
  textJa: string;
  /** All of these. */
  requires: LeverCondition[];
  /** Whether the preset's central case keeps it, as its source says; tests compare. */
  holds: boolean;
}

/** How each side sees it, in a sentence. */
export interface SidesViews {
  JP: string;
  US: string;
}

/** A scenario shipped with its source: deltas to a law fixed on one day, as known on another. */
export interface Preset {
  id: string;
  title: string;
  titleJa: string;
  oneLine: string;
  oneLineJa: string;
  status: 'reference' | 'in-force' | 'counterfactual' | 'proposal' | 'package' | 'outcome';
  vintage: 'asOf' | 'hindsight';
  asOf: Day;
  group: string;
  lawOn: Day;
  /** null = the latest knowledge. */
  knownAsOf: Day | null;
  levers: PresetLever[];
  views: SidesViews;
  viewsJa: SidesViews;
  caveats: string[];
  caveatsJa: string[];
  hindsightParts: string[];
  hindsightPartsJa: string[];
  constraints: PresetConstraint[];
  /** Source passage in one line. */
  source: string;
}

/** The scenario side of the data. */
export interface ScenarioBook {
  levers: LeverDefinition[];
  presets: Preset[];
}
