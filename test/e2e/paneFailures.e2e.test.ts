import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/** Excel as it may be met: old, slow, with a cell being edited, locked, or counting its days from 1904. */
const EDITING = 'InvalidOperationInCellEditMode';
const SLOW = 1000;

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let user: PaneUser;

/** A blank book with the duty on toys under the applied scenario in B1. */
async function open(query: string): Promise<void> {
  workbench = await browser.open({ query });
  user = new PaneUser(workbench);
  await workbench.write('Sheet1!A1', [['9503.00.00', '=TARIFF.RATE(A1,"JP","US",,Scenario)']]);
  await workbench.settled();
}
const toys = async (): Promise<unknown> => {
  await workbench.settled();
  return (await workbench.values('Sheet1!B1'))[0]?.[0];
};
async function openFunction(id: string): Promise<void> {
  await user.pane.getByRole('tab', { name: 'Functions' }).click();
  await user.pane.locator('#screen-functions').getByRole('searchbox').fill(id);
  await user.button(new RegExp(`^${id.replace('.', '\\.')}`)).click();
  await user.button('Fill in this example').first().click();
}

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

it('opens, applies, inserts and takes back in an Excel of ExcelApi 1.9', async () => {
  await open(`?empty&requirements=${encodeURIComponent('{"ExcelApi":"1.9"}')}`);
  await user.apply('pause-lapse-24');
  expect(await toys()).toBe(0.24);
  await user.button('Revert').click();
  await user.says('The sheet is back as it was.');
  expect(await workbench.sheets()).toEqual(['Sheet1']);
  await workbench.select('D1');
  await openFunction('TARIFF.DUTY');
  await user.button('Insert into Sheet1!D1').click();
  await user.says('The formula is in Sheet1!D1.');
});

describe('a slow Excel', () => {
  it('is waited for in sight: the list is there, and pressing Apply twice writes once', async () => {
    workbench = await browser.open({ query: '?empty' });
    user = new PaneUser(workbench);
    await user.says('19 scenarios');
    await workbench.slow(SLOW);
    await workbench.page.click('#reload-pane');
    await workbench.page.frameLocator('#addin').getByText('Reading the workbook…').waitFor();
    await user.pane.getByRole('searchbox').fill('lapses');
    await user.says('1 of 19 scenarios');
    await user.says('No scenario in this workbook yet.');
    await user.preset('pause-lapse-24').click();
    await user.pane.evaluate(() => {
      const apply = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Apply to the workbook');
      apply?.click();
      apply?.click();
    });
    await user.says('Writing…');
    await user.lever('us.reciprocal.rate').scrollIntoViewIfNeeded();
    await user.says(/is applied/);
    expect(await workbench.values('Scenario!B8')).toEqual([[1]]);
    await workbench.undo();
    expect(await workbench.sheets()).toEqual(['Sheet1']);
  });
});

describe('a cell that is being edited', () => {
  it('keeps a scenario from being written until it is finished', async () => {
    await open('?empty');
    await user.preset('pause-lapse-24').click();
    await workbench.failNext(EDITING);
    await user.pressApply();
    await user.says('Excel is waiting for a cell to be finished.');
    expect(await workbench.sheets()).toEqual(['Sheet1']);
    await user.pressApply();
    await user.says(/is applied/);
    expect(await toys()).toBe(0.24);

    await user.inExcel('deleteNames');
    await user.openList();
    await user.comesBack();
    await workbench.failNext(EDITING);
    await user.button('Restore the names').click();
    await user.says('Excel is waiting for a cell to be finished.');
    await user.button('Restore the names').click();
    await user.pane.getByText('The name “Scenario” is missing.').waitFor({ state: 'hidden' });
    expect(await toys()).toBe(0.24);

    await openFunction('TARIFF.DUTY');
    await workbench.select('D1');
    await user.button('Use the active cell').click();
    await workbench.failNext(EDITING);
    await user.button('Insert into Sheet1!D1').click();
    await user.says('Excel is waiting for a cell to be finished.');
    expect(await workbench.values('D1')).toEqual([['']]);
    await user.button('Insert into Sheet1!D1').click();
    await user.says('The formula is in Sheet1!D1.');
  });

  it('keeps the workbook from being read, which is tried again when the user comes back', async () => {
    await open(`?empty&fail=${EDITING}`);
    await workbench.failNext(EDITING);
    await user.comesBack();
    await user.says('Excel is waiting for a cell to be finished.');
    await user.comesBack();
    await user.says('No scenario in this workbook yet.');
  });
});

it('says that the structure of the workbook is protected, and adds no sheet', async () => {
  await open('?empty');
  await user.inExcel('lockBook');
  await user.preset('pause-lapse-24').click();
  await user.pressApply();
  await user.says('The workbook’s structure is protected, so nothing was written.');
  expect(await workbench.sheets()).toEqual(['Sheet1']);
  await user.inExcel('unlockBook');
  await user.pressApply();
  await user.says(/is applied/);
  expect(await toys()).toBe(0.24);
});

it('refuses days in a workbook that counts from 1904, in the cells and in the pane', async () => {
  await open('?empty&1904');
  await user.says('This workbook counts its days from 1904.');
  await workbench.write('Sheet1!D1', [['=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))'], ['=QUOTA.CONVERT(1,"t","kg")']]);
  await workbench.settled();
  expect(await workbench.values('Sheet1!D1:D2')).toEqual([['#VALUE!'], [1000]]);
  expect(await workbench.message('Sheet1!D1')).toMatch(/counts its days from 1904/);
  await user.preset('pause-lapse-24').click();
  await user.button('Apply to the workbook').click({ force: true });
  expect(await workbench.sheets()).toEqual(['Sheet1']);
});
