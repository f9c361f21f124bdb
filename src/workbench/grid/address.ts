import { SHEET_COLUMNS, SHEET_ROWS, sameZone, type Zone } from './zone';

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const WHOLE_COLUMN = /^\$?([A-Z]{1,3})$/i;
const WHOLE_ROW = /^\$?(\d{1,7})$/;

/** 0 → A, 26 → AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `A1:C3`, whole columns `A:C` and whole rows `2:4` as Excel writes them. */
export function addressOf(zone: Zone): string {
  const allRows = zone.top === 0 && zone.bottom === SHEET_ROWS - 1;
  const allColumns = zone.left === 0 && zone.right === SHEET_COLUMNS - 1;
  if (allRows && !allColumns) return `${columnName(zone.left)}:${columnName(zone.right)}`;
  if (allColumns) return `${zone.top + 1}:${zone.bottom + 1}`;
  const start = `${columnName(zone.left)}${zone.top + 1}`;
  const end = `${columnName(zone.right)}${zone.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

export const absoluteAddressOf = (zone: Zone): string => addressOf(zone).replace(/([A-Z]+|\d+)/g, '$$$1');

/** Sheet names with anything but letters, digits and `_` stand in quotes. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

function parsePart(text: string): Zone | null {
  const cell = A1.exec(text);
  if (cell) {
    const column = columnIndex(cell[1] ?? '');
    const row = Number(cell[2]) - 1;
    return { top: row, bottom: row, left: column, right: column };
  }
  const column = WHOLE_COLUMN.exec(text);
  if (column) {
    const index = columnIndex(column[1] ?? '');
    return { top: 0, bottom: SHEET_ROWS - 1, left: index, right: index };
  }
  const row = WHOLE_ROW.exec(text);
  if (!row) return null;
  return { top: Number(row[1]) - 1, bottom: Number(row[1]) - 1, left: 0, right: SHEET_COLUMNS - 1 };
}

const insideSheet = (zone: Zone): boolean =>
  zone.top >= 0 && zone.left >= 0 && zone.bottom < SHEET_ROWS && zone.right < SHEET_COLUMNS;

/** `[sheet!]A1[:B2]`, `A:B`, `1:3`; null when the text is no address (it may be a defined name). */
export function parseAddress(text: string): { sheet: string | null; zone: Zone } | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  const [startText = '', endText, ...rest] = (parts[3] ?? '').split(':');
  const start = parsePart(startText);
  const end = endText === undefined ? start : parsePart(endText);
  const oneCell = endText === undefined && !A1.test(startText);
  if (!start || !end || rest.length || oneCell) return null;
  const zone = {
    top: Math.min(start.top, end.top),
    left: Math.min(start.left, end.left),
    bottom: Math.max(start.bottom, end.bottom),
    right: Math.max(start.right, end.right),
  };
  return insideSheet(zone) && !(sameZone(zone, start) && !insideSheet(start)) ? { sheet, zone } : null;
}
