import * as fc from 'fast-check';
import { absoluteAddressOf, addressOf, columnName, parseAddress, quoteSheet } from '../../src/workbench/grid/address';
import { areasOf } from '../../src/workbench/grid/areas';
import { SHEET_COLUMNS, SHEET_ROWS, cellsOf } from '../../src/workbench/grid/zone';

const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

it.each([
  ['A1', null, zone(0, 0, 0, 0)],
  ['$B$2:AA10', null, zone(1, 1, 9, 26)],
  ['C3:A1', null, zone(0, 0, 2, 2)],
  ['B:D', null, zone(0, 1, SHEET_ROWS - 1, 3)],
  ['2:4', null, zone(1, 0, 3, SHEET_COLUMNS - 1)],
  ['Sheet1!A1', 'Sheet1', zone(0, 0, 0, 0)],
  ["'Offer 2'!A1:B2", 'Offer 2', zone(0, 0, 1, 1)],
  ["'It''s'!A1", "It's", zone(0, 0, 0, 0)],
])('reads the address %s', (text, sheet, expected) => {
  expect(parseAddress(text)).toEqual({ sheet, zone: expected });
});

it.each(['Scenario', 'Levers', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', '', 'TARIFF.DUTY'])('reads %j as no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

it('writes addresses as Excel does', () => {
  expect(addressOf(zone(0, 0, 0, 0))).toBe('A1');
  expect(addressOf(zone(0, 25, 9, 26))).toBe('Z1:AA10');
  expect(addressOf(zone(0, 1, SHEET_ROWS - 1, 3))).toBe('B:D');
  expect(addressOf(zone(1, 0, 3, SHEET_COLUMNS - 1))).toBe('2:4');
  expect(absoluteAddressOf(zone(0, 0, 2, 1))).toBe('$A$1:$B$3');
  expect([quoteSheet('Scenario'), quoteSheet('Offer 2'), quoteSheet("It's")]).toEqual(['Scenario', "'Offer 2'", "'It''s'"]);
});

const anyZone = fc
  .tuple(fc.nat(SHEET_ROWS - 1), fc.nat(SHEET_ROWS - 1), fc.nat(SHEET_COLUMNS - 1), fc.nat(SHEET_COLUMNS - 1))
  .map(([a, b, c, d]) => zone(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));

it('reads back every address it writes', () => {
  fc.assert(fc.property(anyZone, (any) => expect(parseAddress(addressOf(any))?.zone).toEqual(any)));
});

it('names the last column XFD', () => {
  expect(columnName(SHEET_COLUMNS - 1)).toBe('XFD');
});

it('gathers scattered cells into few rectangles, each cell once', () => {
  const cells = [...cellsOf(zone(0, 0, 1, 1)), { row: 5, column: 3 }, { row: 0, column: 0 }];
  expect(areasOf(cells)).toEqual([zone(0, 0, 1, 1), zone(5, 3, 5, 3)]);
  const someCells = fc.array(fc.record({ row: fc.nat(6), column: fc.nat(6) }), { minLength: 1 });
  fc.assert(
    fc.property(someCells, (any) => {
      const covered = areasOf(any).flatMap((area) => [...cellsOf(area)].map(({ row, column }) => `${row},${column}`));
      expect(covered.sort()).toEqual([...new Set(any.map(({ row, column }) => `${row},${column}`))].sort());
    }),
  );
});
