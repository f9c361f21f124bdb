import type { CellContent } from './scenarioSheet';

const OWN_CALL = /\b(TARIFF|QUOTA|SCENARIO|TRADE|DEAL)\.[A-Z]+\(/i;
/** Cells that are looked through; a larger workbook is somebody's work already, which is all that is asked. */
const LOOKED_THROUGH = 50_000;

/** True when the workbook holds a formula of ours, or so much that nobody just starts in it. */
export async function holdsOwnFormulas(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load('cellCount');
    await context.sync();
    const filled = used.filter(({ isNullObject }) => !isNullObject);
    if (filled.reduce((sum, { cellCount }) => sum + cellCount, 0) > LOOKED_THROUGH) return true;
    for (const range of filled) range.load('formulas');
    await context.sync();
    return filled.some(({ formulas }) => (formulas as CellContent[][]).some((row) => row.some((cell) => typeof cell === 'string' && OWN_CALL.test(cell))));
  });
}
