import type { CellContent } from '../../workbook/scenarioSheet';
import { compute } from './arithmetic';
import { callFunction, isCellRefusal } from './callFunction';
import type { ArgumentValue } from './callFunction';
import { catalogueEntry } from './catalogue';
import { isErrorText } from './errorText';
import type { Expression } from './expression';
import { callNative } from './nativeFunctions';
import { isEach, isEvaluated } from './references';
import type { WantedReference } from './references';

/** What an argument stands for, or the part of it that is not known here. */
export type Evaluated = { kind: 'value'; value: ArgumentValue } | { kind: 'unreadable'; part: string };

/** Where values come from. `element` = place of the one element that is explained; null = ranges as a whole. */
export interface Evaluation {
  /** Cells of a reference; null when they could not be read. */
  cellsOf: (wanted: WantedReference) => CellContent[][] | null;
  element: { row: number; column: number } | null;
}

/** Thrown inside only; the part is what the user is told. */
class Unreadable extends Error {
  constructor(readonly part: string) {
    super(part);
  }
}

/** The value of an argument as Excel would hand it over. What is not surely the same as in Excel is unreadable. */
export function evaluate(expression: Expression, evaluation: Evaluation): Evaluated {
  try {
    return { kind: 'value', value: valueOf(expression, evaluation, evaluation.element !== null) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', part: error.part };
    throw error;
  }
}

function valueOf(expression: Expression, evaluation: Evaluation, single: boolean): ArgumentValue {
  switch (expression.kind) {
    case 'blank':
      return null;
    case 'constant':
      return expression.value;
    case 'array':
      return single && evaluation.element ? elementOf(expression.rows, evaluation.element) : expression.rows;
    case 'reference':
      return simplified(evaluation.cellsOf({ text: expression.text, single }) ?? unreadable(expression.text));
    case 'sign':
      return mapCells(valueOf(expression.of, evaluation, single), (cell) => (expression.isMinus ? compute('*', cell, -1) : cell));
    case 'percent':
      return mapCells(valueOf(expression.of, evaluation, single), (cell) => compute('/', cell, 100));
    case 'operation': {
      const left = valueOf(expression.left, evaluation, single);
      const right = valueOf(expression.right, evaluation, single);
      return joinCells(left, right, (a, b) => compute(expression.operator, a, b));
    }
    case 'call':
      return callOf(expression, evaluation, single);
    case 'unreadable':
      return unreadable(expression.part);
    default:
      return expression satisfies never;
  }
}

function callOf({ id, args }: Extract<Expression, { kind: 'call' }>, evaluation: Evaluation, single: boolean): ArgumentValue {
  if (!isEvaluated(id)) return unreadable(`${id}(…)`);
  const entry = catalogueEntry(id);
  const values = args.map((argument, i) => valueOf(argument, evaluation, single && isEach(id, i)));
  if (!entry) return callNative(id, values) ?? unreadable(`${id}(…)`);
  const answer = callFunction(entry.id, values);
  if (answer.kind === 'refused') return answer.refusal.error;
  const cells = answer.values.map((row) => row.map((cell) => (isCellRefusal(cell) ? cell.error : cell)));
  return simplified(cells);
}

/** A 1×1 range is its cell. A blank cell stays a blank in a range, as the functions tell the two apart. */
function simplified(cells: CellContent[][]): ArgumentValue {
  const [[first] = []] = cells;
  return cells.length === 1 && cells[0]?.length === 1 && first !== undefined && first !== '' ? first : cells;
}

function elementOf(rows: CellContent[][], { row, column }: { row: number; column: number }): CellContent {
  const line = rows[rows.length > 1 ? row : 0] ?? [];
  return line[line.length > 1 ? column : 0] ?? '#N/A';
}

function rowsOf(value: ArgumentValue): CellContent[][] {
  return Array.isArray(value) ? value : [[value ?? '']];
}

function mapCells(value: ArgumentValue, change: (cell: CellContent) => CellContent | undefined): ArgumentValue {
  return simplified(rowsOf(value).map((row) => row.map((cell) => change(cell) ?? unreadable(String(cell)))));
}

/** Single values, rows and columns stretch; ranges of other shapes beside each other are left to Excel. */
function joinCells(left: ArgumentValue, right: ArgumentValue, join: (a: CellContent, b: CellContent) => CellContent | undefined): ArgumentValue {
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const size = (rows: CellContent[][]): [number, number] => [rows.length, rows[0]?.length ?? 0];
  const [[aRows, aColumns], [bRows, bColumns]] = [size(a), size(b)];
  const fits = (x: number, y: number): boolean => x === y || x === 1 || y === 1;
  if (!fits(aRows, bRows) || !fits(aColumns, bColumns)) return unreadable(`${aRows} × ${aColumns}, ${bRows} × ${bColumns}`);
  return simplified(
    Array.from({ length: Math.max(aRows, bRows) }, (_, row) =>
      Array.from({ length: Math.max(aColumns, bColumns) }, (__, column) => {
        const [x, y] = [elementOf(a, { row, column }), elementOf(b, { row, column })];
        return join(x, y) ?? unreadable(isErrorText(x) ? x : `${x} … ${y}`);
      }),
    ),
  );
}

function unreadable(part: string): never {
  throw new Unreadable(part);
}
