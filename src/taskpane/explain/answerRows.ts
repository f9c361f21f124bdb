import { callFunction, isCellRefusal } from '../formula/callFunction';
import type { AnswerCell, ArgumentValue, CellRefusal } from '../formula/callFunction';

/** The rows of a table without its header, or the one refusal in their place. */
export type Rows = AnswerCell[][] | CellRefusal;

/** answerRows('TARIFF.STACK', […, false]) // => one row a layer */
export function answerRows(id: string, args: readonly ArgumentValue[]): Rows {
  const answer = callFunction(id, args);
  return answer.kind === 'refused' ? answer.refusal : answer.values;
}

/** The one value of a call, or its refusal. */
export function answerCell(id: string, args: readonly ArgumentValue[]): AnswerCell {
  const rows = answerRows(id, args);
  return Array.isArray(rows) ? (rows[0]?.[0] ?? '') : rows;
}

export function isRefused<T extends object>(found: T | CellRefusal): found is CellRefusal {
  return !Array.isArray(found) && 'error' in found && 'tryThis' in found;
}

export function textIn(row: readonly AnswerCell[], column: number): string {
  const cell = row[column] ?? '';
  return isCellRefusal(cell) ? '' : String(cell);
}

export function numberIn(row: readonly AnswerCell[], column: number): number | null {
  const cell = row[column];
  return typeof cell === 'number' ? cell : null;
}
