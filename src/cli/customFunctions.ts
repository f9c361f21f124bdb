/** What an error is outside Excel: its code and message, printed as `{"error":"#N/A","message":"…"}`. */
export class CellError extends Error {
  constructor(
    public code: string,
    message = '',
  ) {
    super(message);
  }

  toJSON(): { error: string; message: string } {
    return { error: this.code, message: this.message };
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** Puts in place of Excel's `CustomFunctions` the part of it that the functions use. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: ERROR_CODES } });
}
