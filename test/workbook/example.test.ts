import { readFileSync } from 'node:fs';
import path from 'node:path';
import { goodsSheet } from '../../src/workbook/example/goodsSheet';
import { openingScenario } from '../../src/workbench/example/openingScenario';
import { riceSheet } from '../../src/workbook/example/riceSheet';
import { freeName } from '../../src/workbook/example/planExample';
import { parseAddress } from '../../src/workbench/grid/address';
import { columnCount, rowCount } from '../../src/workbench/grid/zone';

const sheets = [goodsSheet, riceSheet];
const file = path.resolve(__dirname, '../../build/generated/functions.json');
const { functions } = JSON.parse(readFileSync(file, 'utf8')) as { functions: { name: string }[] };

it.each(sheets)('$name: every block fills its address', ({ contents }) => {
  for (const { address, rows } of contents) {
    const zone = parseAddress(address)?.zone ?? { top: 0, left: 0, bottom: -1, right: -1 };
    expect([address, rows.length, new Set(rows.map((row) => row.length))]).toEqual([address, rowCount(zone), new Set([columnCount(zone)])]);
  }
});

it.each(sheets)('$name: everything else stands at an address', ({ dress, numberFormats, choices, wrapped, leftAligned, rightAligned }) => {
  const addresses = [...dress, ...numberFormats, ...choices].map(({ address }) => address);
  for (const address of [...addresses, ...wrapped, ...leftAligned, ...rightAligned]) expect([address, parseAddress(address)]).not.toContain(null);
});

it('uses only functions that the add-in has, each at most once per column', () => {
  const formulas = sheets.flatMap(({ contents }) => contents.flatMap(({ rows }) => rows.flat())).filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
  const used = formulas.flatMap((formula) => formula.match(/\b(?:TARIFF|QUOTA|SCENARIO|TRADE|DEAL)\.[A-Z]+/g) ?? []);
  expect(used.length).toBeGreaterThan(5);
  const known = new Set(functions.map(({ name }) => name));
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

it('takes names that are free, whatever their case', () => {
  expect(freeName('Goods', ' ', ['Sheet1'])).toBe('Goods');
  expect(freeName('Goods', ' ', ['goods', 'GOODS 2'])).toBe('Goods 3');
  expect(freeName('Imports', '', ['Imports'])).toBe('Imports2');
});

it('opens on the status quo of 1 May 2025', () => {
  const { preset, revision, levers } = openingScenario(new Date(2025, 4, 1, 9, 30));
  expect([preset, revision]).toEqual(['statusquo-2025-05-01', 1]);
  expect(levers.length).toBeGreaterThan(5);
});
