import type { CellContent } from '../../src/workbook/scenarioSheet';
import { occupiedCells, writeTable } from '../../src/workbook/writeTable';
import type { SheetTable, TablePlace } from '../../src/workbook/writeTable';

/** A sheet that holds one block; its members are those that a write of a table uses. */
function sheetWith(values: CellContent[][], formulas: CellContent[][], isProtected = false) {
  const range = {
    address: 'Model!B2:C3',
    values,
    formulas,
    load: jest.fn(),
    worksheet: { protection: { protected: isProtected, load: jest.fn() } },
    getRow: (row: number) => bold[row]!,
    getCell: (row: number, column: number) => ({ getResizedRange: (rows: number) => formats[`${row},${column},${rows}`] ?? (formats[`${row},${column},${rows}`] = { numberFormat: [['']] }) }),
  };
  const bold = [0, 1].map(() => ({ format: { font: { bold: false } } }));
  const formats: Record<string, { numberFormat: string[][] }> = {};
  const getRange = jest.fn(() => range);
  const context = { workbook: { worksheets: { getItem: () => ({ getRange }) } }, sync: () => Promise.resolve() };
  const run = jest.fn((...args: unknown[]) => (args.at(-1) as (given: unknown) => unknown)(context));
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported: () => true } } } });
  return { range, bold, formats, run, getRange };
}

const BLANK = [['', ''], ['', '']];
const place = (contents: CellContent[][] = BLANK): TablePlace => ({ address: 'Model!B2:C3', contents, isProtected: false });
const table = (cells: CellContent[][]): SheetTable => ({ cells, headerRows: [0], formats: [{ row: 1, column: 1, rows: 1, format: '0.0%' }] });

it('writes in one undo step, headers bold, with formats; text that Excel would read as something else stays text', async () => {
  const sheet = sheetWith(BLANK, BLANK);
  expect(await writeTable(place(), table([['Result', '=A1'], ['1: Output', 0.5]]))).toEqual({ kind: 'written', address: 'Model!B2:C3' });
  expect(sheet.range.values).toEqual([['Result', "'=A1"], ["'1: Output", 0.5]]);
  expect(sheet.bold.map(({ format }) => format.font.bold)).toEqual([true, false]);
  expect(sheet.formats['1,1,0']).toEqual({ numberFormat: [['0.0%']] });
  expect(sheet.run).toHaveBeenCalledWith({ mergeUndoGroup: true }, expect.any(Function));
  expect(sheet.getRange).toHaveBeenCalledWith('B2:C3');
});

it('writes nothing where other content stands by now', async () => {
  const sheet = sheetWith([['mine', ''], ['', '']], [['mine', ''], ['', '']]);
  const outcome = await writeTable(place(), table([['a', 'b'], ['c', 1]]));
  expect(outcome).toEqual({ kind: 'changed', now: place([['mine', ''], ['', '']]) });
  expect(sheet.range.values).toEqual([['mine', ''], ['', '']]);
});

it('a cell that a formula elsewhere spills into is not empty', async () => {
  sheetWith([[1, 2], ['', '']], [['=F2:G2', ''], ['', '']]);
  const outcome = await writeTable(place(), table([['a', 'b'], ['c', 1]]));
  expect(outcome.kind === 'changed' && occupiedCells(outcome.now)).toEqual([{ row: 0, column: 0 }, { row: 0, column: 1 }]);
});

it('writes nothing on a protected sheet', async () => {
  const sheet = sheetWith(BLANK, BLANK, true);
  expect(await writeTable(place(), table([['a', 'b'], ['c', 1]]))).toEqual({ kind: 'protected' });
  expect(sheet.range.values).toBe(BLANK);
});
