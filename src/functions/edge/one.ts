import { refuseBlank } from '../../domain/shared/messages/entry';
import { refuseSeveralCells, refuseSwitch, refuseText, refuseWholeNumber } from '../../domain/shared/messages/arguments';
import type { Day } from '../../domain/shared/isoDate';
import { isBlank, readDay, readNumber } from '../../domain/shared/readCells';
import { passOn, errorCodeOf, toCellError } from './cellError';
import { orThrow } from './cellResult';

/** A cell argument as Excel hands it over: rows of cells, or nothing where an optional argument was left out. */
export type Cells = any[][] | null | undefined;

/**
 * Why single values are declared `any[][]` too: Excel turns a blank cell into 0 for a number parameter and into ""
 * for text, and answers an error by not calling at all. As a matrix the blank and the error arrive as they are.
 * `scenario`, `preset` and a single `facts` are plain text parameters: for them "" means blank.
 */
export function optionalOne(cells: Cells, argument: string): any {
  if (!cells) return null;
  const columns = cells[0]?.length ?? 0;
  if (cells.length > 1 || columns > 1) throw toCellError(refuseSeveralCells(argument, cells.length, columns));
  const cell = cells[0]?.[0];
  const code = errorCodeOf(cell);
  if (code) throw passOn(code, argument);
  return isBlank(cell) ? null : cell;
}

/** The one cell of a required argument; a blank ends the call. */
export function one(cells: Cells, argument: string): any {
  const cell = optionalOne(cells, argument);
  if (cell === null) throw toCellError(refuseBlank(argument));
  return cell;
}

/** A text of an optional argument; '' when blank. */
export function optionalText(cells: Cells, argument: string): string {
  const cell = optionalOne(cells, argument);
  if (cell === null) return '';
  if (typeof cell !== 'string') throw toCellError(refuseText(argument, String(cell)));
  return cell.trim();
}

/** A TRUE/FALSE switch; numbers count as in Excel (0 is FALSE). */
export function optionalSwitch(cells: Cells, argument: string): boolean | null {
  const cell = optionalOne(cells, argument);
  if (cell === null || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  const word = String(cell).trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  throw toCellError(refuseSwitch(argument, String(cell).slice(0, 40)));
}

/** A day, null when blank. */
export function optionalDay(cells: Cells, argument: string): Day | null {
  const cell = optionalOne(cells, argument);
  return cell === null ? null : orThrow(readDay(cell, argument));
}

/** A number of zero or more, null when blank. */
export function optionalNumber(cells: Cells, argument: string): number | null {
  const cell = optionalOne(cells, argument);
  return cell === null ? null : orThrow(readNumber(cell, argument));
}

const MOST_ROWS = 10_000;

/** A whole number from 1 to 10,000, such as a limit of rows. */
export function optionalCount(cells: Cells, argument: string): number | null {
  const cell = optionalOne(cells, argument);
  if (cell === null) return null;
  if (Number.isInteger(cell) && cell >= 1 && cell <= MOST_ROWS) return cell;
  throw toCellError(refuseWholeNumber(argument, String(cell).slice(0, 40), 1, MOST_ROWS));
}

/** The rows of a range that is read as a whole; an error in it ends the call, for no row can be left out. */
export function rowsOf(cells: Cells, argument: string): any[][] {
  for (const row of cells ?? []) {
    for (const cell of row) {
      const code = errorCodeOf(cell);
      if (code) throw passOn(code, argument);
    }
  }
  return cells ?? [[null]];
}
