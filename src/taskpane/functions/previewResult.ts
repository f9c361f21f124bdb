import functionsMetadata from '#generated/functions.json';
import { customFunctions } from '../../functions/registry';
import type { CellContent } from '../../workbook/scenarioSheet';
import type { CatalogueEntry } from './catalogue';

/** What a preview shows: a table of values, or the message that the cell would show. */
export type Preview = { kind: 'values'; values: CellContent[][] } | { kind: 'refused'; error: string; message: string };

/** What an argument stands for: null = left out, one value, or the values of a range. */
export type ArgumentValue = null | CellContent | CellContent[][];

interface FunctionMetadata {
  functions: { id: string; parameters: { dimensionality?: string }[] }[];
}

/** Errors as a range reading spells them; a function gets them as error objects. */
const ERROR_TEXT = /^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!|REF!|NAME\?)$/;

/**
 * Calls the registered function in this page, as Excel's runtime would: a parameter declared as a matrix
 * gets rows, a plain one the first cell, and what is left out arrives as null.
 */
export function previewResult(entry: CatalogueEntry, args: readonly ArgumentValue[]): Preview {
  const registered = customFunctions.find(({ id }) => id === entry.id);
  const { functions } = functionsMetadata as FunctionMetadata;
  const metadata = functions.find(({ id }) => id === entry.id);
  if (!registered || !metadata) return { kind: 'refused', error: '#NAME?', message: '' };
  const given = metadata.parameters.map((parameter, i) => asGiven(args[i] ?? null, parameter.dimensionality === 'matrix'));
  try {
    const result = registered.run(...given);
    return isCellError(result) ? refused(result) : { kind: 'values', values: asTable(result) };
  } catch (error) {
    if (isCellError(error)) return refused(error);
    throw error;
  }
}

function asGiven(value: ArgumentValue, isMatrix: boolean): unknown {
  if (value === null) return null;
  if (isMatrix) return (Array.isArray(value) ? value : [[value]]).map((row) => row.map(cellGiven));
  return cellGiven(Array.isArray(value) ? (value[0]?.[0] ?? '') : value);
}

function cellGiven(cell: CellContent): unknown {
  if (cell === '') return null;
  if (typeof cell === 'string' && ERROR_TEXT.test(cell)) return new CustomFunctions.Error(cell as CustomFunctions.ErrorCode);
  return cell;
}

function asTable(result: unknown): CellContent[][] {
  const rows: unknown[] = Array.isArray(result) ? result : [[result]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(asCell));
}

function asCell(value: unknown): CellContent {
  if (isCellError(value)) return `${value.code} ${value.message ?? ''}`.trim();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

interface CellError {
  code: string;
  message?: string;
}

/** CustomFunctions.Error, thrown or standing in a table. */
function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && value.code.startsWith('#');
}

function refused({ code, message }: CellError): Preview {
  return { kind: 'refused', error: code, message: message ?? '' };
}
