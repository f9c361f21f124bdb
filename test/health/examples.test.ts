import { call } from '../functions/call';
import { readFormula } from '../functions/formula';
import { read } from './repository';

/** Formulas in the documents that state a number; those with a name in place of a value need a sheet. */
const stated = ['README.md', 'CHANGELOG.md', 'docs/architecture.md'].flatMap((file) =>
  [...read(file).matchAll(/(=[A-Z]+\.[A-Z]+\([^`\n]*\))`?\s+→ ([\d.,]+)$/gm)].map((match) => [match[1] ?? '', Number(match[2]?.replaceAll(',', ''))] as const),
);

it('shows a formula with its result in the readme', () => {
  expect(stated.length).toBeGreaterThan(0);
});

it.each(stated)('%s gives %d, as the documents say', (formula, result) => {
  const { id, args } = readFormula(formula);
  expect(call(id, ...args)).toBeCloseTo(result, 9);
});
