import { officeFailure } from '../../src/workbook/officeErrors';

const error = (code: string, message = 'in Excel’s words') => Object.assign(new Error(message), { code });

describe('errors of Excel', () => {
  it.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'editing'],
    ['ItemNotFound', 'missing'],
    ['ApiNotFound', 'unsupported'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['InvalidReference', 'badReference'],
    ['GeneralException', 'unknown'],
  ])('%s is the problem "%s"', (code, problem) => {
    expect(officeFailure(error(code))).toEqual({ problem, detail: `${code}: in Excel’s words` });
  });

  it('recognises a protected sheet by its words where the code is general', () => {
    expect(officeFailure(error('GeneralException', 'The sheet is protected.')).problem).toBe('protected');
  });

  it('keeps anything else that was thrown for the reader', () => {
    expect(officeFailure('odd')).toEqual({ problem: 'unknown', detail: 'odd' });
  });
});
