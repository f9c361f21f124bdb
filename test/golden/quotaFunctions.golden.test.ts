import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { call } from '../functions/call';
import { readFormula } from '../functions/formula';

type Cell = number | string | boolean;

interface FunctionCase {
  formula: string;
  /** One value, a row, or rows; a table may have more columns than stated (its source). */
  gives: Cell | Cell[] | Cell[][];
  tolerance?: number;
  /** The value as a percentage of this, rounded to whole percent. */
  percentOf?: number;
  rounded?: number;
}

const groups = parse(readFileSync(join(__dirname, 'quota-functions.yaml'), 'utf8')) as { name: string; cases: FunctionCase[] }[];

/** Errors by their code alone: the sentences have their own tests. */
function shown(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cell;
}

function rowsOf(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  return Array.isArray(value[0]) ? (value as unknown[][]) : [value];
}

describe.each(groups)('$name', ({ cases }) => {
  it.each(cases)('$formula gives $gives', ({ formula, gives, tolerance = 0, percentOf, rounded }) => {
    const { id, args } = readFormula(formula);
    const expected = rowsOf(gives);
    const found = rowsOf(call(id, ...args)).map((row) => row.map(shown));
    expect(found).toHaveLength(expected.length);
    expected.forEach((row, at) =>
      row.forEach((cell, column) => {
        const value = found[at]![column];
        if (tolerance > 0 && typeof cell === 'number') expect(Math.abs(Number(value) - cell)).toBeLessThanOrEqual(tolerance);
        else expect(value).toBe(cell);
      }),
    );
    if (percentOf !== undefined) expect(Math.round((Number(found[0]![0]) / percentOf) * 100)).toBe(rounded);
  });
});
