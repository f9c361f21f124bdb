import type { Day } from '../../domain/shared/isoDate';
import { isCellRefusal } from '../formula/callFunction';
import type { AnswerCell, CellRefusal } from '../formula/callFunction';
import { numberIn, textIn } from './answerRows';

/** A time in which the duty did not change. Without a rate there is a gap, never zero. */
export interface HistorySpan {
  from: Day;
  /** First day no longer; null for the last span. */
  to: Day | null;
  rate: number | null;
  expression: string;
  /** Why there is no rate. */
  refusal: CellRefusal | null;
  source: string;
}

/** Rows of TARIFF.HISTORY without the header. */
export function historySpansOf(rows: readonly AnswerCell[][]): HistorySpan[] {
  return rows.map((row) => {
    const rate = row[2] ?? '';
    return {
      from: numberIn(row, 0) ?? 0,
      to: numberIn(row, 1),
      rate: typeof rate === 'number' ? rate : null,
      expression: textIn(row, 3),
      refusal: isCellRefusal(rate) ? rate : null,
      source: textIn(row, 5),
    };
  });
}
