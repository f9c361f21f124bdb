import type { Result } from '../shared/refusal';
import { refuseNoWeight, refuseWeights } from '../shared/messages/fees';

/** A rate and the value it weighs; null = blank, 'error' = the cell holds an error. */
export interface WeightedRate {
  rate: number | 'error' | null;
  value: number;
}

/**
 * Effective tariff rate Σ rate·value ÷ Σ value. A row whose value is zero or blank weighs nothing; a row with a value
 * but without a rate is refused with the count, never dropped.
 * @example effectiveRate([{ rate: 0.275, value: 300 }, { rate: 0.1, value: 100 }]) // => 0.23125
 */
export function effectiveRate(rows: Iterable<WeightedRate>): Result<number> {
  let duties = 0;
  let values = 0;
  let errors = 0;
  let blanks = 0;
  for (const { rate, value } of rows) {
    if (value === 0) continue;
    if (rate === null) blanks++;
    else if (rate === 'error') errors++;
    else duties += rate * value;
    values += value;
  }
  if (errors + blanks > 0) return refuseWeights(errors, blanks);
  return values === 0 ? refuseNoWeight() : duties / values;
}
