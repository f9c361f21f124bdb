import { isRefusal, type Result } from '../../domain/shared/refusal';
import { toCellError } from './cellError';

/** One element of a spilled result: the value, or the error that stands in its place. */
export function toCell(result: Result<unknown>): any {
  return isRefusal(result) ? toCellError(result) : result;
}

/** The value, or the end of the whole call: Excel shows the thrown error in the formula's cell. */
export function orThrow<T>(result: Result<T>): T {
  if (isRefusal(result)) throw toCellError(result);
  return result;
}
