import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let user: PaneUser;

async function open(query: string): Promise<void> {
  workbench = await browser.open({ query });
  user = new PaneUser(workbench);
}
async function reloadPane(): Promise<void> {
  await workbench.page.evaluate(() => {
    if (window.workbench) window.workbench.milestones.addin = 0;
  });
  await workbench.page.click('#reload-pane');
  await workbench.page.waitForFunction(() => (window.workbench?.milestones.addin ?? 0) > 0);
  await user.says('19 scenarios');
}
const card = () => user.pane.getByRole('region', { name: 'First steps' });

/** How much of the pane has moved without the user's doing (0 = nothing, 1 = all of it). */
const layoutShift = (): Promise<number> =>
  workbench.pane.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

describe('first steps', () => {
  it('stand above the list in an empty workbook, go from a formula to a scenario to its source, and are shown once', async () => {
    await open('?empty');
    await card().waitFor();
    expect(await layoutShift()).toBeLessThan(0.01);
    expect(await user.preset('baseline-pre-2025').isVisible()).toBe(true);
    await user.says('gives 11,000');
    await card().getByRole('button', { name: 'Insert into Sheet1!A1' }).click();
    await user.says('The formula is in Sheet1!A1.');
    await workbench.settled();
    expect(await workbench.values('Sheet1!A1')).toEqual([[11000]]);

    await card().getByRole('button', { name: 'Next' }).click();
    expect(await user.pane.evaluate(() => document.activeElement?.textContent)).toBe('A scenario for the whole workbook');
    await card().getByRole('button', { name: /^Open “Pause lapses/ }).click();
    await user.pane.getByRole('heading', { name: 'Pause lapses: 24% country rate' }).waitFor();
    await user.button('All scenarios').click();

    await card().getByRole('button', { name: 'Next' }).click();
    await user.says('Sheet1!A1 is not empty. Select an empty cell in the sheet.');
    await workbench.select('Sheet1!C3');
    await card().getByRole('button', { name: 'Insert into Sheet1!C3' }).click();
    await user.says('The formula is in Sheet1!C3.');
    await workbench.settled();
    expect(await workbench.values('Sheet1!C3:C5')).toEqual([['Layer'], ['MFN'], ['Section 232 cars']]);

    await workbench.select('Sheet1!A1');
    await card().getByRole('button', { name: 'Explain the selected cell' }).click();
    await user.says(/Section 232/);
    await user.pane.getByRole('tab', { name: 'Scenarios' }).click();
    await card().getByRole('button', { name: 'Done' }).click();
    await reloadPane();
    expect(await card().count()).toBe(0);
    await user.button('About Parley').click();
    await user.button('First steps again').click();
    await card().waitFor();
  });

  it('are one line in a workbook that holds a scenario already, which opens and closes by keyboard', async () => {
    await open('');
    await user.says('New to Parley?');
    await user.says('Applied: Status quo, 1 May 2025');
    expect(await layoutShift()).toBeLessThan(0.01);
    await user.button(/^First steps/).focus();
    await workbench.page.keyboard.press('Enter');
    await card().getByRole('button', { name: 'Next' }).focus();
    await workbench.page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await user.pane.getByText('New to Parley?').count()).toBe(0);
  });
});

