import functionsMetadata from '#generated/functions.json';
import { refuseErrorCameIn, refuseSeveralCells } from '../../domain/shared/messages/arguments';
import type { Refusal } from '../../domain/shared/refusal';
import { customFunctions } from '../../functions/registry';
import type { CellContent } from '../../workbook/scenarioSheet';
import { isCellError } from './cellError';
import type { CellError } from './cellError';
import { isErrorText } from './errorText';

/** Why there is no value: the error that the cell shows, and the refusal behind it in its three parts. */
export interface CellRefusal {
  error: string;
  what: string;
  because: string;
  tryThis: string;
}

/** An element of a result. */
export type AnswerCell = CellContent | CellRefusal;

/** What a call gives: a table of cells, or one refusal in the place of all. */
export type Answer = { kind: 'values'; values: AnswerCell[][] } | { kind: 'refused'; refusal: CellRefusal };

/** What an argument stands for: null = left out, one value, or the values of a range. */
export type ArgumentValue = null | CellContent | CellContent[][];

interface ParameterMetadata {
  name: string;
  type?: string;
  dimensionality?: string;
  repeating?: boolean;
}

const { functions } = functionsMetadata as { functions: { id: string; parameters: ParameterMetadata[] }[] };

/**
 * Calls the registered function in this page, as Excel's runtime would: a parameter declared as a matrix gets rows,
 * a text gets text, what is left out arrives as null, and an error where text belongs is the answer without a call.
 */
export function callFunction(id: string, args: readonly ArgumentValue[]): Answer {
  const registered = customFunctions.find((each) => each.id === id);
  const metadata = functions.find((each) => each.id === id);
  if (!registered || !metadata) return { kind: 'refused', refusal: { error: '#NAME?', what: '', because: '', tryThis: '' } };
  const hindrance = metadata.parameters.flatMap((parameter, i) => hindranceIn(args[i] ?? null, parameter))[0];
  if (hindrance) return { kind: 'refused', refusal: hindrance };
  const given = metadata.parameters.map((parameter, i) =>
    parameter.repeating ? args.slice(i).map((value) => asGiven(value, parameter)) : asGiven(args[i] ?? null, parameter),
  );
  try {
    const result = registered.run(...given);
    return isCellError(result) ? { kind: 'refused', refusal: refusalOf(result) } : { kind: 'values', values: asTable(result) };
  } catch (error) {
    if (isCellError(error)) return { kind: 'refused', refusal: refusalOf(error) };
    throw error;
  }
}

export function isCellRefusal(cell: AnswerCell): cell is CellRefusal {
  return typeof cell === 'object';
}

/** What keeps Excel from calling at all: an error or several cells for a parameter that takes one text. */
function hindranceIn(value: ArgumentValue, { name, dimensionality }: ParameterMetadata): CellRefusal[] {
  if (dimensionality === 'matrix' || value === null) return [];
  const rows = Array.isArray(value) ? value : [[value]];
  const columns = rows[0]?.length ?? 0;
  if (rows.length * columns > 1) return [parts('#VALUE!', refuseSeveralCells(name, rows.length, columns))];
  const cell = rows[0]?.[0];
  return isErrorText(cell) ? [parts(cell, refuseErrorCameIn(name, cell))] : [];
}

/** A cell of an answer as one content: a refusal is its code with its sentence. */
export function cellContent(cell: AnswerCell): CellContent {
  return isCellRefusal(cell) ? `${cell.error} ${refusalSentence(cell)}`.trim() : cell;
}

export function refusalSentence({ what, because, tryThis }: CellRefusal): string {
  return [what, because, tryThis].filter(Boolean).join(' ');
}

function asGiven(value: ArgumentValue, { type, dimensionality }: ParameterMetadata): unknown {
  if (value === null) return null;
  if (dimensionality === 'matrix') return (Array.isArray(value) ? value : [[value]]).map((row) => row.map(cellGiven));
  const cell = cellGiven(Array.isArray(value) ? (value[0]?.[0] ?? '') : value);
  if (type !== 'string' || (typeof cell !== 'number' && typeof cell !== 'boolean')) return cell;
  return String(cell).toUpperCase();
}

function cellGiven(cell: CellContent): unknown {
  if (cell === '') return null;
  return isErrorText(cell) ? new CustomFunctions.Error(cell as CustomFunctions.ErrorCode) : cell;
}

function asTable(result: unknown): AnswerCell[][] {
  const rows: unknown[] = Array.isArray(result) ? result : [[result]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(asCell));
}

function asCell(value: unknown): AnswerCell {
  if (isCellError(value)) return refusalOf(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

function refusalOf({ code, message, refusal }: CellError): CellRefusal {
  return parts(code, refusal ?? { what: message ?? '', because: '', tryThis: '' });
}

function parts(error: string, { what, because, tryThis }: Pick<Refusal, 'what' | 'because' | 'tryThis'>): CellRefusal {
  return { error, what, because, tryThis };
}
