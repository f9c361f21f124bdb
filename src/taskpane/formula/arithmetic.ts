import type { CellContent } from '../../workbook/scenarioSheet';
import { isErrorText } from './errorText';
import type { Operator } from './expression';

/** A cell, or undefined where Excel's answer depends on the language or the format and is not guessed. */
export type Computed = CellContent | undefined;

/** compute('+', 1, '2') // => 3; a blank counts as 0, TRUE as 1, and an error passes through, as in Excel. */
export function compute(operator: Operator, left: CellContent, right: CellContent): Computed {
  if (isErrorText(left)) return left;
  if (isErrorText(right)) return right;
  if (operator === '&') return joined(left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  const result = calculate(operator, a, b);
  return typeof result === 'string' || Number.isFinite(result) ? result : '#NUM!';
}

/** The number that a cell counts as; undefined for a text that is not a plain number. */
export function numberOf(cell: CellContent): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === '') return 0;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(cell.trim()) ? Number(cell) : undefined;
}

function calculate(operator: Exclude<Operator, '&'>, a: number, b: number): number | string {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? '#DIV/0!' : a / b;
    case '^':
      return a === 0 && b === 0 ? '#NUM!' : a === 0 && b < 0 ? '#DIV/0!' : a ** b;
    default:
      return operator satisfies never;
  }
}

function joined(left: CellContent, right: CellContent): string | undefined {
  const [a, b] = [textOf(left), textOf(right)];
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Excel joins a number with up to 15 digits, large and small ones in a scientific form that is left to it. */
function textOf(cell: CellContent): string | undefined {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  const text = String(Number(cell.toPrecision(15)));
  return text.includes('e') || (cell !== 0 && Math.abs(cell) < 1e-4) ? undefined : text;
}
