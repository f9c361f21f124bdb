import type { Day } from '../shared/isoDate';
import type { HsCode } from '../shared/hsCode';

/** A code of 4 to 10 digits covers every number that starts with it; a 10-digit row is never widened. */
export interface ScopeRow {
  code: HsCode;
  from: Day;
  to: Day | null;
  /** A word of the law that the code alone does not settle, e.g. 'etrog'; empty = the code is enough. */
  condition: string;
}

/** A dated product list of one legal instrument. */
export interface ScopeList {
  id: string;
  /** Citation in one line. */
  source: string;
  rows: ScopeRow[];
}
