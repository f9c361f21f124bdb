import { partOf } from '../../src/workbook/cellAddress';

const part = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

it.each([
  ['Model!H2:N5', part(1, 0, 3, 6), 'Model!H3:M5'],
  ["'Offer 2'!A1:J20", part(4, 1, 1, 1), "'Offer 2'!B5"],
  ['Sheet1!Y1:AC3', part(0, 0, 2, 4), 'Sheet1!Y1:AB2'],
  ['Sheet1!AZ9', part(0, 1, 1, 1), 'Sheet1!BA9'],
  ['Sheet1!ZZ1', part(0, 1, 1, 1), 'Sheet1!AAA1'],
])('of %s the part %j is %s', (address, place, expected) => expect(partOf(address, place)).toBe(expected));
