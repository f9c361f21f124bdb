import { whenExcelAnswers } from '../../src/taskpane/shell/whenExcelAnswers';

const refusal = (code: string) => Object.assign(new Error('in Excel’s words'), { code });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what the pane reads at its start', () => {
  it.each(['InvalidOperationInCellEditMode', 'HostRestartNeeded'])('is asked for again after %s', async (code) => {
    const read = jest.fn<Promise<void>, []>().mockRejectedValueOnce(refusal(code)).mockRejectedValueOnce(refusal(code)).mockResolvedValue();
    const done = whenExcelAnswers(read);
    await jest.advanceTimersByTimeAsync(5000);
    await done;
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('is nothing in an Excel that lacks the interface, and an error where Excel fails otherwise', async () => {
    await expect(whenExcelAnswers(() => Promise.reject(refusal('ApiNotFound')))).resolves.toBeUndefined();
    await expect(whenExcelAnswers(() => Promise.reject(refusal('GeneralException')))).rejects.toThrow('in Excel’s words');
  });
});
