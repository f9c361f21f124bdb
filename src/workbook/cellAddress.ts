import { splitAddress } from './selection';

/** Part of a block, counted from its first cell. */
interface Part {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The address of a part of a block.
 * @example partOf('Model!H2:N5', { row: 1, column: 0, rows: 3, columns: 6 }) // => 'Model!H3:M5'
 */
export function partOf(address: string, { row, column, rows, columns }: Part): string {
  const { cells } = splitAddress(address);
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(cells) ?? [];
  const [top, left] = [Number(digits) + row, columnNumber(letters) + column];
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(left + columns - 1)}${top + rows - 1}`;
  return `${address.slice(0, address.length - cells.length)}${first === last ? first : `${first}:${last}`}`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}
