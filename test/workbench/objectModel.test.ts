/** @jest-environment jsdom */
import { BookState, type Book } from '../../src/workbench/excel/book';
import { HostWorkbook } from '../../src/workbench/excel/hostWorkbook';
import type { HostRange } from '../../src/workbench/excel/hostRange';
import { OSpreadsheetGrid } from '../../src/workbench/grid/oSpreadsheet/oSpreadsheetGrid';

/** The classes of the object model over the real grid, without a page. */
let grid: OSpreadsheetGrid;
let workbook: HostWorkbook;
const range = (address: string): HostRange => workbook.worksheets.getItem('Sheet1').getRange(address);

beforeAll(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  // The grid wants a browser of today; Node 20 and jsdom lack two of its means.
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: () => `00000000-0000-4000-8000-${String(Math.random()).slice(2, 14)}` });
  Object.defineProperty(Object, 'groupBy', { value: groupBy });
});
function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}
beforeEach(() => {
  grid = new OSpreadsheetGrid({ functions: [], evaluate: () => ({ value: null }) });
  const book: Book = { grid, state: new BookState(), fileName: 'Test.xlsx', forgetFunctionResults: () => undefined };
  workbook = new HostWorkbook(book);
});

describe('ranges', () => {
  it('are written and read, and evaluated within one step', () => {
    grid.inOneStep(() => {
      range('A1:A2').values = [[1], [2]];
      range('A3').formulas = [['=SUM(A1:A2)']];
      expect(range('A3').values).toEqual([[3]]);
      range('A1').values = [[5]];
      expect(range('A3').values).toEqual([[7]]);
    });
  });

  it('are a single step to undo', () => {
    grid.inOneStep(() => {
      range('A1').values = [[1]];
      range('B1').values = [[2]];
      range('B1').format.font.bold = true;
    });
    grid.undo();
    expect(range('A1:B1').values).toEqual([['', '']]);
    expect(range('B1').format.font.bold).toBe(false);
  });

  it('show Excel’s errors for the grid’s own', () => {
    range('A1:A4').formulas = [['=1/0'], ['=NOSUCH()'], ['=A3'], ['=VLOOKUP(1,B1:B2,1,FALSE)']];
    expect(range('A1:A4').values).toEqual([['#DIV/0!'], ['#NAME?'], ['#REF!'], ['#N/A']]);
    expect(range('A1').valueTypes).toEqual([['Error']]);
  });

  it('beyond the drawn sheet are empty, and it grows when they are written', () => {
    expect(range('AZ2000').values).toEqual([['']]);
    range('AZ2000').values = [[9]];
    expect(range('AZ2000').values).toEqual([[9]]);
  });

  it('are cleared: contents, formats or both, and a table stays', () => {
    range('A1:B2').values = [['a', 'b'], [1, 2]];
    const table = workbook.tables.add('A1:B2', true);
    range('A1').format.fill.color = '#ff0000';
    range('A1:B2').clear('Contents');
    expect([range('A1').values, range('A1').format.fill.color]).toEqual([[['']], '#FF0000']);
    range('A1:B2').clear();
    expect(range('A1').format.fill.color).toBe('#FFFFFF');
    expect(table.getRange().address).toBe('Sheet1!A1:B2');
  });

  it('find what is used', () => {
    expect(workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject()).toBeNull();
    range('B2').values = [[1]];
    range('D5').values = [[1]];
    expect(workbook.worksheets.getItem('Sheet1').getUsedRange().address).toBe('Sheet1!B2:D5');
  });

  it('kept by the add-in move with rows and are refused once they are gone', () => {
    const kept = range('B5:B6');
    kept.keep();
    range('2:3').insert('Down');
    expect(kept.address).toBe('Sheet1!B7:B8');
    range('7:8').delete('Up');
    expect(() => kept.address).toThrow('not valid');
    kept.letGo();
  });

  it('refuse a wrong shape, a wrong place and a wrong argument', () => {
    expect(() => (range('A1:B2').values = [[1, 2]])).toThrow('dimensions of the range');
    expect(() => range('A1').getOffsetRange(-1, 0)).toThrow('invalid');
    expect(() => range('nothing here')).toThrow('invalid');
    expect(() => (range('A1').format.fill.color = 'no colour')).toThrow('invalid');
  });
});

describe('the workbook', () => {
  it('has sheets with unique names', () => {
    expect(workbook.worksheets.add('Offer').name).toBe('Offer');
    expect(() => workbook.worksheets.add('offer')).toThrow('already exists');
    expect(() => workbook.worksheets.getItem('Nope')).toThrow("doesn't exist");
  });

  it('takes and gives no sheet while its structure is protected; cells stay editable', () => {
    workbook.protection.protect();
    expect(workbook.protection.protected).toBe(true);
    expect(() => workbook.worksheets.add('Offer')).toThrow('workbook is protected');
    expect(() => workbook.worksheets.getItem('Sheet1').delete()).toThrow('workbook is protected');
    expect(() => (workbook.worksheets.getItem('Sheet1').name = 'Mine')).toThrow('workbook is protected');
    range('A1').values = [[1]];
    workbook.protection.unprotect();
    expect(workbook.worksheets.add('Offer').name).toBe('Offer');
  });

  it('has names for ranges, and says that it has none for constants', () => {
    workbook.names.add('Rates', range('A1:A2'));
    expect(workbook.names.getItem('rates').value).toBe('Sheet1!$A$1:$A$2');
    expect(() => workbook.names.add('Rate', '=0.25')).toThrow('NamedItemCollection.add() with a constant');
    expect(() => workbook.names.add('2x', range('A1'))).toThrow('invalid');
  });

  it('has tables with columns by their headings, and finds the table around a cell', () => {
    range('A1:B3').values = [['Code', 'Value'], ['9503', 10], ['8703', 20]];
    const table = workbook.tables.add('A1:B3', true);
    table.name = 'Entries';
    expect(workbook.tables.getItem('entries').columns.getItem('value').getDataBodyRange().values).toEqual([[10], [20]]);
    expect(table.columns.getItemOrNullObject('Origin')).toBeNull();
    expect(range('B2').getTables().getFirst().name).toBe('Entries');
    expect(range('B2').getTables(true).getCount()).toBe(0);
    expect(() => range('D9').getTables().getFirst()).toThrow("doesn't exist");
  });

  it('has no selected cells while a chart is selected', () => {
    expect(workbook.getSelectedRange().address).toBe('Sheet1!A1');
    range('A1:B2').values = [['a', 'b'], [1, 2]];
    const chart = workbook.worksheets.getItem('Sheet1').charts.add('ColumnClustered', range('A1:B2'));
    grid.model.dispatch('SELECT_FIGURE', { figureId: chart.id });
    expect(() => workbook.getSelectedRange()).toThrow('current selection is invalid');
    expect(workbook.getActiveCell().address).toBe('Sheet1!A1');
  });

  it('tells of edits in as few areas as there are', () => {
    const told: unknown[] = [];
    grid.changes.onEdited((changes) => told.push(changes.map(({ kind, zone }) => [kind, zone.top, zone.left, zone.bottom, zone.right])));
    grid.inOneStep(() => {
      range('A1:B2').values = [[1, 2], [3, 4]];
      range('D9').values = [[1]];
    });
    range('1:1').insert('Down');
    expect(told).toEqual([
      [
        ['RangeEdited', 0, 0, 1, 1],
        ['RangeEdited', 8, 3, 8, 3],
      ],
      [['RowInserted', 0, 0, 0, 16_383]],
    ]);
  });
});
