import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { call } from '../functions/call';

type Cell = number | string | null;

interface TradeCase {
  name: string;
  function: string;
  arguments: unknown[];
  tolerance: number;
  /** Columns and market figures of the table, by label; a whole matrix report; a single value. */
  columns?: Record<string, Cell[]>;
  totals?: Record<string, Cell>;
  matrix?: number[][];
  value?: number;
  /** Columns as printed in the source: the result is rounded to as many digits. */
  published?: Record<string, (number | null)[]>;
}

/** A matrix by rule, so that large cases stay short: cells start + scale × ((a·row + b·column + c·row·column) mod modulo), from 0. */
interface Grid {
  rows: number;
  columns: number;
  start: number;
  steps: [a: number, b: number, c: number];
  modulo: number;
  scale: number;
  /** What stands on the diagonal instead, or how many times the rule. */
  diagonal?: number;
  diagonalTimes?: number;
}

function cellsOf(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
  const { rows, columns, start, steps, modulo, scale, diagonal, diagonalTimes = 1 } = argument as Grid;
  const rule = (row: number, column: number): number => start + scale * ((steps[0] * row + steps[1] * column + steps[2] * row * column) % modulo);
  const cell = (row: number, column: number): number => (row === column && columns > 1 ? (diagonal ?? diagonalTimes * rule(row, column)) : rule(row, column));
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}

const cases = readdirSync(__dirname)
  .filter((file) => /^trade-.*\.yaml$/.test(file))
  .flatMap((file) => parse(readFileSync(join(__dirname, file), 'utf8')) as TradeCase[]);

function close(result: unknown, expected: Cell, tolerance: number): void {
  if (typeof expected !== 'number') return expect(result).toBe(expected);
  const gap = Math.abs((result as number) - expected);
  expect(gap <= tolerance * Math.max(Math.abs(expected), expected === 0 ? 1 : 0) ? expected : result).toBe(expected);
}

function columnOf(table: unknown[][], label: string): unknown[] {
  const place = table[0]!.indexOf(label);
  if (place < 0) throw new Error(`no column ${label}`);
  return table.slice(1).map((row) => row[place]);
}

it.each(cases.map((given) => [`${given.function}: ${given.name}`, given] as const))('%s', (_name, given) => {
  const result = call(given.function, ...given.arguments.map(cellsOf));
  if (given.value !== undefined) close(result, given.value, given.tolerance);
  const table = result as unknown[][];
  for (const [label, column] of Object.entries(given.columns ?? {})) column.forEach((cell, row) => close(columnOf(table, label)[row], cell, given.tolerance));
  for (const [label, value] of Object.entries(given.totals ?? {})) close(table.find((row) => row[0] === label)?.[1], value, given.tolerance);
  (given.matrix ?? []).forEach((row, at) => row.forEach((cell, column) => close(table[at + 1]![column + 1], cell, given.tolerance)));
  for (const [label, column] of Object.entries(given.published ?? {})) {
    column.forEach((printed, row) => {
      if (printed === null) return;
      const digits = String(printed).split('.')[1]?.length ?? 0;
      expect(columnOf(table, label)[row]).toBeCloseTo(printed, Math.max(digits, 2));
    });
  }
});
