import { callFunction, cellContent, refusalSentence } from '../formula/callFunction';
import type { ArgumentValue } from '../formula/callFunction';
import type { CatalogueEntry } from '../formula/catalogue';
import type { CellContent } from '../../workbook/scenarioSheet';

/** What a preview shows: a table of values, or the message that the cell would show. */
export type Preview = { kind: 'values'; values: CellContent[][] } | { kind: 'refused'; error: string; message: string };

/** The result of a call as the preview shows it: an error in a table is its code with its sentence. */
export function previewResult(entry: CatalogueEntry, args: readonly ArgumentValue[]): Preview {
  const answer = callFunction(entry.id, args);
  if (answer.kind === 'refused') return { kind: 'refused', error: answer.refusal.error, message: refusalSentence(answer.refusal) };
  return { kind: 'values', values: answer.values.map((row) => row.map(cellContent)) };
}
