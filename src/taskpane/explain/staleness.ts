import { isCellRefusal } from '../formula/callFunction';
import type { AnswerCell } from '../formula/callFunction';
import type { CellContent } from '../../workbook/scenarioSheet';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import type { Explanation } from './explanation';

/** How the cell stands to what its formula gives now. */
export type Standing = 'agrees' | 'partOfFormula' | 'busy' | 'blocked' | 'stale' | 'unknown';

/** Compares the cell with the answer where the formula is nothing but the call; else it only holds a part of it. */
export function standingOf({ call, answer, element, isBusy }: Explanation, cell: SelectedCell): Standing {
  if (isBusy || cell.value === '#BUSY!' || cell.value === '#GETTING_DATA') return 'busy';
  if (cell.value === '#SPILL!') return 'blocked';
  if (!isWhole(String(cell.formula), call)) return 'partOfFormula';
  if (answer === null || (element && !element.isFixed)) return 'unknown';
  const expected = answer.kind === 'refused' ? answer.refusal : placeIn(answer.values, cell, element !== null);
  return expected !== undefined && isSame(expected, cell.value) ? 'agrees' : 'stale';
}

function isWhole(formula: string, { start, end }: { start: number; end: number }): boolean {
  return /^=\s*[+@]?\s*$/.test(formula.slice(0, start)) && formula.slice(end).trim() === '';
}

/** Of one element the answer holds that element alone. */
function placeIn(values: AnswerCell[][], { spill }: SelectedCell, isElement: boolean): AnswerCell | undefined {
  const row = values[isElement ? 0 : spill.row];
  return row?.[isElement ? spill.column % row.length : spill.column];
}

function isSame(expected: AnswerCell, shown: CellContent): boolean {
  if (isCellRefusal(expected)) return shown === expected.error;
  if (typeof expected === 'number' && typeof shown === 'number') return Math.abs(expected - shown) <= 1e-9 * Math.max(1, Math.abs(expected));
  return expected === shown;
}