describe('the example workbook', () => {
  const insert = async (): Promise<void> => {
    await user.button('Insert example workbook…').click();
    await user.says('Your own sheets are not touched.');
    await user.button(/^Insert$/).click();
    await user.says('The example is in your workbook.');
    await workbench.settled();
  };

  it('is inserted beside what is there, calculates, and one undo takes all of it away', async () => {
    await open('?empty');
    await workbench.write('Sheet1!A1', [['my own notes']]);
    await insert();
    expect(await workbench.sheets()).toEqual(['Sheet1', 'Goods', 'Rice', 'Scenario']);
    expect(await workbench.values('Goods!G5:I5')).toEqual([[1000, 11000, 11000]]);
    expect(await workbench.values('Rice!B6:B8')).toEqual([[682200], [236750], [445450]]);
    expect((await workbench.values('Goods!A1:L24')).flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
    expect(await workbench.page.evaluate(() => window.workbench?.host.grid.charts.list().map(({ series }) => series.map(({ name }) => name)))).toEqual([
      ['Before', 'Now', 'Scenario'],
    ]);
    await user.says('Applied: Status quo, 1 May 2025');
    await user.apply('pause-lapse-24');
    expect(await workbench.values('Goods!I11')).toEqual([[2400]]);
    await workbench.undo();
    await workbench.undo();
    expect(await workbench.sheets()).toEqual(['Sheet1']);
    expect(await workbench.values('Sheet1!A1')).toEqual([['my own notes']]);
  });

  it('stands under names of its own when it is inserted again, and follows the scenario that is there', async () => {
    await open('');
    await user.button('About Parley').click();
    await insert();
    expect(await workbench.sheets()).toEqual(['Goods', 'Rice', 'Scenario', 'Goods 2', 'Rice 2']);
    expect(await workbench.values("'Goods 2'!G5:I5")).toEqual([[1000, 11000, 11000]]);
    expect(await workbench.page.evaluate(() => [...(window.workbench?.host.book.state.tableNames.values() ?? [])])).toEqual(['Goods', 'Imports', 'Goods2', 'Imports2']);
  });

  it('is refused where no sheet can be added, and where the user has a sheet Scenario of another kind', async () => {
    await open('?empty');
    await user.inExcel('lockBook');
    await user.button('Insert example workbook…').click();
    await user.says('The workbook’s structure is protected, so nothing was written.');
    await user.inExcel('unlockBook');
    await user.inExcel('addSheet');
    await user.button('Try again').click();
    await user.says(/already a sheet named “Scenario”/);
    expect(await workbench.sheets()).toEqual(['Sheet1', 'Scenario']);
  });
});

it('says in About how far the law was read, and in Settings shortens the list of functions, which go on calculating', async () => {
  await open('?empty');
  await workbench.write('Sheet1!B2', [['=TARIFF.EXPRESSION("8703.23.01","JP","US",DATE(2025,5,1))']]);
  await user.button('About Parley').click();
  await user.says('United States: through 28 September 2026');
  await user.says('Japan: through 9 July 2026');
  await user.says(/^Nothing leaves your workbook/);

  await user.button('Settings').click();
  await user.says(/This Excel offers all of them while you type/);
  await user.pane.getByRole('combobox', { name: 'Functions offered' }).selectOption('basic');
  await workbench.page.keyboard.press('Escape');
  await user.pane.getByRole('tab', { name: 'Functions' }).click();
  await user.says(/^13 of \d+ functions$/);
  await user.button(/^Show all \d+ functions$/).click();
  await user.says(/^\d+ functions$/);
  await workbench.settled();
  expect(await workbench.values('Sheet1!B2')).toEqual([['2.5% + 25%']]);

  // As a newer office.js has it; the pinned one does not know it yet.
  await user.pane.evaluate(() => {
    const offered: unknown[] = [];
    Object.assign(window, { offered });
    Object.assign(Excel.CustomFunctionManager, { setVisibility: (options: unknown) => offered.push(options) });
  });
  await user.button('Settings').click();
  const choice = user.pane.getByRole('combobox', { name: 'Functions offered' });
  await choice.selectOption('all');
  await choice.selectOption('basic');
  await user.says(/Formulas that use the others go on calculating/);
  const offered = await user.pane.evaluate(() => (window as unknown as { offered: { show: string[]; hide: string[] }[] }).offered);
  expect(offered).toHaveLength(1);
  expect(offered[0]?.show).toHaveLength(13);
  expect(offered[0]?.hide).toContain('TARIFF.HISTORY');
});
