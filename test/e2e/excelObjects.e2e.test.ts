import { runBatch, type Batch, type Refused } from './excelBatch';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/** Sheets, names, tables, charts and the rest of the workbook as the task pane’s code meets them. */
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
const run = <Result>(batch: Batch<Result>): Promise<Result | Refused> => runBatch(workbench, batch);

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty' });
});
afterAll(() => browser.stop());

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

  it('series of a chart are added with values and labels from anywhere, and taken away', async () => {
    const read = await run(async (context, sheet) => {
      sheet.getRange('A30:B32').values = [['Good', 'Duty'], ['Car', 1], ['Toy', 2]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B30:B32'), 'Columns');
      const first = chart.series.getItemAt(0);
      first.setXAxisValues(sheet.getRange('A31:A32'));
      const second = chart.series.add('Twice');
      second.setValues(sheet.getRange('B31:B32'));
      chart.series.add('Unused').delete();
      chart.series.load('items/name');
      await context.sync();
      const names = chart.series.items.map(({ name }) => name);
      chart.delete();
      await context.sync();
      return names;
    });
    expect(read).toEqual(['Duty', 'Twice']);
  });

  it('a protected structure lets no sheet come, go or be renamed', async () => {
    const refused = await run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add('Offer 4');
      await context.sync();
    });
    const renamed = await run(async (context, sheet) => {
      sheet.name = 'Other';
      await context.sync();
    });
    const read = await run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.load('protected');
      await context.sync();
      const wasProtected = protection.protected;
      protection.unprotect();
      worksheets.add('Offer 4').delete();
      await context.sync();
      return wasProtected;
    });
    expect([refused, renamed, read]).toMatchObject([{ error: 'AccessDenied' }, { error: 'AccessDenied' }, true]);
  });

  it('grid lines go, and DATE is calculated without a cell', async () => {
    const read = await run(async (context, sheet) => {
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      const day = context.workbook.functions.date(2025, 5, 1);
      day.load('value');
      await context.sync();
      return [sheet.showGridlines, day.value];
    });
    expect(read).toEqual([false, 45_778]);
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
      return [setting.value as unknown, xml.value, other.isNullObject];
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
