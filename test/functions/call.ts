import { callFunction } from '../../src/cli/callFunction';
import { CellError, installCustomFunctions } from '../../src/cli/customFunctions';

installCustomFunctions();

/**
 * Calls a registered function as Excel does: arguments checked and wrapped by functions.json.
 * A 1×1 result is its value; errors are `{ error, message }`, alone or as elements.
 */
export function call(id: string, ...args: unknown[]): unknown {
  const result = callFunction(id, args);
  if (!Array.isArray(result)) return readable(result);
  const rows = (result as unknown[][]).map((row) => row.map(readable));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

/** The message of a call that must fail, after its code: `#N/A No tariff line …`. */
export function refusal(id: string, ...args: unknown[]): string {
  const result = call(id, ...args);
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return `no error but ${JSON.stringify(result)}`;
  const { error, message } = result as { error: string; message: string };
  return `${error} ${message}`;
}

/** The rows of a table without its header. */
export function rows(id: string, ...args: unknown[]): unknown[][] {
  return (call(id, ...args) as unknown[][]).slice(1);
}

function readable(cell: unknown): unknown {
  return cell instanceof CellError ? cell.toJSON() : cell;
}

/** An error as Excel hands it over in a range. */
export function errorCell(code: string): { error: string } {
  return { error: code };
}

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
