import { refuseNumber } from '../../domain/shared/messages/entry';
import { toCellError } from './cellError';
import { optionalOne, type Cells } from './one';

/** A finite number of either sign (a mark-up may be a loss); anything else ends the call. */
export function anyNumber(cell: any, argument: string): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  throw toCellError(refuseNumber(argument, String(cell).slice(0, 40)));
}

/** The same of an optional single cell, null when blank. */
export function optionalAnyNumber(cells: Cells, argument: string): number | null {
  const cell = optionalOne(cells, argument);
  return cell === null ? null : anyNumber(cell, argument);
}
