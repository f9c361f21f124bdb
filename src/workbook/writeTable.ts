import type { ResultFormat } from './insertFormula';
import type { CellContent } from './scenarioSheet';
import { splitAddress } from './selection';
import { runAsOneStep } from './undoGroup';

/** A block of cells that a table would fill, as it was when the user was shown it. */
export interface TablePlace {
  /** With the sheet, e.g. `Model!H2:Q20`. */
  address: string;
  /** What stands there: formulas, else values. */
  contents: CellContent[][];
  isProtected: boolean;
}

/** A table for the sheet: its cells, which of its rows are headers, and number formats of parts of it. */
export interface SheetTable {
  cells: readonly (readonly CellContent[])[];
  headerRows: readonly number[];
  formats: readonly ResultFormat[];
}

export type TableOutcome =
  | { kind: 'written'; address: string }
  /** Something else stands there by now; nothing was touched. */
  | { kind: 'changed'; now: TablePlace }
  | { kind: 'protected' };

/** The block of a table's size from a cell on. */
export function readPlace(start: string, { cells: rows }: SheetTable): Promise<TablePlace> {
  return Excel.run((context) => {
    const { sheet, cells } = splitAddress(start);
    const corner = context.workbook.worksheets.getItem(sheet).getRange(cells).getCell(0, 0);
    return loadPlace(context, corner.getResizedRange(rows.length - 1, rows[0]!.length - 1));
  });
}

/** Cells of a place that are not empty, row by row. */
export function occupiedCells({ contents }: TablePlace): { row: number; column: number }[] {
  return contents.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === '' ? [] : [{ row, column }])));
}

/**
 * Writes a table, its headers bold, as one undo step where Excel can. Where the block is not as the user was shown it,
 * nothing is written.
 */
export function writeTable(place: TablePlace, table: SheetTable): Promise<TableOutcome> {
  return runAsOneStep(async (context): Promise<TableOutcome> => {
    const { sheet, cells } = splitAddress(place.address);
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
    const now = await loadPlace(context, range);
    if (now.isProtected) return { kind: 'protected' };
    if (JSON.stringify(now.contents) !== JSON.stringify(place.contents)) return { kind: 'changed', now };
    range.values = table.cells.map((row) => row.map(asValue));
    for (const row of table.headerRows) range.getRow(row).format.font.bold = true;
    for (const { row, column, rows, format } of table.formats) range.getCell(row, column).getResizedRange(rows - 1, 0).numberFormat = [[format]];
    await context.sync();
    return { kind: 'written', address: now.address };
  });
}

async function loadPlace(context: Excel.RequestContext, range: Excel.Range): Promise<TablePlace> {
  range.load(['address', 'values', 'formulas']);
  range.worksheet.protection.load('protected');
  await context.sync();
  const values = range.values as CellContent[][];
  const formulas = range.formulas as CellContent[][];
  // A cell that another formula spills into has a value without a formula of its own.
  const contents = formulas.map((row, r) => row.map((formula, c) => (formula === '' ? (values[r]?.[c] ?? '') : formula)));
  return { address: range.address, contents, isProtected: range.worksheet.protection.protected };
}

/** Text stays text: without the mark, Excel would take a name such as `=A1` or `1-2` for a formula or a date. */
function asValue(cell: CellContent): CellContent {
  return typeof cell === 'string' && /^[=+\-@'\d]/.test(cell) ? `'${cell}` : cell;
}
