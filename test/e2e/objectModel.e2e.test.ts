import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/** Excel's object model through the real office.js: what the task pane's code meets. */
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty' });
});
afterAll(() => browser.stop());

type Batch<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

/** Runs a batch in the task pane; an Office error becomes `{ error: code }`. The batch may use nothing from outside. */
function run<Result>(batch: Batch<Result>): Promise<Result | { error: string; message: string; statement: string | undefined }> {
  return workbench.pane.evaluate(async (source) => {
    const given = new Function(`return (${source})`)() as Batch<Result>;
    try {
      return await Excel.run((context) => given(context, context.workbook.worksheets.getItem('Sheet1')));
    } catch (error) {
      const { code, message, debugInfo } = error as OfficeExtension.Error;
      return { error: code, message, statement: debugInfo?.statement };
    }
  }, batch.toString());
}

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
    expect(await run(async (_, sheet) => sheet.getRange('A1').values)).toMatchObject({ error: 'PropertyNotLoaded' });
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

describe('objects of the workbook', () => {
  it('breed null objects from null objects', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getRange('A1');
      sheet.load('name');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });

  it('sheets are added, listed, renamed, hidden, protected and deleted', async () => {
    const read = await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Offer 2');
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      sheet.protection.load('protected');
      worksheets.load('items/name,items/visibility');
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      const isProtected = sheet.protection.protected;
      sheet.protection.unprotect();
      sheet.name = 'Offer 3';
      sheet.visibility = 'Hidden';
      sheet.load('name,visibility,position');
      await context.sync();
      const after = [sheet.name, sheet.visibility, sheet.position];
      sheet.delete();
      const count = worksheets.getCount();
      await context.sync();
      return [names, isProtected, after, count.value];
    });
    expect(read).toEqual([['Sheet1', 'Offer 2'], true, ['Offer 3', 'Hidden', 1], 1]);
  });

  it('a protected sheet refuses a write with AccessDenied', async () => {
    const refused = await run(async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
    });
    expect(refused).toMatchObject({ error: 'AccessDenied' });
    await run(async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
  });

  it('names stand for ranges, move with them and can be pointed anew', async () => {
    const read = await run(async (context, sheet) => {
      const { names } = context.workbook;
      sheet.getRange('A1:B2').values = [[1, 2], [3, 3]];
      const item = names.add('Rates', sheet.getRange('A1:A2'));
      sheet.getRange('A10').formulas = [['=SUM(Rates)']];
      sheet.getRange('A10').load('values');
      item.load('formula,value,type');
      await context.sync();
      const first = [item.formula, item.type];
      item.formula = '=Sheet1!$B$1:$B$2';
      const sum = sheet.getRange('A10');
      sum.load('values');
      await context.sync();
      item.delete();
      const gone = names.getItemOrNullObject('Rates');
      await context.sync();
      return [first, sum.values, gone.isNullObject];
    });
    expect(read).toEqual([['=Sheet1!$A$1:$A$2', 'Range'], [[5]], true]);
  });

  it('tables have a name, a heading and a body', async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange('A30:B32').values = [['Good', 'Duty'], ['Car', 1], ['Toy', 2]];
      const table = sheet.tables.add('A30:B32', true);
      table.name = 'Offers';
      const body = table.getDataBodyRange();
      body.load('address');
      const all = context.workbook.tables;
      all.load('items/name');
      await context.sync();
      table.convertToRange();
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [body.address, all.items.map(({ name }) => name), count.value];
    });
    expect(read).toEqual(['Sheet1!A31:B32', ['Offers'], 0]);
  });

  it('charts have a kind, a title, series and a place', async () => {
    const read = await run(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A30:B32'), 'Auto');
      chart.title.text = 'Duties';
      chart.setPosition('D30', 'H40');
      chart.load('name,chartType,left');
      chart.title.load('text');
      chart.series.load('count');
      sheet.charts.load('count');
      await context.sync();
      const found = [chart.name, chart.chartType, chart.title.text, chart.series.count, sheet.charts.count, chart.left > 0];
      chart.delete();
      await context.sync();
      return found;
    });
    expect(read).toEqual(['Chart 1', 'ColumnClustered', 'Duties', 1, 1, true]);
  });

  it('settings and custom XML parts are kept', async () => {
    const read = await run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add('preset', { id: 7 });
      const setting = settings.getItem('preset');
      setting.load('value');
      customXmlParts.add('<p xmlns="urn:a">1</p>');
      const part = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
      const other = customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      return [setting.value, xml.value, other.isNullObject];
    });
    expect(read).toEqual([{ id: 7 }, '<p xmlns="urn:a">1</p>', true]);
  });

  it('document settings are saved', async () => {
    const saved = await workbench.pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('seen', true);
          Office.context.document.settings.saveAsync(({ status }) => resolve(status));
        }),
    );
    expect(saved).toBe('succeeded');
  });
});

