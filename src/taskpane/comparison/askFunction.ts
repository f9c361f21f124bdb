import type { CellContent } from '../../workbook/scenarioSheet';
import { catalogueEntry } from '../formula/catalogue';
import { previewResult } from '../functions/previewResult';
import type { ArgumentValue } from '../formula/callFunction';

/** What a registered function gives: its table, or its refusal. */
export type FunctionAnswer = { kind: 'table'; rows: CellContent[][] } | { kind: 'refused'; message: string };

/** Asks a function as a cell would; null = the add-in has no such function. */
export function askFunction(id: string, args: readonly ArgumentValue[]): FunctionAnswer | null {
  const entry = catalogueEntry(id);
  if (!entry) return null;
  const answer = previewResult(entry, args);
  return answer.kind === 'values' ? { kind: 'table', rows: answer.values } : { kind: 'refused', message: `${answer.error} ${answer.message}`.trim() };
}

/** A figure, or why there is none. Unknown is never zero. */
export interface Figure {
  value: number | null;
  reason: string;
}

export function figureOf(cell: CellContent | undefined): Figure {
  return typeof cell === 'number' ? { value: cell, reason: '' } : { value: null, reason: String(cell ?? '') };
}
