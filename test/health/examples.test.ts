import catalogueJson from '#generated/catalogue.json';
import type { CatalogueEntry } from '../../tools/metadata/catalogueEntry';
import { callFunction } from '../../src/cli/callFunction';
import { CellError, installCustomFunctions } from '../../src/cli/customFunctions';
import { readFormula } from './formulas';
import { read } from './repository';

const examples = (catalogueJson as CatalogueEntry[]).flatMap((entry) => entry.examples).map(({ formula, result }) => [formula, result] as const);

/** Formulas in the documents that state their result; those with a name or a reference in place of a value need a sheet. */
const documented = ['README.md', 'assets/help.html', 'docs/architecture.md'].flatMap((file) =>
  [...read(file).matchAll(/^(=[A-Z]+\.[A-Z]+\(.*\))\s+→ (.*)$/gm)]
    .map((match) => [match[1] ?? '', match[2] ?? ''] as const)
    .filter(([formula]) => !formula.includes('Scenario)')),
);

beforeAll(() => installCustomFunctions());

function cellsOf(formula: string): unknown[] {
  const { fn, args } = readFormula(formula);
  const result = callFunction(fn, args);
  return Array.isArray(result) ? (result as unknown[]).flat() : [result];
}

it.each([...examples, ...documented])('%s → %s', (formula, result) => {
  const cells = cellsOf(formula);
  expect(cells.filter((cell) => cell instanceof CellError)).toEqual([]);
  if (cells.length > 1) return;
  const expected = Number(result.replaceAll(',', ''));
  if (typeof cells[0] === 'number' && !Number.isNaN(expected)) expect(cells[0]).toBeCloseTo(expected, 10);
  else if (typeof cells[0] === 'string') expect(cells[0].length).toBeGreaterThan(0);
});
