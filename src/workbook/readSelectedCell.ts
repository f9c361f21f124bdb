import { officeErrorCode } from './officeErrors';
import type { CellContent } from './scenarioSheet';
import { knowsSpills } from './selection';

/** The active cell, and the formula that its value comes from: its own, or one that spills over it. */
export interface SelectedCell {
  /** With the sheet, e.g. `Model!C7`. */
  address: string;
  value: CellContent;
  /** As Excel shows it. */
  text: string;
  /** The cell that holds the formula; the cell itself unless it lies in a spill. */
  home: string;
  /** English formula of that cell, or its value; '' when blank. */
  formula: CellContent;
  /** Size of what the formula fills, and the place of the cell in it, counted from 0. */
  spill: { rows: number; columns: number; row: number; column: number };
  isProtected: boolean;
}

/** What is selected: a chart or several areas, several cells (with the active one among them), or one cell. */
export type Selection =
  | { kind: 'noCells' }
  | { kind: 'several'; address: string; rows: number; columns: number; cell: SelectedCell }
  | { kind: 'cell'; cell: SelectedCell };

export async function readSelection(): Promise<Selection> {
  try {
    return await Excel.run(loadSelection);
  } catch (error) {
    // Excel's word for a chart, a picture or several areas; all other failures are the caller's to tell.
    if (officeErrorCode(error) === 'InvalidSelection') return { kind: 'noCells' };
    throw error;
  }
}

async function loadSelection(context: Excel.RequestContext): Promise<Selection> {
  const { workbook } = context;
  const selected = workbook.getSelectedRange().load(['address', 'rowCount', 'columnCount']);
  const cell = workbook.getActiveCell().load(['address', 'formulas', 'values', 'text', 'rowIndex', 'columnIndex']);
  cell.worksheet.protection.load('protected');
  const spilled = knowsSpills() ? queueSpill(cell) : null;
  await context.sync();
  const own = selectedCell(cell, spilled);
  const { address, rowCount, columnCount } = selected;
  return rowCount * columnCount === 1 ? { kind: 'cell', cell: own } : { kind: 'several', address, rows: rowCount, columns: columnCount, cell: own };
}

interface Spilled {
  parent: Excel.Range;
  /** What the formula of the parent, or of the cell itself, fills. */
  all: Excel.Range;
  own: Excel.Range;
}

function queueSpill(cell: Excel.Range): Spilled {
  const parent = cell.getSpillParentOrNullObject().load(['address', 'formulas', 'rowIndex', 'columnIndex']);
  const all = parent.getSpillingToRangeOrNullObject().load(['rowCount', 'columnCount']);
  const own = cell.getSpillingToRangeOrNullObject().load(['rowCount', 'columnCount']);
  return { parent, all, own };
}

function selectedCell(cell: Excel.Range, spilled: Spilled | null): SelectedCell {
  const parent = spilled && !spilled.parent.isNullObject ? spilled.parent : null;
  const size = parent ? spilled?.all : spilled?.own;
  const [rows, columns] = size && !size.isNullObject ? [size.rowCount, size.columnCount] : [1, 1];
  const first = (cells: unknown[][]): CellContent => (cells[0]?.[0] as CellContent | undefined) ?? '';
  return {
    address: cell.address,
    value: first(cell.values as unknown[][]),
    text: cell.text[0]?.[0] ?? '',
    home: (parent ?? cell).address,
    formula: first((parent ?? cell).formulas as unknown[][]),
    spill: { rows, columns, row: parent ? cell.rowIndex - parent.rowIndex : 0, column: parent ? cell.columnIndex - parent.columnIndex : 0 },
    isProtected: cell.worksheet.protection.protected,
  };
}
