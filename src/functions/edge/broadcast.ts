import { refuseBlank } from '../../domain/shared/messages/entry';
import { refuseShapes } from '../../domain/shared/messages/arguments';
import { isBlank } from '../../domain/shared/readCells';
import { errorCodeOf, passOn, toCellError, type CellError } from './cellError';
import type { Cells } from './one';

/** An argument that takes one value or a range. */
export interface RangeArgument {
  name: string;
  cells: Cells;
  required: boolean;
}

interface Operand extends RangeArgument {
  cells: any[][];
  downStep: 0 | 1;
  acrossStep: 0 | 1;
}

const NOT_GIVEN: any[][] = [[null]];

/**
 * Evaluates a function of single values over ranges: single values, rows and columns stretch as in Excel's array
 * arithmetic, other mismatches end the call with #VALUE!. `evaluate` receives one reused array with the values in the
 * order of the arguments (null where blank), so a call allocates nothing per row but its result.
 * - An element whose cells are blank in every range given is "" (an empty row of a table).
 * - An error that came in stands in its own element; so does #VALUE! where a required argument is blank.
 * @example broadcast([{ name: 'a', cells: [[1], [2]], required: true }], ([a]) => a * 2) // => [[2], [4]]
 */
export function broadcast(given: readonly RangeArgument[], evaluate: (values: readonly any[]) => any): any[][] {
  const operands = given.map(toOperand);
  const [rows, columns] = shapeOf(operands);
  const values: any[] = new Array(given.length).fill(null);
  const result: any[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const line: any[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      line[column] = element(operands, row, column, values) ?? evaluate(values);
    }
    result[row] = line;
  }
  return result;
}

/** Fills `values` for one element; what stands there without evaluation ("" or an error), or null when it can be evaluated. */
function element(operands: readonly Operand[], row: number, column: number, values: any[]): any {
  let isRange = false;
  let isEmpty = true;
  let isHindered = false;
  for (let index = 0; index < operands.length; index++) {
    const { cells, downStep, acrossStep, required } = operands[index]!;
    const cell = cells[row * downStep]![column * acrossStep];
    const blank = isBlank(cell);
    values[index] = blank ? null : cell;
    if (downStep | acrossStep) {
      isRange = true;
      if (!blank) isEmpty = false;
    }
    if (blank ? required : errorCodeOf(cell)) isHindered = true;
  }
  if (isRange && isEmpty) return '';
  return isHindered ? errorInstead(operands, values) : null;
}

/** An error that came in goes before a blank, whatever the order of the arguments. */
function errorInstead(operands: readonly Operand[], values: readonly any[]): CellError {
  for (let index = 0; index < operands.length; index++) {
    const code = errorCodeOf(values[index]);
    if (code) return passOn(code, operands[index]!.name);
  }
  const missing = operands.find((operand, index) => operand.required && values[index] === null)!;
  return toCellError(refuseBlank(missing.name));
}

function toOperand({ name, cells: given, required }: RangeArgument): Operand {
  const cells = hasCells(given) ? given : NOT_GIVEN;
  return { name, required, cells, downStep: cells.length > 1 ? 1 : 0, acrossStep: cells[0]!.length > 1 ? 1 : 0 };
}

function hasCells(cells: Cells): cells is any[][] {
  return Array.isArray(cells) && cells.length > 0 && cells[0]!.length > 0;
}

/** Rows and columns of the result; a range that is neither single nor as large as the largest ends the call. */
function shapeOf(operands: readonly Operand[]): [number, number] {
  let tallest = operands[0]!;
  let widest = tallest;
  for (const operand of operands) {
    if (heightOf(operand) > heightOf(tallest)) tallest = operand;
    if (widthOf(operand) > widthOf(widest)) widest = operand;
  }
  for (const operand of operands) {
    if (operand.downStep && heightOf(operand) < heightOf(tallest)) throw misfit(operand, tallest);
    if (operand.acrossStep && widthOf(operand) < widthOf(widest)) throw misfit(operand, widest);
  }
  return [heightOf(tallest), widthOf(widest)];
}

const heightOf = ({ cells }: Operand): number => cells.length;
const widthOf = ({ cells }: Operand): number => cells[0]!.length;

function misfit(first: Operand, second: Operand): CellError {
  const size = (range: Operand): string => `${heightOf(range)} × ${widthOf(range)}`;
  return toCellError(refuseShapes(first.name, size(first), second.name, size(second)));
}
