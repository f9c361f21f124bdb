import type { CellContent } from '../../../workbook/scenarioSheet';
import type { SheetTable } from '../../../workbook/writeTable';
import { inputName } from './inputChecks';

type Rows = readonly (readonly CellContent[])[];

const HEADER = ['Argument', 'Element', 'Distribution', 'Low', 'High', 'Mode', 'Input'];

/** The rows of `ranges` as a table of the sheet: a header above, and beside each row what it is about. */
export function inputTable(rows: Rows, names: readonly string[]): SheetTable {
  return { cells: [HEADER, ...rows.map((row) => [...row, rowName(rows, row, names)])], headerRows: [0], formats: [] };
}

/** The name of an input, or of the two that a correlation is about. */
export function rowName(rows: Rows, row: readonly CellContent[], names: readonly string[]): string {
  const nameIn = (cells: readonly CellContent[] | undefined): string => (cells ? inputName(names, String(cells[0]), String(cells[1])) : '?');
  if (!isCorrelation(row)) return nameIn(row);
  return `${nameIn(rows[Number(row[0]) - 1])} ~ ${nameIn(rows[Number(row[1]) - 1])}`;
}

export function isCorrelation(row: readonly CellContent[]): boolean {
  return String(row[2]).trim().toLowerCase() === 'correlation';
}
