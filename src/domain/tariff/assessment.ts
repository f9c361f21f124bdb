import type { Day } from '../shared/isoDate';
import type { HsCode } from '../shared/hsCode';
import type { Facts } from '../measure/fact';

/**
 * One import line entered for consumption. Money in the importer's currency; quantity in the unit of the
 * line's specific rate. Null = not given.
 */
export interface Entry {
  hsCode: HsCode;
  origin: string;
  importer: string;
  customsValue: number | null;
  quantity: number | null;
  enteredOn: Day | null;
  facts: Facts;
}

/** Quantity of an entry: the argument, else the fact of that name, else null. */
export function quantityOf(entry: Entry): number | null {
  if (entry.quantity !== null) return entry.quantity;
  const stated = entry.facts.stated.get('quantity');
  return typeof stated === 'number' ? stated : null;
}

/** One layer of a duty, with the sentence that explains it. Displaced and exempted layers carry duty 0 and the reason. */
export interface DutyLine {
  layer: string;
  authority: string;
  heading: string;
  /** In the mini-grammar, e.g. `2.5%`, `+25%`, `15% all-in`. */
  expression: string;
  /** Money the layer bites on. */
  base: number;
  duty: number;
  from: Day | null;
  to: Day | null;
  /** Why the duty is what it is when it is not simply rate × base; empty otherwise. */
  reason: string;
  source: string;
  measure: string;
}

/** The whole answer: lines that sum exactly (in order) to the total. */
export interface DutyAssessment {
  entry: Entry;
  /** The line the code was found at. */
  line: HsCode;
  label: string;
  lawOn: Day;
  lines: DutyLine[];
  total: number;
  /** Total as a fraction of customs value. */
  rate: number;
  expression: string;
  /** Assumptions the law does not settle, e.g. mfnAssumedAs2025. */
  assumptions: string[];
}
