/** What went wrong on Excel's side, in the words the pane has a message for. */
export type OfficeProblem =
  | 'protected'
  | 'lockedBook'
  | 'editing'
  | 'missing'
  | 'unsupported'
  | 'tooLarge'
  | 'badReference'
  | 'busy'
  | 'unknown';

const PROBLEM_OF_CODE: Record<string, OfficeProblem> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  HostRestartNeeded: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  ItemNotFound: 'missing',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  InvalidReference: 'badReference',
};

/** An error of Excel with the problem it stands for; `detail` is Excel's own sentence, for the curious. */
export interface OfficeFailure {
  problem: OfficeProblem;
  detail: string;
}

/** officeFailure(error) // => { problem: 'protected', detail: 'The sheet is protected.' } */
export function officeFailure(error: unknown): OfficeFailure {
  const code = officeErrorCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  const problem = PROBLEM_OF_CODE[code] ?? (/protected/i.test(detail) ? 'protected' : 'unknown');
  return { problem, detail: code && !detail.includes(code) ? `${code}: ${detail}` : detail };
}

/** office.js error objects carry a text code; anything else is not from Excel: ''. */
export function officeErrorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
