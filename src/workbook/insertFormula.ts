import { runAsOneStep } from './undoGroup';
import type { CellContent } from './scenarioSheet';
import { splitAddress } from './selection';

/** The active cell: where a formula would go, and what is there now. */
export interface ActiveCell {
  /** With the sheet, e.g. `Model!C5`. */
  address: string;
  /** English formula, or the value as it stands; '' when blank. */
  formula: CellContent;
  isProtected: boolean;
}

export function readActiveCell(): Promise<ActiveCell> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load(['address', 'formulas']);
    cell.worksheet.protection.load('protected');
    await context.sync();
    const formula = cell.formulas[0]?.[0] as CellContent | undefined;
    return { address: cell.address, formula: formula ?? '', isProtected: cell.worksheet.protection.protected };
  });
}

/** A number format for a part of the result, counted from the cell of the formula. */
export interface ResultFormat {
  row: number;
  column: number;
  rows: number;
  format: string;
}

/** What the cell shows right after; functions answer a moment later, so a busy or blank cell is no failure. */
export interface Insertion {
  address: string;
  shown: string;
}

/** Writes an English formula into the cell that the user was shown, as one undo step. */
export function insertFormula(address: string, formula: string, formats: readonly ResultFormat[]): Promise<Insertion> {
  return runAsOneStep(async (context) => {
    const { sheet, cells } = splitAddress(address);
    const cell = context.workbook.worksheets.getItem(sheet).getRange(cells);
    cell.formulas = [[formula]];
    await context.sync();
    for (const { row, column, rows, format } of formats) {
      cell.getOffsetRange(row, column).getResizedRange(rows - 1, 0).numberFormat = [[format]];
    }
    cell.load('text');
    await context.sync();
    return { address, shown: cell.text[0]?.[0] ?? '' };
  });
}
