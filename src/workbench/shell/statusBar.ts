import { columnName } from '../grid/address';
import type { GridPort } from '../grid/gridPort';
import { elementOf } from './elementOf';

/** What the selected cell's error says, as text that a screen reader announces; the grid shows it on hover only. */
export function installCellMessage(grid: GridPort): void {
  const place = elementOf('cell-message');
  const show = (): void => {
    const sheet = grid.sheets.active();
    const { row, column } = grid.selection.activeCell();
    const message = grid.cells.message(sheet, row, column);
    const [[cell] = []] = grid.cells.read(sheet, { top: row, bottom: row, left: column, right: column });
    const text = cell?.type === 'Error' && message ? `${columnName(column)}${row + 1}  ${cell.text}  ${message}` : '';
    if (place.textContent !== text) place.textContent = text;
  };
  grid.changes.onSelected(show);
  grid.changes.onActivated(show);
  grid.changes.onCalculated(show);
}

/** "Ready" or "Calculating", from the number of function calls still out. */
export function installCalculationState(pendingCalls: () => number, grid: GridPort): () => void {
  const place = elementOf('calculation');
  const show = (): void => {
    const pending = pendingCalls();
    const text = pending > 0 ? `Calculating (${pending})` : 'Ready';
    if (place.textContent !== text) place.textContent = text;
  };
  grid.changes.onCalculated(() => queueMicrotask(show));
  return show;
}
