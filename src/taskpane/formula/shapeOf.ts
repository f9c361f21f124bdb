import type { RangeSize } from '../../workbook/rangeOfReference';
import type { Expression } from './expression';
import { isEach } from './references';

const ONE: RangeSize = { rows: 1, columns: 1 };

/** Rows and columns of the result that an expression gives element by element, with the sizes of its references. */
export function shapeOf(expression: Expression, sizes: ReadonlyMap<string, RangeSize>): RangeSize {
  switch (expression.kind) {
    case 'reference':
      return sizes.get(expression.text) ?? ONE;
    case 'array':
      return { rows: expression.rows.length, columns: expression.rows[0]?.length ?? 1 };
    case 'sign':
    case 'percent':
      return shapeOf(expression.of, sizes);
    case 'operation':
      return jointShape([shapeOf(expression.left, sizes), shapeOf(expression.right, sizes)]);
    case 'call':
      return shapeOfCall(expression.id, expression.args, sizes);
    case 'blank':
    case 'constant':
    case 'unreadable':
      return ONE;
    default:
      return expression satisfies never;
  }
}

/** The shape of the arguments that give one result for each element; 1 × 1 when there is none. */
export function shapeOfCall(id: string, args: readonly Expression[], sizes: ReadonlyMap<string, RangeSize>): RangeSize {
  return jointShape(args.filter((_, i) => isEach(id, i)).map((argument) => shapeOf(argument, sizes)));
}

function jointShape(shapes: readonly RangeSize[]): RangeSize {
  return { rows: Math.max(1, ...shapes.map(({ rows }) => rows)), columns: Math.max(1, ...shapes.map(({ columns }) => columns)) };
}
