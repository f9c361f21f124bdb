import type { CellContent } from './scenarioSheet';
import { knowsSpills, splitAddress } from './selection';
import { hasUndoGroups, runAsOneStep } from './undoGroup';

/** A cell to change: what stood there when the user was shown the change, and what is to stand there. */
export interface CellChange {
  address: string;
  before: CellContent;
  after: CellContent;
}

export type ChangeOutcome =
  | { kind: 'written'; change: CellChange; oneUndoStep: boolean }
  /** Somebody changed the cell meanwhile; nothing was written. */
  | { kind: 'changed'; now: CellContent }
  /** The cell's content comes from a formula in another cell; nothing was written. */
  | { kind: 'spilled'; from: string };

/** Changes one cell as one undo step, unless its content is no longer the one that the user was shown. */
export function changeCell(change: CellChange): Promise<ChangeOutcome> {
  const { sheet, cells } = splitAddress(change.address);
  return runAsOneStep(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(cells).load(['address', 'formulas']);
    const parent = knowsSpills() ? cell.getSpillParentOrNullObject().load('address') : null;
    await context.sync();
    if (parent && !parent.isNullObject && parent.address !== cell.address) return { kind: 'spilled', from: parent.address };
    const now = (cell.formulas[0]?.[0] as CellContent | undefined) ?? '';
    if (now !== change.before) return { kind: 'changed', now };
    cell.formulas = [[change.after]];
    await context.sync();
    return { kind: 'written', change, oneUndoStep: hasUndoGroups() };
  });
}
