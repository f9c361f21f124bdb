import { ALLOCATION_METHODS, type AllocationMethod, type Applications } from '../../domain/quota/allocateVolume';
import { refuseBlank } from '../../domain/shared/messages/entry';
import { refuseApplications, refuseMethod, refuseRequestShape } from '../../domain/shared/messages/quota';
import { isBlank, readNumber } from '../../domain/shared/readCells';
import { anyNumber } from './anyNumber';
import { toCellError } from './cellError';
import { orThrow } from './cellResult';
import { optionalText, rowsOf, type Cells } from './one';

/** Applications of the cells that hold one, and for each cell the place of its application; null = a blank cell. */
export interface ReadApplications {
  places: (number | null)[];
  applications: Applications;
}

/** A method of sharing out; PRORATA when blank. */
export function optionalMethod(cells: Cells): AllocationMethod {
  const text = optionalText(cells, 'method').toUpperCase();
  const method = ALLOCATION_METHODS.find((known) => known === text);
  if (text !== '' && !method) throw toCellError(refuseMethod(text, ALLOCATION_METHODS));
  return method ?? 'PRORATA';
}

/** Requests in one row or column, with a bid for each that asks for something. */
export function readApplications(requests: Cells, bids: Cells): ReadApplications {
  const cells = lineOf(requests, 'requests');
  if (cells.every(isBlank)) throw toCellError(refuseBlank('requests'));
  const bidCells = isBlank(bids) ? null : lineOf(bids, 'bids');
  if (bidCells && bidCells.length !== cells.length) throw toCellError(refuseApplications('bids', bidCells.length, cells.length));
  const asking = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => !isBlank(cell));
  let count = 0;
  return {
    places: cells.map((cell) => (isBlank(cell) ? null : count++)),
    applications: {
      requests: asking.map(({ cell }) => orThrow(readNumber(cell, 'requests'))),
      bids: bidCells && asking.map(({ at }) => anyNumber(bidCells[at], 'bids')),
    },
  };
}

function lineOf(cells: Cells, argument: string): any[] {
  const rows = rowsOf(cells, argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) throw toCellError(refuseRequestShape(argument, rows.length, columns));
  return rows.flat();
}
