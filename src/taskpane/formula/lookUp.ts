import type { CellContent } from '../../workbook/scenarioSheet';
import { isErrorText } from './errorText';

/** Place of a value in a row or a column, from 0 on, as MATCH(…, 0) and XLOOKUP find it; -1 when it is not there. */
export function placeOf(wanted: CellContent, cells: readonly CellContent[][]): number | undefined {
  const line = lineOf(cells);
  if (!line || wanted === '' || hasWildcard(wanted)) return undefined;
  return line.findIndex((cell) => isSame(cell, wanted));
}

/** The cells of a single row or column; undefined for a block. */
export function lineOf(cells: readonly CellContent[][]): CellContent[] | undefined {
  const [first = []] = cells;
  if (cells.length === 1) return first;
  return first.length === 1 ? cells.map(([cell]) => cell ?? '') : undefined;
}

/** Wildcards and errors are left to Excel, as is a blank. */
function hasWildcard(cell: CellContent): boolean {
  return typeof cell === 'string' && (/[*?~]/.test(cell) || isErrorText(cell));
}

/** Excel finds texts in any letter case, and never a number in a text. */
function isSame(a: CellContent, b: CellContent): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}
