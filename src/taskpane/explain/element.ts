import type { RangeSize } from '../../workbook/rangeOfReference';
import type { SelectedCell } from '../../workbook/readSelectedCell';

/** One of several results of a call: its place, and how many there are. */
export interface Element {
  row: number;
  column: number;
  shape: RangeSize;
  /** Whether the selected cell says which one it is; else the user chooses. */
  isFixed: boolean;
}

/** QUOTA.SPLIT gives two cells beside each other for every quantity. */
const CELLS_BESIDE: Readonly<Partial<Record<string, number>>> = { 'QUOTA.SPLIT': 2 };

/** elementFor({ rows: 10, columns: 1 }, cellInTheSpill, 'TARIFF.DUTY', 0) // => row 3 for the fourth cell of the spill; null for one result. */
export function elementFor(shape: RangeSize, { spill }: SelectedCell, id: string, wanted: number): Element | null {
  const { rows, columns } = shape;
  if (rows * columns <= 1) return null;
  const beside = CELLS_BESIDE[id] ?? 1;
  if (spill.rows === rows && spill.columns === columns * beside) {
    return { row: spill.row, column: Math.floor(spill.column / beside), shape, isFixed: true };
  }
  const at = Math.max(0, Math.min(wanted, rows * columns - 1));
  return { row: Math.floor(at / columns), column: at % columns, shape, isFixed: false };
}
