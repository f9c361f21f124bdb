import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

const RATE = 'us.reciprocal.rate';
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let user: PaneUser;

/** A blank book with the duty on toys under the applied scenario in B1. */
async function open(query = '?empty'): Promise<void> {
  workbench = await browser.open({ query });
  user = new PaneUser(workbench);
  await workbench.write('Sheet1!A1', [['9503.00.00', '=TARIFF.RATE(A1,"JP","US",,Scenario)']]);
  await workbench.settled();
}
const toys = async (): Promise<unknown> => {
  await workbench.settled();
  return (await workbench.values('Sheet1!B1'))[0]?.[0];
};
const text = async (): Promise<unknown> => (await workbench.values('Scenario!B3'))[0]?.[0];

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
beforeEach(() => open());
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

it('the duty on toys goes from 10 % to 24 % when the pause lapses, and one undo brings it back', async () => {
  await user.apply('statusquo-2025-05-01');
  expect(await toys()).toBe(0.1);
  await user.apply('pause-lapse-24');
  expect(await toys()).toBe(0.24);
  expect(await text()).toBe('pause-lapse-24');
  await workbench.undo();
  expect(await toys()).toBe(0.1);
  expect(await text()).toBe('statusquo-2025-05-01');
});

it('a lever edited in the pane is written, named in the text, and marked as an assumption', async () => {
  await user.preset('pause-lapse-24').click();
  await user.lever(RATE).fill('20%');
  await user.pressApply();
  await user.says(/is applied/);
  expect(await text()).toBe(`pause-lapse-24 | ${RATE}=0.2`);
  expect(await toys()).toBe(0.2);
  const row = (await user.cellOf(RATE)).replace('B', 'G');
  expect(await workbench.values(row)).toEqual([['assumption']]);
});

it('a text where a number belongs is marked beside the field, and nothing can be written', async () => {
  await user.preset('pause-lapse-24').click();
  await user.lever(RATE).fill('abc');
  await user.says(/This is not a number/);
  await user.says('Correct the marked values first.');
  await user.button('Apply to the workbook').click({ force: true });
  expect(await workbench.sheets()).not.toContain('Scenario');
});

it('a value edited in the sheet flows on without the pane', async () => {
  await user.apply('pause-lapse-24');
  await workbench.write(await user.cellOf(RATE), [['0.12']]);
  expect(await toys()).toBe(0.12);
});

it('a text in a lever of the sheet makes the formulas say so, and the pane too', async () => {
  await user.apply('pause-lapse-24');
  await workbench.write(await user.cellOf(RATE), [['about a quarter']]);
  expect(await toys()).toBe('#VALUE!');
  expect(await workbench.message('Sheet1!B1')).toMatch(new RegExp(RATE));
  await user.openList();
  await user.comesBack();
  await user.says('The scenario on the sheet cannot be read');
  await user.says(/1 value was edited by hand/);
});

it('asks before replacing a value edited by hand, and can keep it', async () => {
  await user.apply('pause-lapse-24');
  await workbench.write(await user.cellOf(RATE), [['0.12']]);
  await user.comesBack();
  await user.pressApply();
  await user.says('Replace what is on the sheet?');
  expect(await toys()).toBe(0.12);
  await user.button('Keep the edited values').click();
  await user.pressApply();
  await user.says(/is applied/);
  expect(await toys()).toBe(0.12);
});

it('replaces it when told so', async () => {
  await user.apply('pause-lapse-24');
  await workbench.write(await user.cellOf(RATE), [['0.12']]);
  await user.comesBack();
  await user.pressApply();
  await user.button('Replace them').click();
  await user.says(/is applied/);
  expect(await toys()).toBe(0.24);
});

