import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let user: PaneUser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  workbench = await browser.open({ query: '?empty' });
  user = new PaneUser(workbench);
  await workbench.write('A1', [['code', 'value'], ['9503.00.00', 1000], ['8703.23.01', 40000]]);
  await workbench.select('D2');
  await user.pane.getByRole('tab', { name: 'Functions' }).click();
  await user.pane.locator('#screen-functions').getByRole('searchbox').waitFor();
  await workbench.page.waitForTimeout(300);
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

const argument = (name: string) => user.pane.locator(`#argument-${name}`);
const formula = () => user.pane.locator('[data-formula]').textContent();
const choose = (id: string) => user.pane.getByRole('button', { name: new RegExp(`^${id.replace('.', '\\.')}`) }).click();

it('finds a function, previews its result and inserts it with number formats', async () => {
  await user.pane.getByRole('searchbox').fill('additional duty');
  await choose('TARIFF.DUTY');
  await argument('code').fill('8703.23.01');
  await argument('origin').fill('JP');
  await argument('importer').fill('US');
  await argument('value').fill('40000');
  await argument('date').fill('DATE(2025,5,1)');
  await user.says('11,000');
  expect(await formula()).toBe('=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))');
  await user.button('Insert into Sheet1!D2').click();
  await user.says('The formula is in Sheet1!D2.');
  await workbench.settled();
  expect(await workbench.values('D2')).toEqual([[11000]]);
});

it('takes the selected range for an argument and keeps the target cell', async () => {
  await choose('TARIFF.DUTY');
  await workbench.select('A2:A3');
  await user.button('Take the selected range for code').click();
  await workbench.select('B2:B3');
  await user.button('Take the selected range for value').click();
  await argument('origin').fill('JP');
  await argument('importer').fill('US');
  await argument('date').fill('2025-05-01');
  await user.says('2 × 1 cells: 9503.00.00, …');
  await user.says('11,000');
  expect(await formula()).toBe('=TARIFF.DUTY(A2:A3,"JP","US",B2:B3,,"2025-05-01")');
  await user.button('Insert into Sheet1!D2').click();
  await user.says('The result fills 2 × 1 cells from there.');
  await workbench.settled();
  expect(await workbench.values('D2:D3')).toEqual([[100], [11000]]);
});

it('shows the message that the cell would show', async () => {
  await choose('TARIFF.RATE');
  await argument('code').fill('0000');
  await argument('origin').fill('JP');
  await argument('importer').fill('US');
  await user.says('#N/A');
  await user.says(/0000/);
});

it('asks before it replaces the content of a cell', async () => {
  await workbench.select('A1');
  await user.comesBack();
  await choose('SCENARIO.LIST');
  await user.button('Insert into Sheet1!A1').click();
  await user.says('Sheet1!A1 is not empty. Replace its content?');
  await user.button('Cancel').click();
  expect(await workbench.values('A1')).toEqual([['code']]);
});

it('opens the formula of a cell with its arguments filled in, also inside another function, and updates it in place', async () => {
  await workbench.write('F2', [['=ROUND(TARIFF.RATE("9503.00.00","JP","US",DATE(2025,4,9))*100,0)']]);
  await workbench.select('F2');
  await user.comesBack();
  await user.button('Edit the formula in Sheet1!F2').click();
  expect(await argument('origin').inputValue()).toBe('JP');
  expect(await argument('date').inputValue()).toBe('DATE(2025,4,9)');
  await user.says('24.0%');
  await argument('date').fill('DATE(2025,4,10)');
  await user.button('Update Sheet1!F2').click();
  await user.says('The formula is in Sheet1!F2.');
  await workbench.settled();
  expect(await workbench.values('F2')).toEqual([[10]]);
});

it('follows the selection: a formula of ours offers itself for editing', async () => {
  await workbench.write('F2', [['=SCENARIO.LIST(FALSE)']]);
  await workbench.select('F2');
  await user.says('Edit the formula in Sheet1!F2');
  await workbench.select('A1');
  await user.pane.getByText('Edit the formula in Sheet1!F2').waitFor({ state: 'hidden' });
});

it('fills in an example and shows the table it gives', async () => {
  await choose('TARIFF.STACK');
  await user.button('Fill in this example').click();
  await user.says('4 × 9 cells');
  await user.says('Section 232 cars');
});
