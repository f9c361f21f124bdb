import { catalogueEntry } from './catalogue';
import type { Expression } from './expression';

/**
 * A reference whose cells are needed. `single` = where one element of a spilled result is explained, only its own row
 * and column of the range; functions that look at a range as a whole need all of it.
 */
export interface WantedReference {
  text: string;
  single: boolean;
}

/** Key of a reading: the same range may be wanted in both ways. */
export function readingKey({ text, single }: WantedReference): string {
  return single ? `${text} (one element)` : text;
}

/** Native functions that the pane evaluates; of each argument, whether a range gives one result for each element. */
const NATIVE: Readonly<Partial<Record<string, readonly boolean[]>>> = {
  DATE: [true, true, true],
  ROUND: [true, true],
  INDEX: [false, true, true],
  MATCH: [true, false, false],
  XLOOKUP: [true, false, false, true],
};

/** Whether the pane evaluates calls of this function: ours through the registry, a few of Excel's. */
export function isEvaluated(id: string): boolean {
  return id in NATIVE || catalogueEntry(id) !== undefined;
}

/** Whether a range as this argument of a call gives one result for each of its elements. */
export function isEach(id: string, argument: number): boolean {
  return NATIVE[id]?.[argument] ?? catalogueEntry(id)?.parameters[argument]?.each ?? false;
}

/** The references in an expression that must be read before it can be evaluated. */
export function wantedReferences(expression: Expression, single: boolean): WantedReference[] {
  switch (expression.kind) {
    case 'reference':
      return [{ text: expression.text, single }];
    case 'sign':
    case 'percent':
      return wantedReferences(expression.of, single);
    case 'operation':
      return [...wantedReferences(expression.left, single), ...wantedReferences(expression.right, single)];
    case 'call':
      if (!isEvaluated(expression.id)) return [];
      return expression.args.flatMap((argument, i) => wantedReferences(argument, single && isEach(expression.id, i)));
    case 'blank':
    case 'constant':
    case 'array':
    case 'unreadable':
      return [];
    default:
      return expression satisfies never;
  }
}
