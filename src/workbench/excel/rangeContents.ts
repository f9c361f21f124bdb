import type { Cell, CellWrite } from '../grid/gridPort';
import { columnCount, rowCount, type Zone } from '../grid/zone';
import { HostError, invalidArgument } from '../richapi/hostError';
import type { Book } from './book';

/** Excel on the web answers at most this many cells in one read. */
const READABLE_CELLS = 5_000_000;

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type Matrix = unknown[][];

export function readCells<Field extends keyof Cell>(book: Book, sheet: string, zone: Zone, field: Field): Cell[Field][][] {
  if (rowCount(zone) * columnCount(zone) > READABLE_CELLS)
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);
  return book.grid.cells.read(sheet, zone).map((row) => row.map((cell) => cell[field]));
}

/** Values or formulas in the range's shape, or one for all cells; null leaves a cell as it is. */
export function writeContents(book: Book, sheet: string, zone: Zone, given: unknown): void {
  const writes: CellWrite[] = [];
  matrixOf(given, zone).forEach((cells, down) =>
    cells.forEach((value, across) => {
      if (value === null || value === undefined) return;
      writes.push({ row: zone.top + down, column: zone.left + across, content: contentOf(value) });
    }),
  );
  book.grid.cells.write(sheet, writes);
}

export function writeNumberFormats(book: Book, sheet: string, zone: Zone, given: unknown): void {
  const single = singleOf(given);
  if (single !== undefined) return book.grid.looks.setNumberFormat(sheet, zone, formatOf(single));
  const writes: CellWrite[] = [];
  matrixOf(given, zone).forEach((cells, down) =>
    cells.forEach((format, across) => {
      if (format === null || format === undefined) return;
      writes.push({ row: zone.top + down, column: zone.left + across, numberFormat: formatOf(format) });
    }),
  );
  book.grid.cells.write(sheet, writes);
}

const isMatrix = (given: unknown): given is Matrix => Array.isArray(given) && given.every((row) => Array.isArray(row));

/** One value stands for all cells of the range, also as a 1×1 array. */
function singleOf(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return isMatrix(given) && given.length === 1 && given[0]?.length === 1 ? given[0][0] : undefined;
}

function matrixOf(given: unknown, zone: Zone): Matrix {
  const single = singleOf(given);
  if (single !== undefined) return Array.from({ length: rowCount(zone) }, () => Array(columnCount(zone)).fill(single) as unknown[]);
  if (!isMatrix(given)) throw invalidArgument();
  if (given.length !== rowCount(zone) || given.some((row) => row.length !== columnCount(zone)))
    throw invalidArgument(WRONG_SHAPE);
  return given;
}

/** The grid's word for General is the empty format. */
function formatOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value === 'General' ? '' : value;
}

function contentOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      throw invalidArgument();
  }
}
