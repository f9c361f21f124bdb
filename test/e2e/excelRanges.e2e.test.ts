import { runBatch, type Batch, type Refused } from './excelBatch';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/** Ranges as the task pane’s code meets them. */
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
const run = <Result>(batch: Batch<Result>): Promise<Result | Refused> => runBatch(workbench, batch);

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty' });
});
afterAll(() => browser.stop());

describe('ranges', () => {
  it('are written and read back: values, formulas, texts, formats, types', async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [[1, 2], [3, '=A1+B1']];
      range.numberFormat = [['0.0%', 'General'], ['0', '0.00']];
      range.load('values,formulas,numberFormat,address,text,valueTypes,rowCount,columnIndex');
      await context.sync();
      return [range.values, range.formulas, range.numberFormat, range.address, range.text, range.valueTypes, range.rowCount, range.columnIndex];
    });
    expect(read).toEqual([
      [[1, 2], [3, 3]],
      [[1, 2], [3, '=A1+B1']],
      [['0.0%', 'General'], ['0', '0.00']],
      'Sheet1!A1:B2',
      [['100.0%', '2'], ['3', '3.00']],
      [['Double', 'Double'], ['Double', 'Double']],
      2,
      0,
    ]);
  });

  it('take one value for all cells, also as a 1×1 array, and leave cells alone where null stands', async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange('D1:E2');
      range.values = 7 as unknown as number[][];
      range.values = [[null, 8], [9, null]];
      range.numberFormat = [['0.00']];
      range.load('values,numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([[[7, 8], [9, 7]], [['0.00', '0.00'], ['0.00', '0.00']]]);
  });

  it('keep text as text with an apostrophe, and read blanks as empty text', async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange('G1:G3');
      range.values = [["'0101"], ["'=1+1"], ['']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([[['0101'], ['=1+1'], ['']], [['String'], ['String'], ['Empty']]]);
  });

  it('refuse what Excel refuses, with its code', async () => {
    expect(await run((_, sheet) => Promise.resolve(sheet.getRange('A1').values as unknown[][]))).toMatchObject({ error: 'PropertyNotLoaded' });
    const shape = await run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1]] as number[][];
      sheet.getRange('A1:B2').values = [[1, 2, 3], [4, 5, 6]];
      await context.sync();
    });
    expect(shape).toMatchObject({ error: 'InvalidArgument', statement: 'range1.values = ...;' });
    const sheet = await run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    });
    expect(sheet).toMatchObject({ error: 'ItemNotFound' });
  });

  it('move with rows inserted above while they are kept', async () => {
    const addresses = await run(async (context, sheet) => {
      const kept = sheet.getRange('B20:C21');
      kept.load('address');
      await context.sync();
      sheet.getRange('5:6').insert('Down');
      await context.sync();
      kept.values = [[1, 2], [3, 4]];
      kept.load('address');
      await context.sync();
      const moved = kept.address;
      sheet.getRange('5:6').delete('Up');
      kept.load('address');
      await context.sync();
      return [moved, kept.address];
    });
    expect(addresses).toEqual(['Sheet1!B22:C23', 'Sheet1!B20:C21']);
    expect(await workbench.values('Sheet1!B20:C21')).toEqual([[1, 2], [3, 4]]);
  });

  it('know their neighbours and their format', async () => {
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange('B2').getResizedRange(1, 1).getOffsetRange(1, 0);
      range.format.fill.color = '#12395B';
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Right';
      range.format.columnWidth = 90;
      range.load('address');
      range.format.load('columnWidth,horizontalAlignment');
      range.format.fill.load('color');
      range.format.font.load('bold');
      await context.sync();
      const { format } = range;
      return [range.address, format.columnWidth, format.horizontalAlignment, format.fill.color, format.font.bold];
    });
    expect(read).toEqual(['Sheet1!B3:C4', 90, 'Right', '#12395B', true]);
  });

  it('know the spill of a formula', async () => {
    await workbench.write('Sheet1!J1', [['=SCENARIO.LIST()']]);
    await workbench.settled();
    const read = await run(async (context, sheet) => {
      const spill = sheet.getRange('J1').getSpillingToRange();
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnCount,hasSpill');
      await context.sync();
      return [spill.rowIndex, spill.columnCount, spill.hasSpill, none.isNullObject];
    });
    expect(read).toEqual([0, 7, true, true]);
  });
});
