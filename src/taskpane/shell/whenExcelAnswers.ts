import { officeFailure } from '../../workbook/officeErrors';

const PAUSE_MS = 2000;

/**
 * Reads something of the workbook at the start of the pane. While a cell is being edited or Excel is busy it is asked
 * again; an Excel that lacks the interface has nothing of the kind to read.
 */
export async function whenExcelAnswers(read: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      const { problem } = officeFailure(error);
      if (problem === 'unsupported') return;
      if (problem !== 'editing' && problem !== 'busy') throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
