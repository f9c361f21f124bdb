import fc from 'fast-check';
import { broadcast, type RangeArgument } from '../../src/functions/edge/broadcast';
import { CellError, installCustomFunctions } from '../../src/cli/customFunctions';

installCustomFunctions();

const a = (cells: unknown): RangeArgument => ({ name: 'a', cells: cells as unknown[][], required: true });
const b = (cells: unknown): RangeArgument => ({ name: 'b', cells: cells as unknown[][], required: true });
const c = (cells: unknown): RangeArgument => ({ name: 'c', cells: cells as unknown[][], required: false });
const sum = ([x, y]: readonly unknown[]): number => (x as number) + (y as number);
const show = (result: unknown[][]): unknown => JSON.parse(JSON.stringify(result));

describe('shapes', () => {
  it('stretches a single value over a column', () => {
    expect(broadcast([a([[1], [2], [3]]), b([[10]])], sum)).toEqual([[11], [12], [13]]);
  });

  it('crosses a column with a row, as Excel does', () => {
    expect(broadcast([a([[1], [2]]), b([[10, 20, 30]])], sum)).toEqual([[11, 21, 31], [12, 22, 32]]);
  });

  it('stretches a row and a column over a rectangle', () => {
    expect(broadcast([a([[1, 2], [3, 4]]), b([[10, 20]])], sum)).toEqual([[11, 22], [13, 24]]);
    expect(broadcast([a([[1, 2], [3, 4]]), b([[10], [20]])], sum)).toEqual([[11, 12], [23, 24]]);
  });

  it('ends the call with the sizes of both ranges when they do not fit', () => {
    expect(() => broadcast([a([[1], [2], [3]]), b([[1], [2]])], sum)).toThrow('b (2 × 1) and a (3 × 1) do not fit together.');
    expect(() => broadcast([a([[1, 2]]), b([[1, 2, 3]])], sum)).toThrow('a (1 × 2) and b (1 × 3) do not fit together.');
  });

  it('has the largest height and width of its arguments, and each element comes from its own place', () => {
    const size = fc.integer({ min: 1, max: 6 });
    const range = (rows: number, columns: number) => fc.array(fc.array(fc.integer(), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
    const pair = fc
      .tuple(size, size, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
      .chain(([rows, columns, tallA, wideA, tallB, wideB]) =>
        fc.tuple(range(tallA ? rows : 1, wideA ? columns : 1), range(tallB ? rows : 1, wideB ? columns : 1)),
      );
    fc.assert(
      fc.property(pair, ([x, y]) => {
        const result = broadcast([a(x), b(y)], sum);
        const at = (cells: number[][], row: number, column: number) => cells[cells.length > 1 ? row : 0]![cells[0]!.length > 1 ? column : 0]!;
        expect(result).toHaveLength(Math.max(x.length, y.length));
        result.forEach((line, row) => {
          expect(line).toHaveLength(Math.max(x[0]!.length, y[0]!.length));
          line.forEach((value, column) => expect(value).toBe(at(x, row, column) + at(y, row, column)));
        });
      }),
    );
  });

  it('gives the same for one call over a column as for a call on each of its cells', () => {
    const cell = fc.oneof(fc.integer(), fc.constant(null), fc.constant(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), cell), { minLength: 2, maxLength: 20 }), (table) => {
        const together = broadcast([a(table.map(([x]) => [x])), c(table.map(([, y]) => [y]))], ([x, y]) => [x, y].join());
        const singly = table.map(([x, y]) => broadcast([a([[x]]), c([[y]])], ([p, q]) => [p, q].join())[0]);
        expect(together).toEqual(singly);
      }),
    );
  });
});

describe('blanks', () => {
  it('answers a row that is blank in every range with nothing, though single values stand beside it', () => {
    expect(broadcast([a([[1], [null], ['']]), b([[10]])], sum)).toEqual([[11], [''], ['']]);
  });

  it('answers #VALUE! where a required cell is blank in a row that is not', () => {
    expect(show(broadcast([a([[1], [null]]), b([[10], [20]])], sum))).toEqual([
      [11],
      [{ error: '#VALUE!', message: 'a is blank. A blank is never taken as zero. Fill in a.' }],
    ]);
  });

  it('answers #VALUE!, not nothing, for a single blank cell', () => {
    expect(show(broadcast([a([[null]]), b([[10]])], sum))).toEqual([[expect.objectContaining({ error: '#VALUE!' })]]);
  });

  it('hands a blank optional cell over as not given', () => {
    expect(broadcast([a([[1], [2]]), c([[5], ['']])], ([, given]) => given === null)).toEqual([[false], [true]]);
  });

  it('takes an argument left out as blank', () => {
    expect(broadcast([a([[1]]), c(null)], ([, given]) => given === null)).toEqual([[true]]);
    expect(show(broadcast([a(undefined)], () => 1))).toEqual([[expect.objectContaining({ error: '#VALUE!' })]]);
  });
});

describe('errors that come in', () => {
  const shapes: [string, unknown, string][] = [
    ['an error object of Excel', new CellError('#N/A'), '#N/A'],
    ['a data-type error by basicValue', { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }, '#DIV/0!'],
    ['a data-type error by errorType', { type: 'Error', errorType: 'NotAvailable' }, '#N/A'],
    ['a data-type error by errorCode', { type: 'Error', errorCode: '#NUM!' }, '#NUM!'],
    ['an error of an older host', { type: 'CustomFunctionError', code: '#NULL!' }, '#NULL!'],
    ['a lost reference, which no function may return', { type: 'Error', basicValue: '#REF!' }, '#VALUE!'],
    ['an unknown name, which no function may return', { type: 'Error', errorType: 'Name' }, '#VALUE!'],
    ['an error newer than this list', { type: 'Error', errorType: 'Timeout' }, '#VALUE!'],
  ];

  it.each(shapes)('%s stands in its own element and empties no other', (_title, error, code) => {
    const result = show(broadcast([a([[1], [error], [3]]), b([[10]])], sum)) as unknown[][];
    expect([result[0], result[2]]).toEqual([[11], [13]]);
    expect(result[1]![0]).toMatchObject({ error: code });
  });

  it('names the argument and the error that Excel does not let through', () => {
    const [[cell]] = show(broadcast([a([[{ type: 'Error', basicValue: '#REF!' }]])], () => 1)) as [[{ message: string }]];
    expect(cell.message).toBe('a holds the error #REF!. Repair that cell first.');
  });

  it('goes before a blank in the same row, and stretches where it is a single value', () => {
    expect(show(broadcast([a([[null], [1]]), b([[new CellError('#N/A')]])], sum))).toEqual([['' ], [expect.objectContaining({ error: '#N/A' })]]);
    expect(show(broadcast([a([[null]]), b([[new CellError('#N/A')]])], sum))).toEqual([[expect.objectContaining({ error: '#N/A' })]]);
  });
});

it('hands over one reused array, so that a bulk call allocates nothing per row', () => {
  const seen = new Set<unknown>();
  broadcast([a([[1], [2], [3]])], (values) => seen.add(values) && 0);
  expect(seen.size).toBe(1);
});

it('does not change the ranges it was given', () => {
  const cells = [[1], [null], [3]];
  broadcast([a(cells), b([[1]])], sum);
  expect(cells).toEqual([[1], [null], [3]]);
});
