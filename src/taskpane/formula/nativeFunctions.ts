import type { CellContent } from '../../workbook/scenarioSheet';
import { numberOf } from './arithmetic';
import type { ArgumentValue } from './callFunction';
import { isErrorText } from './errorText';
import { lineOf, placeOf } from './lookUp';

/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SURE_DAY = 61;
const UNIX_DAY = 25_569;
const MILLISECONDS = 86_400_000;

/**
 * Answers of the few functions of Excel with which arguments are often picked from a table; undefined where Excel's
 * own answer is not certain to be the same.
 */
export function callNative(id: string, args: readonly ArgumentValue[]): ArgumentValue | undefined {
  const error = args.find(isErrorText);
  if (error !== undefined) return id === 'XLOOKUP' ? undefined : error;
  switch (id) {
    case 'DATE':
      return date(args);
    case 'ROUND':
      return round(args);
    case 'INDEX':
      return index(args);
    case 'MATCH':
      return match(args);
    case 'XLOOKUP':
      return xlookup(args);
    default:
      return undefined;
  }
}

function numberAt(args: readonly ArgumentValue[], i: number): number | undefined {
  const value = args[i] ?? null;
  return value === null || Array.isArray(value) ? undefined : numberOf(value);
}

function rangeAt(args: readonly ArgumentValue[], i: number): CellContent[][] | undefined {
  const value = args[i] ?? null;
  return value === null ? undefined : Array.isArray(value) ? value : [[value]];
}

/** Months and days beyond the calendar's run on, as in Excel. */
function date(args: readonly ArgumentValue[]): number | undefined {
  const [year, month, day] = [0, 1, 2].map((i) => numberAt(args, i));
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 9999) return undefined;
  const serial = Date.UTC(Math.trunc(year), Math.trunc(month) - 1, Math.trunc(day)) / MILLISECONDS + UNIX_DAY;
  return serial >= FIRST_SURE_DAY ? serial : undefined;
}

/** Half away from zero on the decimal digits that Excel shows. */
function round(args: readonly ArgumentValue[]): number | undefined {
  const [value, digits] = [numberAt(args, 0), numberAt(args, 1)];
  if (value === undefined || digits === undefined || Math.abs(digits) > 12) return undefined;
  const power = 10 ** Math.trunc(digits);
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * power).toPrecision(15)))) / power;
}

/** Row and column 0 mean all of them and are left to Excel. */
function index(args: readonly ArgumentValue[]): CellContent | undefined {
  const cells = rangeAt(args, 0);
  const first = numberAt(args, 1);
  const second = args.length > 2 ? numberAt(args, 2) : null;
  if (!cells || first === undefined || second === undefined) return undefined;
  const isRow = cells.length === 1 && second === null;
  if (second === null && !isRow && cells[0]?.length !== 1) return undefined;
  const [row, column] = isRow ? [1, first] : [first, second ?? 1];
  if (Math.trunc(row) < 1 || Math.trunc(column) < 1) return undefined;
  return cells[Math.trunc(row) - 1]?.[Math.trunc(column) - 1] ?? '#REF!';
}

/** The exact match only. */
function match(args: readonly ArgumentValue[]): CellContent | undefined {
  const wanted = args[0] ?? null;
  const cells = rangeAt(args, 1);
  if (wanted === null || Array.isArray(wanted) || !cells || args.length !== 3 || numberAt(args, 2) !== 0) return undefined;
  const place = placeOf(wanted, cells);
  return place === undefined ? undefined : place < 0 ? '#N/A' : place + 1;
}

/** With a row or a column to look in and one like it to answer from, exact match. */
function xlookup(args: readonly ArgumentValue[]): ArgumentValue | undefined {
  const wanted = args[0] ?? null;
  const [cells, answers] = [rangeAt(args, 1), rangeAt(args, 2)];
  if (wanted === null || Array.isArray(wanted) || !cells || !answers || args.length > 4) return undefined;
  const line = lineOf(answers);
  const place = placeOf(wanted, cells);
  if (!line || place === undefined || line.length !== lineOf(cells)?.length) return undefined;
  return place >= 0 ? line[place] : (args[3] ?? '#N/A');
}
