import type { Refusal, RefusalCode } from '../../domain/shared/refusal';
import { refuseErrorCameIn } from '../../domain/shared/messages/arguments';

const CODE_OF_REFUSAL: Record<RefusalCode, string> = {
  badArgument: '#VALUE!',
  notAvailable: '#N/A',
  outsideDomain: '#NUM!',
  zeroBase: '#DIV/0!',
};

/** The errors that Excel lets a custom function return; `#REF!`, `#NAME?` and the rest can only come in. */
const RETURNABLE = new Set(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!']);

const CODE_OF_TYPE: Record<string, string> = {
  Value: '#VALUE!',
  NotAvailable: '#N/A',
  Num: '#NUM!',
  Div0: '#DIV/0!',
  Null: '#NULL!',
  Name: '#NAME?',
  Ref: '#REF!',
};

/**
 * Excel's error class is a JavaScript error, which its type declaration does not say. Excel shows the message;
 * the pane shows the refusal's parts, which it keeps in full.
 */
export type CellError = Error & CustomFunctions.Error & { refusal?: Refusal };

/** A refusal as Excel shows it: error code, and the message on hovering over the cell. */
export function toCellError(refusal: Refusal): CellError {
  const error = new CustomFunctions.Error(CODE_OF_REFUSAL[refusal.code] as CustomFunctions.ErrorCode, refusal.message) as CellError;
  error.refusal = refusal;
  return error;
}

/**
 * The code of an error that came in with an argument, e.g. `#N/A`; empty when the cell is no error.
 * Excel hands errors over as CustomFunctions.Error, as `{type: "Error", basicValue | errorType | errorCode}`
 * where data types are on, and older hosts as `{type: "CustomFunctionError", code}`.
 */
export function errorCodeOf(cell: any): string {
  if (typeof cell !== 'object' || cell === null) return '';
  const { code, basicValue, errorType, errorCode } = cell;
  for (const candidate of [code, basicValue, errorCode, CODE_OF_TYPE[errorType]]) {
    if (typeof candidate === 'string' && candidate.startsWith('#')) return candidate;
  }
  return cell.type === 'Error' || cell.type === 'CustomFunctionError' ? `#${errorType ?? 'UNKNOWN'}!` : '';
}

/** The error that stands in the result for an error that came in: the same one where Excel allows it. */
export function passOn(code: string, argument: string): CellError {
  const refusal = refuseErrorCameIn(argument, code);
  const returned = RETURNABLE.has(code) ? code : CODE_OF_REFUSAL.badArgument;
  // The code goes through the constructor: Excel shows a copy that it makes there.
  const error = new CustomFunctions.Error(returned as CustomFunctions.ErrorCode, refusal.message) as CellError;
  error.refusal = refusal;
  return error;
}
