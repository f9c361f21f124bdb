import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { refusal } from '../functions/call';
import { readFormula } from '../functions/formula';

const { cases } = parse(readFileSync(join(__dirname, 'function-errors.yaml'), 'utf8')) as { cases: { formula: string; error: string }[] };

it.each(cases.map(({ formula, error }) => [formula, error]))('%s answers %s', (formula, error) => {
  const { id, args } = readFormula(formula);
  expect(refusal(id, ...args)).toBe(error);
});
