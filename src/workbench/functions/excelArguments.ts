import { BUSY, type Argument, type CellArgument } from './functionEngine';
import type { FunctionMetadata, FunctionParameter } from './functionMetadata';

/** An error cell as office.js expects it among the arguments of a function that accepts errors. */
export interface ErrorArgument {
  type: 'CustomFunctionError';
  code: string;
}

type Sent = CellArgument | ErrorArgument;
type SentArgument = Sent | Sent[][];

export type ExcelArguments =
  | { kind: 'call'; values: (SentArgument | SentArgument[] | null)[] }
  /** An input is still being calculated. */
  | { kind: 'busy' }
  /** An input is an error that the function does not take: the cell shows it without a call. */
  | { kind: 'error'; value: string; message?: string };

const isError = (value: unknown): value is string =>
  typeof value === 'string' && /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value);

class ErrorInput extends Error {
  constructor(
    readonly value: string,
    readonly detail?: string,
  ) {
    super(value);
  }
}

/**
 * Arguments as Excel hands them to a custom function: rows for a matrix parameter (a single value becomes 1×1, a blank
 * cell ""), null for an optional argument left out, one array for a repeating parameter.
 */
export function excelArguments(metadata: FunctionMetadata, given: Argument[], acceptsErrors: boolean): ExcelArguments {
  if (given.some(isPending)) return { kind: 'busy' };
  try {
    const values = metadata.parameters.map((parameter, index) => {
      const errorsPass = acceptsErrors && (parameter.type ?? 'any') === 'any';
      if (parameter.repeating) return given.slice(index).map((argument) => sendArgument(argument, parameter, errorsPass));
      return sendArgument(given[index], parameter, errorsPass);
    });
    return { kind: 'call', values };
  } catch (error) {
    if (!(error instanceof ErrorInput)) throw error;
    return { kind: 'error', value: error.value, ...(error.detail === undefined ? {} : { message: error.detail }) };
  }
}

const isPending = (argument: Argument): boolean =>
  Array.isArray(argument) ? argument.some((row) => row.includes(BUSY)) : argument === BUSY;

function sendArgument(argument: Argument, parameter: FunctionParameter, errorsPass: boolean): SentArgument {
  if (argument === undefined) return null;
  const send = (value: CellArgument): Sent => sendCell(value, parameter, errorsPass);
  if (parameter.dimensionality === 'matrix')
    return Array.isArray(argument) ? argument.map((row) => row.map(send)) : [[send(argument)]];
  if (!Array.isArray(argument)) return send(argument);
  const single = argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : undefined;
  if (single === undefined)
    throw new ErrorInput('#VALUE!', `The argument ${parameter.name} takes one value, not a range.`);
  return send(single);
}

function sendCell(value: CellArgument, parameter: FunctionParameter, errorsPass: boolean): Sent {
  if (isError(value)) {
    if (errorsPass) return { type: 'CustomFunctionError', code: value };
    throw new ErrorInput(value);
  }
  switch (parameter.type ?? 'any') {
    case 'number':
      return asNumber(value, parameter);
    case 'string':
      return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return asBoolean(value, parameter);
    case 'any':
      return value ?? '';
  }
}

function asNumber(value: CellArgument, parameter: FunctionParameter): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const parsed = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(parsed)) throw new ErrorInput('#VALUE!', `The argument ${parameter.name} takes a number.`);
  return parsed;
}

function asBoolean(value: CellArgument, parameter: FunctionParameter): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw new ErrorInput('#VALUE!', `The argument ${parameter.name} takes TRUE or FALSE.`);
}
