import { callFunction, isCellRefusal } from '../formula/callFunction';
import type { AnswerCell, ArgumentValue, CellRefusal } from '../formula/callFunction';
import type { CatalogueEntry } from '../formula/catalogue';
import type { CellContent } from '../../workbook/scenarioSheet';

/** What a preview shows: a table of values, or the message that the cell would show. */
export type Preview = { kind: 'values'; values: CellContent[][] } | { kind: 'refused'; error: string; message: string };

/** The result of a call as the preview shows it: an error in a table is its code with its sentence. */
export function previewResult(entry: CatalogueEntry, args: readonly ArgumentValue[]): Preview {
  const answer = callFunction(entry.id, args);
  if (answer.kind === 'refused') return { kind: 'refused', error: answer.refusal.error, message: sentence(answer.refusal) };
  return { kind: 'values', values: answer.values.map((row) => row.map(shown)) };
}

function shown(cell: AnswerCell): CellContent {
  return isCellRefusal(cell) ? `${cell.error} ${sentence(cell)}`.trim() : cell;
}

function sentence({ what, because, tryThis }: CellRefusal): string {
  return [what, because, tryThis].filter(Boolean).join(' ');
}
