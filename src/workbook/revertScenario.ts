import { SCENARIO_SHEET } from './scenarioSheet';
import type { CellContent } from './scenarioSheet';
import { runAsOneStep } from './undoGroup';

/** What stood on the sheet before a write; null = the sheet did not exist. */
export type SheetBefore = { address: string; formulas: CellContent[][] } | null;

/** Puts the sheet back as it was: the pane's own undo for an Excel without undo groups. */
export function revertScenario(before: SheetBefore): Promise<void> {
  return runAsOneStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
    if (before === null) {
      sheet.delete();
    } else {
      const range = sheet.getRange(before.address);
      range.clear('Contents');
      range.formulas = before.formulas;
    }
    await context.sync();
  });
}
