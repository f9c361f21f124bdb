import type { HsCode } from '../shared/hsCode';
import type { Day } from '../shared/isoDate';
import type { Confidence } from './citation';

/** A tax of the importer's own on imported goods, on value and duty together; no duty. */
export interface ImportTax {
  id: string;
  title: string;
  importer: string;
  rate: number;
  /** The lower rate, and the fact that states that the goods have it. */
  reducedRate: number;
  reducedFact: string;
  /** Starts of codes of which some goods have the lower rate, and those among them of which none have it. */
  reducedLines: HsCode[];
  notReducedLines: HsCode[];
  from: Day;
  to: Day | null;
  source: string;
  confidence: Confidence;
}
