/** Excel's error with the refusal behind it, where it is ours. */
export interface CellError {
  code: string;
  message?: string;
  refusal?: { what: string; because: string; tryThis: string };
}

/** CustomFunctions.Error, thrown or standing in a table. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && value.code.startsWith('#');
}

/** What the error says, in full: Excel cuts a message, the refusal behind it is whole. */
export function errorSentence({ message, refusal }: CellError): string {
  return refusal ? [refusal.what, refusal.because, refusal.tryThis].filter(Boolean).join(' ') : (message ?? '');
}
