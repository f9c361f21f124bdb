import { runBatch, type Batch, type Refused } from './excelBatch';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/** Events, undo and refusals as the task pane and its user meet them. */
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
const run = <Result>(batch: Batch<Result>): Promise<Result | Refused> => runBatch(workbench, batch);

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty' });
});
afterAll(() => browser.stop());

describe('events', () => {
  it('come after the response of the request that caused them, and tell of a user’s edit, selection and sheet', async () => {
    await workbench.pane.evaluate(async () => {
      const told: string[] = [];
      Object.assign(window, { told });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const tell = (text: string): Promise<void> => {
          told.push(text);
          return Promise.resolve();
        };
        worksheets.onChanged.add((event) => tell(`changed ${event.address} ${event.source}`));
        worksheets.onSelectionChanged.add((event) => tell(`selected ${event.address}`));
        worksheets.onActivated.add(() => tell('activated'));
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
