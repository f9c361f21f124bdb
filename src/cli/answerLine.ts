import { refuseLine } from '../domain/shared/messages/commandLine';
import { callFunction } from './callFunction';
import { CellError } from './customFunctions';
import { asError } from './excelArgument';

/**
 * The answer to one line of `parley eval`.
 * @example answerLine('{"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000,null,45778]}', 1) // => '{"value":11000}'
 */
export function answerLine(line: string, place: number): string {
  const answer = answerTo(line, place);
  return answer instanceof CellError ? JSON.stringify(answer) : `{"value":${JSON.stringify(answer)}}`;
}

function answerTo(line: string, place: number): unknown {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return asError(refuseLine(place, line.trim() === '' ? 'It is empty.' : 'It is not JSON.'));
  }
  if (typeof request !== 'object' || request === null) return asError(refuseLine(place, 'It is not an object.'));
  const { fn, args = [] } = request as { fn?: unknown; args?: unknown };
  if (typeof fn !== 'string') return asError(refuseLine(place, '"fn" must be the name of a function.'));
  if (!Array.isArray(args)) return asError(refuseLine(place, '"args" must be an array.'));
  return printable(callFunction(fn, args));
}

/** A 1×1 result is a plain value; a number that JSON cannot write is what Excel makes of it. */
function printable(result: unknown): unknown {
  if (!Array.isArray(result)) return asNumber(result);
  const rows = (result as unknown[][]).map((row) => row.map(asNumber));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

function asNumber(cell: unknown): unknown {
  return typeof cell === 'number' && !Number.isFinite(cell) ? new CellError('#NUM!', 'The result is not a finite number.') : cell;
}
