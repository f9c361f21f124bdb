import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';

const FUNCTION_RESULT_API = surface<Excel.FunctionResult<number>, HostFunctionResult>({ name: 'FunctionResult', scalars: ['value', 'error'] });

export class HostFunctionResult extends HostObject {
  readonly api = FUNCTION_RESULT_API;
  readonly error = '';
  constructor(readonly value: number) {
    super();
  }
}

const FUNCTIONS_API = surface<Excel.Functions, HostFunctions>({ name: 'Functions', methods: ['date'] });

/** Days between the starts of Excel's two calendars. */
const LATER_START = 1462;
const UNIX_START = 25_569;
const DAY_MS = 86_400_000;

/** Sheet functions calculated without a cell; of these DATE, whose answer tells the workbook's date system. */
export class HostFunctions extends HostObject {
  readonly api = FUNCTIONS_API;
  constructor(private readonly book: Book) {
    super();
  }
  date(year: unknown, month: unknown, day: unknown): HostFunctionResult {
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') throw invalidArgument();
    const serial = Date.UTC(year, month - 1, day) / DAY_MS + UNIX_START;
    return new HostFunctionResult(this.book.state.countsFrom1904 ? serial - LATER_START : serial);
  }
}
