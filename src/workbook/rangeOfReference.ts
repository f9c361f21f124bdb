import { isAddress, splitAddress } from './selection';

/** Rows and columns of a range. */
export interface RangeSize {
  rows: number;
  columns: number;
}

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;
const TABLE_COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.]*)?\[(@?)(?:\[([^\][]+)\]|([^\][@#]+))\]$/u;

/**
 * The range that a reference in a formula means: an address with or without its sheet, the spill `H1#`, a defined name,
 * or a column of a table (`Goods[Value]`, `Goods[@Value]`, `[@Value]`). `home` is the address of the formula's cell.
 */
export function rangeOfReference(context: Excel.RequestContext, reference: string, home: string): Excel.Range {
  const { worksheets, names } = context.workbook;
  const inTable = TABLE_COLUMN.exec(reference);
  if (inTable) return columnOfTable(context, inTable, home);
  const { sheet, cells } = splitAddress(reference);
  if (isAddress(cells)) return rangeAt(worksheets.getItem(sheet || splitAddress(home).sheet), cells.replace(/\$/g, ''));
  return (sheet === '' ? names : worksheets.getItem(sheet).names).getItem(cells).getRange();
}

function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return address.endsWith('#') ? sheet.getRange(address.slice(0, -1)).getSpillingToRange() : sheet.getRange(address);
}

function columnOfTable(context: Excel.RequestContext, [, table, at, bracketed, plain]: RegExpExecArray, home: string): Excel.Range {
  const { sheet, cells } = splitAddress(home);
  const cell = context.workbook.worksheets.getItem(sheet).getRange(cells);
  // An apostrophe in a formula keeps a sign of the heading from counting.
  const heading = (bracketed ?? plain ?? '').replace(/'(.)/g, '$1');
  const found = table === undefined ? cell.getTables(false).getFirst() : context.workbook.tables.getItem(table);
  const column = found.columns.getItem(heading).getDataBodyRange();
  return at === '' ? column : column.getIntersection(cell.getEntireRow());
}

/** sizeOfAddress('Data!A2:A11') // => { rows: 10, columns: 1 }; null for what only the workbook can tell: names, spills, tables. */
export function sizeOfAddress(reference: string): RangeSize | null {
  const { cells } = splitAddress(reference);
  if (!isAddress(cells) || cells.endsWith('#')) return null;
  const [from = '', to = from] = cells.replace(/\$/g, '').toUpperCase().split(':');
  const span = (of: (part: string) => number | null, all: number): number => {
    const [a, b] = [of(from), of(to)];
    return a === null || b === null ? all : Math.abs(b - a) + 1;
  };
  return { rows: span(rowOf, ALL_ROWS), columns: span(columnOf, ALL_COLUMNS) };
}

function rowOf(part: string): number | null {
  const digits = /\d+$/.exec(part);
  return digits ? Number(digits[0]) : null;
}

function columnOf(part: string): number | null {
  const letters = /^[A-Z]+/.exec(part)?.[0];
  return letters ? [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) : null;
}
