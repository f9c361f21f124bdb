import type { Reading } from '../../workbook/readReferences';
import type { ArgumentValue } from '../formula/callFunction';
import { evaluate } from '../formula/evaluate';
import { parseExpression } from '../formula/parseExpression';
import { wantedReferences } from '../formula/references';
import type { Argument } from './argument';

/** What an argument stands for, or what stands in the way of knowing it. */
export type FoundValue = { kind: 'value'; value: ArgumentValue } | { kind: 'reading' } | { kind: 'tooLarge' } | { kind: 'unreadable' };

/** The value of an argument with the references read so far. A range that cannot be read counts as `#REF!`. */
export function argumentValue(argument: Argument, readings: ReadonlyMap<string, Reading>): FoundValue {
  switch (argument.kind) {
    case 'blank':
      return { kind: 'value', value: null };
    case 'constant':
      return { kind: 'value', value: argument.value };
    case 'reference':
      return hindranceOf([argument.formula], readings) ?? { kind: 'value', value: cellsOf(argument.formula, readings) ?? '#REF!' };
    case 'formula':
      return formulaValue(argument.formula, readings);
    default:
      return argument satisfies never;
  }
}

function formulaValue(formula: string, readings: ReadonlyMap<string, Reading>): FoundValue {
  const expression = parseExpression(formula);
  const hindrance = hindranceOf(wantedReferences(expression, false).map(({ text }) => text), readings);
  return hindrance ?? evaluate(expression, { cellsOf: ({ text }) => cellsOf(text, readings), element: null });
}

function hindranceOf(references: readonly string[], readings: ReadonlyMap<string, Reading>): FoundValue | null {
  const found = references.map((text) => readings.get(text));
  if (found.includes(undefined)) return { kind: 'reading' };
  return found.includes('tooLarge') ? { kind: 'tooLarge' } : null;
}

function cellsOf(reference: string, readings: ReadonlyMap<string, Reading>) {
  const reading = readings.get(reference);
  return typeof reading === 'object' && 'values' in reading ? reading.values : null;
}
