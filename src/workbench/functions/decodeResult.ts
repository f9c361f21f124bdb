import type { FunctionResult, ResultCell } from './functionEngine';

/** errorCode of a failed invocation in office.js → what the cell shows. */
const FAILURES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Values other than plain ones: an error, a formatted number, an entity with a text for old hosts. */
interface TypedValue {
  type?: string;
  valueType?: string;
  basicValue?: string | number | boolean;
  message?: string;
  numberFormat?: string;
}

const isTyped = (value: unknown): value is TypedValue => typeof value === 'object' && value !== null;

export function decodeFailure(value: unknown, errorCode: number | undefined): ResultCell {
  const message = typeof value === 'string' && value !== '' ? value : undefined;
  return { value: FAILURES[errorCode ?? 0] ?? '#VALUE!', ...(message === undefined ? {} : { message }) };
}

/** A result as the add-in gave it: one value, one row or rows; errors may stand in single elements. */
export function decodeResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return decodeCell(value);
  const rows: unknown[] = value.some(Array.isArray) ? value : [value];
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(decodeCell) : [decodeCell(row)]));
  return cells.some((row) => row.length) ? cells : { value: '#CALC!', message: 'The function returned no cells.' };
}

function decodeCell(value: unknown): ResultCell {
  // A function's null or undefined leaves the cell empty; the grid would show an empty value as 0.
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (!isTyped(value)) return { value: '#VALUE!' };
  const basicValue = value.basicValue ?? '#VALUE!';
  return {
    value: basicValue,
    ...(value.message ? { message: value.message } : {}),
    ...(value.numberFormat ? { format: value.numberFormat } : {}),
  };
}
