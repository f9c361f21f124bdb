import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, rows } from './call';

/** The tables as they stand in the repository, read without the code that the functions use. */
function linesOf(file: string): string[][] {
  const text = readFileSync(join(__dirname, '../../src/instruments/tables/trade', file), 'utf8');
  const lines = text.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((cell) => cell[2] ?? cell[1]!));
}

it('TRADE.ELASTICITY gives every row of its table, or #N/A where the source flags it', () => {
  const held = linesOf('elasticities.csv');
  const answers = held.map(([set, kind, code, importer]) => call('TRADE.ELASTICITY', code, kind, importer === 'JP' ? `${set}:JP` : set));
  const expected = held.map(([, , , , , value, flag]) => (flag === '' ? Number(value) : { error: '#N/A', message: expect.any(String) as string }));
  expect(held.length).toBeGreaterThan(140);
  expect(answers).toEqual(expected);
});

it('TRADE.ELASTICITY in one call of all codes gives what it gives for each', () => {
  const codes = linesOf('elasticities.csv').flatMap(([set, , code]) => (set === 'protee' ? [code!] : []));
  expect(call('TRADE.ELASTICITY', codes.map((code) => [code]))).toEqual(codes.map((code) => [call('TRADE.ELASTICITY', code)]));
});

it.each([
  ['us-imports-from-japan.csv', 'JP', 'US'],
  ['us-exports-to-japan.csv', 'US', 'JP'],
])('TRADE.FLOWS gives every row of %s by its year, unit, basis, source and day', (file, exporter, importer) => {
  const held = linesOf(file);
  for (const year of new Set(held.map((line) => Number(line[4])))) {
    const expected = held
      .filter((line) => Number(line[4]) === year)
      .map(([, , product, label, , value, unit, basis, confidence, source, day]) => [product, label, year, Number(value), unit, basis, `${source}; taken ${day}; confidence ${confidence}`]);
    expect(rows('TRADE.FLOWS', exporter, importer, null, year)).toEqual(expected);
  }
});
