import { refuseCellKind, refuseRangeShape } from '../domain/shared/messages/commandLine';
import { refuseErrorCameIn, refuseSeveralCells } from '../domain/shared/messages/arguments';
import type { Refusal } from '../domain/shared/refusal';
import { CellError } from './customFunctions';
import type { Parameter } from './functionSignatures';

/** What Excel would hand to the function for this argument; throws the error that Excel would show instead. */
export function excelArgument(argument: unknown, parameter: Parameter): unknown {
  if (argument === null || argument === undefined) return null;
  const rows = asRange(argument, parameter.name);
  return parameter.dimensionality === 'matrix' ? rows : asText(rows, parameter.name);
}

/** A value alone is a range of one cell, a flat array is one row. */
function asRange(argument: unknown, name: string): CellValue[][] {
  if (!Array.isArray(argument)) return [[asCell(argument, name)]];
  const given = argument as readonly unknown[];
  const rows = given.some(Array.isArray) ? given : [given];
  if (!isRectangle(rows)) throw asError(refuseRangeShape(name));
  return rows.map((row) => row.map((cell) => asCell(cell, name)));
}

function isRectangle(rows: readonly unknown[]): rows is readonly unknown[][] {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
}

type CellValue = string | number | boolean | null | CellError;

function asCell(value: unknown, name: string): CellValue {
  if (typeof value !== 'object' || value === null) return value as CellValue;
  const { error } = value as { error?: unknown };
  if (typeof error === 'string' && error.startsWith('#')) return new CellError(error);
  throw asError(refuseCellKind(name, JSON.stringify(value)));
}

/** A text parameter takes one cell; Excel writes numbers and TRUE/FALSE as text and does not call with an error. */
function asText(rows: CellValue[][], name: string): string | null {
  const cell = rows[0]![0] ?? null;
  if (rows.length > 1 || rows[0]!.length > 1) throw asError(refuseSeveralCells(name, rows.length, rows[0]!.length));
  if (cell instanceof CellError) throw new CellError(cell.code, refuseErrorCameIn(name, cell.code).message);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null ? null : String(cell);
}

export function asError(refusal: Refusal): CellError {
  return new CellError('#VALUE!', refusal.message);
}