it('notices that the sheet changed while it was being looked at, and writes nothing', async () => {
  await user.apply('pause-lapse-24');
  await user.openList();
  await user.preset('baseline-pre-2025').click();
  const cell = await user.cellOf(RATE);
  // In one task, so that the pane cannot have heard of the edit before the press.
  await workbench.page.evaluate((address) => {
    window.workbench?.colleagueWrites(address, [['0.12']]);
    const pane = document.querySelector<HTMLIFrameElement>('#pane-body iframe')?.contentDocument;
    [...(pane?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Apply to the workbook')?.click();
  }, cell);
  await user.says('The sheet changed while you were looking.');
  expect(await toys()).toBe(0.12);
});

it('says that the sheet is protected, and writes nothing', async () => {
  await user.apply('pause-lapse-24');
  await user.inExcel('protect');
  await user.openList();
  await user.comesBack();
  await user.preset('baseline-pre-2025').click();
  await user.pressApply();
  await user.says('The sheet is protected, so nothing was written.');
  expect(await text()).toBe('pause-lapse-24');
  await user.inExcel('unprotect');
  await user.pressApply();
  await user.says(/is applied/);
  expect(await toys()).toBe(0);
});

it('makes the sheet anew after it was deleted, and the formulas find it again', async () => {
  await user.apply('pause-lapse-24');
  await user.inExcel('deleteSheet');
  await user.openList();
  await user.comesBack();
  await user.says('No scenario in this workbook yet.');
  await user.apply('statusquo-2025-05-01');
  expect(await toys()).toBe(0.1);
});

it('gives deleted names back', async () => {
  await user.apply('pause-lapse-24');
  await user.inExcel('deleteNames');
  expect(await toys()).not.toBe(0.24);
  await user.openList();
  await user.comesBack();
  await user.says('The name “Scenario” is missing.');
  await user.button('Restore the names').click();
  await user.pane.getByText('The name “Scenario” is missing.').waitFor({ state: 'hidden' });
  expect(await toys()).toBe(0.24);
});

it('never overwrites a sheet of the user that happens to be named Scenario', async () => {
  await user.inExcel('addSheet');
  await user.comesBack();
  await user.preset('pause-lapse-24').click();
  await user.pressApply();
  await user.says(/already a sheet named “Scenario”/);
  expect(await workbench.values('Scenario!A1')).toEqual([['my own notes']]);
});

it('offers its own revert in an Excel without grouped undo', async () => {
  await workbench.page.close();
  await open(`?empty&requirements=${encodeURIComponent('{"ExcelApi":"1.12"}')}`);
  await user.apply('statusquo-2025-05-01');
  await user.apply('pause-lapse-24');
  expect(await toys()).toBe(0.24);
  await user.button('Revert').click();
  await user.says('The sheet is back as it was.');
  expect(await toys()).toBe(0.1);
});

it('shows what is applied when the pane is opened again', async () => {
  await user.apply('rice-inside-ma');
  await workbench.page.evaluate(() => {
    if (window.workbench) window.workbench.milestones.addin = 0;
  });
  await workbench.page.click('#reload-pane');
  await workbench.page.waitForFunction(() => (window.workbench?.milestones.addin ?? 0) > 0);
  await user.says('Applied: More US rice inside the MA quota');
});

it('needs no mouse: search, choose, apply and come back by keyboard', async () => {
  await user.pane.getByRole('searchbox').focus();
  const { keyboard } = workbench.page;
  await keyboard.type('lapses');
  await user.says('1 of 19 scenarios');
  const card = user.preset('pause-lapse-24');
  const hasFocus = () => card.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 3 && !(await hasFocus()); presses++) await keyboard.press('Tab');
  await keyboard.press('Enter');
  expect(await user.pane.evaluate(() => document.activeElement?.textContent)).toBe('Pause lapses: 24% country rate');
  await user.button('Apply to the workbook').focus();
  await keyboard.press('Enter');
  await user.says(/is applied/);
  await user.button('All scenarios').focus();
  await keyboard.press('Enter');
  expect(await hasFocus()).toBe(true);
});
