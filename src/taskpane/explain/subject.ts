import type { SelectedCell, Selection } from '../../workbook/readSelectedCell';
import { catalogueEntry } from '../formula/catalogue';
import { findCalls } from '../formula/findCall';
import type { FunctionCall } from '../formula/findCall';

/** What there is to explain where the user stands, or why there is nothing. */
export type Subject =
  | { kind: 'noCells' }
  | { kind: 'several'; address: string; rows: number; columns: number; active: SelectedCell }
  | { kind: 'blank'; cell: SelectedCell }
  | { kind: 'value'; cell: SelectedCell }
  | { kind: 'otherFormula'; cell: SelectedCell }
  | { kind: 'calls'; cell: SelectedCell; calls: FunctionCall[] };

/** Several selected cells are asked about first; `chosen` is the cell that the user chose among them. */
export function subjectOf(selection: Selection, chosen: string | null): Subject {
  if (selection.kind === 'noCells') return selection;
  const { cell } = selection;
  if (selection.kind === 'several' && chosen !== cell.address) return { ...selection, active: cell };
  if (typeof cell.formula === 'string' && cell.formula.startsWith('=')) {
    const calls = findCalls(cell.formula, (id) => catalogueEntry(id) !== undefined);
    return calls.length > 0 ? { kind: 'calls', cell, calls } : { kind: 'otherFormula', cell };
  }
  return { kind: cell.formula === '' && cell.value === '' ? 'blank' : 'value', cell };
}
