import { refuseTooLarge } from '../../domain/shared/messages/trade';
import { isRefusal, type Refusal, type Result } from '../../domain/shared/refusal';
import { orThrow, toCell } from './cellResult';
import type { Cells } from './one';
import { table } from './table';
import type { GivenNumbers } from './tradeNumbers';

/** A result before it goes to cells: measures by row, then figures of the whole market. */
export interface ModelTable {
  header: readonly string[];
  /** Name first, then one cell for each further column. */
  rows: readonly (readonly (string | number | Refusal)[])[];
  totals: readonly (readonly [label: string, value: string | number | Refusal])[];
}

/** A model with its arguments read. */
export interface PreparedModel {
  /** Numbers by argument. A simulation writes drawn values into them before each run. */
  numbers: Readonly<Record<string, GivenNumbers>>;
  /** Microseconds that one run takes on an ordinary machine, estimated from the size alone. */
  workPerRun: number;
  run: () => Result<ModelTable>;
}

/** A market model as a function of cells. */
export interface TradeModel {
  id: string;
  /** Names of the arguments in their order, without `headers`. */
  parameters: readonly string[];
  prepare: (args: readonly Cells[]) => PreparedModel;
}

/** Header of tables that hold label and value only. */
export const ITEM_VALUE = ['Item', 'Value'] as const;

/** Solves a model once and shows its table; a zero has no sign there. */
export function showModel(model: TradeModel, args: readonly Cells[], headers: Cells): any[][] {
  const { header, rows, totals } = orThrow(runModel(model, model.prepare(args)));
  const width = header.length;
  const cells = [...rows, ...totals.map((total) => [...total, ...Array<string>(width - 2).fill('')])];
  return table(header, cells.map((row) => row.map((cell) => (cell === 0 ? 0 : toCell(cell)))), headers);
}

/** One run; a figure too large for a number is a refusal of the whole. */
export function runModel(model: TradeModel, prepared: PreparedModel): Result<ModelTable> {
  const result = prepared.run();
  if (isRefusal(result)) return result;
  const isLost = (cell: unknown): boolean => typeof cell === 'number' && !Number.isFinite(cell);
  return result.rows.some((row) => row.some(isLost)) || result.totals.some(([, value]) => isLost(value)) ? refuseTooLarge(model.id) : result;
}
