import type { Day } from '../shared/isoDate';
import type { RateForm } from '../measure/measure';

/** A scenario's change to the rate of the measures that answer to one lever, for one origin. */
export interface RateOverride {
  /** Lever stem, e.g. `us.s232.auto`. */
  lever: string;
  importer: string;
  origin: string;
  form: RateForm;
  value: number;
}

/** A scenario's level of the duty that an agreement stages; it acts where the agreement is claimed. */
export interface AgreementRate {
  /** Id of the lever, e.g. `jp.beef.rate`. */
  lever: string;
  importer: string;
  origin: string;
  rate: number;
}

/**
 * Under which law an entry is assessed. `lawOn` null = the law of the entry date; a preset fixes it.
 * `knownAsOf` null = the latest knowledge. `key` identifies the view (canonical scenario text).
 */
export interface LawView {
  key: string;
  lawOn: Day | null;
  knownAsOf: Day | null;
  overrides: RateOverride[];
  /** Absent = the agreements as they stand. */
  agreementRates?: AgreementRate[];
}

export const LAW_OF_THE_ENTRY_DATE: LawView = { key: '', lawOn: null, knownAsOf: null, overrides: [] };