describe('events', () => {
  it('come after the response of the request that caused them, and tell of a user’s edit, selection and sheet', async () => {
    await workbench.pane.evaluate(async () => {
      const told: string[] = [];
      Object.assign(window, { told });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async (event) => void told.push(`changed ${event.address} ${event.source}`));
        worksheets.onSelectionChanged.add(async (event) => void told.push(`selected ${event.address}`));
        worksheets.onActivated.add(async () => void told.push('activated'));
        await context.sync();
        worksheets.getItem('Sheet1').getRange('A60:B61').values = [[1, 2], [3, 4]];
        worksheets.getItem('Sheet1').getRange('D60').values = [[1]];
        await context.sync();
        told.push('synced');
      });
    });
    await workbench.type('Sheet1!B70', '42');
    await workbench.page.waitForTimeout(200);
    const told = await workbench.pane.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told.slice(0, 2)).toEqual(expect.arrayContaining(['synced', 'changed A60:B61,D60 Local']));
    expect(told.slice(2)).toEqual(['selected B70', 'changed B70 Local', 'selected B71']);
  });
});

describe('undo', () => {
  it('takes all that one Excel.run wrote back at once', async () => {
    await workbench.write('Sheet1!A80', [['before']]);
    await run(async (context, sheet) => {
      sheet.getRange('A80').values = [['first']];
      await context.sync();
      sheet.getRange('A81').values = [['second']];
      context.workbook.names.add('Undone', sheet.getRange('A81'));
      await context.sync();
    });
    expect(await workbench.values('Sheet1!A80:A81')).toEqual([['first'], ['second']]);
    await workbench.undo();
    expect(await workbench.values('Sheet1!A80:A81')).toEqual([['before'], ['']]);
    const gone = await run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject('Undone');
      await context.sync();
      return item.isNullObject;
    });
    expect(gone).toBe(true);
  });

  it('keeps two runs apart', async () => {
    for (const text of ['one', 'two'])
      await workbench.pane.evaluate((value) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A85').values = [[value]];
        await context.sync();
      }), text);
    await workbench.undo();
    expect(await workbench.values('Sheet1!A85')).toEqual([['one']]);
  });
});

describe('what the workbench does not have', () => {
  it('is refused by name, in the pane and on the page', async () => {
    const refused = await run(async (context, sheet) => {
      sheet.pivotTables.load('items');
      await context.sync();
    });
    expect(refused).toMatchObject({ error: 'ApiNotFound' });
    expect(await workbench.refused()).toEqual(['Worksheet.pivotTables is not available in the embedded workbench.']);
    await expect(workbench.page.locator('#refusal').textContent()).resolves.toMatch(/Worksheet\.pivotTables/);
    await workbench.page.click('#refusal-close');
    expect(await workbench.page.locator('#refusal').isVisible()).toBe(false);
  });

  it('leaves no reference behind', async () => {
    expect(await workbench.page.evaluate(() => window.workbench?.host.dispatcher.references.count)).toBe(0);
  });
});
