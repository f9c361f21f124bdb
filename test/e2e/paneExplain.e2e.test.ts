import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

const BODY_PART = '=TARIFF.DUTY("8708.29.51.10","JP","US",12000,,DATE(2025,5,15))';
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let user: PaneUser;

/** A blank book with what the tests select, the Explain screen in sight. */
async function open(query = '?empty'): Promise<void> {
  workbench = await browser.open({ query });
  user = new PaneUser(workbench);
  await workbench.write('Sheet1!A1', [
    ['code', 'value', 'facts'],
    ['9503.00.00', 1000, ''],
    ['8703.23.01', 40000, ''],
    ['9999.99.99', 10, ''],
    ['8708.29.51.10', 12000, ''],
  ]);
  await workbench.write('Sheet1!E2', [['=TARIFF.DUTY(A2:A5,"JP","US",B2:B5,,DATE(2025,5,15),,C2:C5)']]);
  await workbench.write('Sheet1!G2', [['=ROUND(TARIFF.DUTY(A3,"JP","US",B3*2,,DATE(2025,10,1))/1000,1)&" k"']]);
  await workbench.write('Sheet1!G4', [[BODY_PART]]);
  await workbench.write('Sheet1!G6', [['=TARIFF.STACK(A3,"JP","US",B3,,DATE(2025,5,1))']]);
  await workbench.write('Sheet1!G12', [['=SUM(TARIFF.DUTY(A2:A3,"JP","US",B2:B3,,DATE(2025,5,1)))']]);
  await workbench.settled();
  await user.pane.getByRole('tab').nth(2).click();
}

const select = async (address: string): Promise<void> => {
  await workbench.select(address);
  await user.pane.locator(`[data-explained="${address.includes('!') ? address : `Sheet1!${address}`}"]`).waitFor({ timeout: 5_000 });
};
const headline = () => user.pane.locator('[data-headline]').textContent();
const layer = (name: string) => user.pane.locator(`[data-layer="${name}"]`);
const formula = async (address: string) => (await workbench.page.evaluate((at) => window.workbench?.read(at, 'formula'), address))?.[0]?.[0];
const shows = async (address: string): Promise<unknown> => {
  await workbench.settled();
  return (await workbench.values(address))[0]?.[0];
};

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  await open();
});
afterAll(() => browser.stop());
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
});

it('explains the row of a spill: its layers with arithmetic, dates and sources, and how the rate came to be', async () => {
  await select('E3');
  await user.says('Row 2 of 4');
  expect(await headline()).toBe('$11,000 on $40,000, that is 27.5%');
  await expect(layer('Section 232 cars').textContent()).resolves.toMatch(/25% × \$40,000 = \$10,000.*in force since 3 April 2025.*Proclamation 10908/);
  await expect(layer('Reciprocal (IEEPA)').textContent()).resolves.toMatch(/10% is not charged: displaced by Section 232 cars/);
  const chart = user.pane.getByRole('slider');
  await expect(chart.getAttribute('aria-label')).resolves.toMatch(/2\.5% from 1 January 2018; 27\.5% from 3 April 2025; 15% from 16 September 2025/);
  await chart.press('ArrowRight');
  await user.says('15% since 16 September 2025');
});

it('tells the error of one row in its three parts, with the other rows untouched', async () => {
  await select('E4');
  await user.says('#N/A No tariff line 9999.99.99.');
  await user.says(/The schedule holds no such code\. Search with TARIFF\.LINES\./);
  await select('E2');
  expect(await headline()).toBe('$100 on $1,000, that is 10%');
});

it('explains a call inside other functions, and steps through the rows of one inside a sum', async () => {
  await select('G2');
  expect(await headline()).toBe('$12,000 on $80,000, that is 15%');
  await user.says('A part of the formula; Sheet1!G2 shows 12 k.');
  await select('G12');
  await user.says('Row 1 of 2');
  await user.button('Next').click();
  await user.says('$11,000 on $40,000, that is 27.5%');
});

it('explains a table from any of its cells', async () => {
  await select('I8');
  expect(await headline()).toBe('$11,000 on $40,000, that is 27.5%');
});

it('reads names, other sheets, spills and columns of tables', async () => {
  await user.pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.add('Offer 2').getRange('A1:B1').values = [['9503.00.00', 500]];
    context.workbook.names.add('Scenario', context.workbook.worksheets.getItem('Offer 2').getRange('C1'));
    context.workbook.worksheets.getItem('Offer 2').getRange('C1').values = [['pause-lapse-24']];
    context.workbook.tables.add('Sheet1!A1:C5', true).name = 'Entries';
    await context.sync();
  }));
  await workbench.write('Sheet1!G14', [[`=TARIFF.DUTY('Offer 2'!A1,"JP","US",'Offer 2'!$B$1,,,Scenario)`]]);
  await workbench.write('Sheet1!G15', [['=TARIFF.DUTY(A3,"JP","US",INDEX(E2#,1)*10,,DATE(2025,5,1))']]);
  // The grid of the workbench does not know parts of tables; Excel writes them like this.
  await workbench.write('Sheet1!G16', [['=TARIFF.DUTY(Entries[code],"JP","US",Entries[value],,DATE(2025,5,1))']]);
  await workbench.settled();
  await select('G14');
  expect(await headline()).toBe('$120 on $500, that is 24%');
  await user.says(/fixed by the scenario “Pause lapses: 24% country rate”/);
  await user.says(/US reciprocal duty, added to the ordinary duty: 24%/);
  await select('G15');
  expect(await headline()).toBe('$275 on $1,000, that is 27.5%');
  await select('G16');
  await user.says('Row 1 of 4');
  expect(await headline()).toBe('$100 on $1,000, that is 10%');
});

it('states a fact: the formula before and after, one step, the new duty explained; one undo takes it back', async () => {
  await select('G4');
  expect(await shows('G4')).toBe('#N/A');
  await user.button('State partOfVehicle=false').click();
  await expect(user.pane.locator('[data-after]').textContent()).resolves.toBe(`${BODY_PART.slice(0, -1)},,"partOfVehicle=false")`);
  expect(await formula('G4')).toBe(BODY_PART);
  await user.button('Write to Sheet1!G4').click();
  await user.says('Sheet1!G4 is changed. Ctrl+Z undoes it.');
  await user.says('$1,500 on $12,000, that is 12.5%');
  expect(await shows('G4')).toBe(1500);
  await workbench.undo();
  expect(await formula('G4')).toBe(BODY_PART);
  expect(await shows('G4')).toBe('#N/A');
  await user.says('#N/A The duty on 8708.29.51.10 turns on the fact partOfVehicle.');
});

it('states it in the cell of the row where the facts stand in a column', async () => {
  await select('E5');
  await user.button(/^State partOfVehicle$/).click();
  await user.says('The facts stand in Sheet1!C5; everything that refers to it follows.');
  await user.button('Write to Sheet1!C5').click();
  await user.says('$3,300 on $12,000, that is 27.5%');
  expect(await shows('E5')).toBe(3300);
  expect(await workbench.values('C5')).toEqual([['partOfVehicle']]);
});

it('writes nothing to a protected sheet, nor over a formula that somebody changed meanwhile', async () => {
  const protect = (on: boolean) => user.pane.evaluate((protects) => Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    if (protects) protection.protect();
    else protection.unprotect();
    await context.sync();
  }), on);
  await select('G4');
  await user.button('State partOfVehicle=false').click();
  await protect(true);
  await user.button('Write to Sheet1!G4').click();
  await user.says('The sheet is protected, so nothing was written.');
  await protect(false);
  expect(await formula('G4')).toBe(BODY_PART);
  await user.button('State partOfVehicle=false').click();
  await workbench.write('G4', [['=1']]);
  // As a colleague's edit arrives while the preview is open.
  await user.pane.evaluate(() => [...document.querySelectorAll('button')].find((each) => each.textContent === 'Write to Sheet1!G4')?.click());
  await workbench.settled();
  expect(await formula('G4')).toBe('=1');
  await workbench.write('G4', [[BODY_PART]]);
  await workbench.settled();
});

it('copies the explanation as text, and opens the call in the Functions screen', async () => {
  await select('E3');
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await user.button('Copy as text').click();
  await user.says('Copied');
  const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('- Section 232 cars 9903.94.01: 25% × $40,000 = $10,000; in force since 3 April 2025; Source: Proclamation 10908');
  await user.button('Edit the formula').click();
  await user.pane.locator('#argument-code').waitFor();
  expect(await user.pane.locator('#argument-code').inputValue()).toBe('A2:A5');
  await user.button('Update Sheet1!E2').waitFor();
  await user.pane.getByRole('tab', { name: 'Explain' }).click();
});

it('says what there is to select where nothing can be explained', async () => {
  await workbench.select('A1');
  await user.says('Sheet1!A1 holds a typed value.');
  await workbench.select('A20');
  await user.says('Sheet1!A20 is empty.');
  await workbench.select('E2:E5');
  await user.says('Sheet1!E2:E5: 4 cells are selected.');
  await user.button('Explain Sheet1!E2').click();
  await user.says('$100 on $1,000, that is 10%');
  await user.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).setPosition('A22', 'D30');
    await context.sync();
  }));
  await workbench.page.locator('.o-figure').first().click();
  await user.comesBack();
  await user.says('No single cell is selected.');
});

it('speaks Japanese in a Japanese Office', async () => {
  await workbench.page.close();
  await open('?empty&locale=ja-JP');
  await select('E3');
  expect(await headline()).toBe('$40,000 に対して $11,000（27.5%）');
  await user.says('4 行中 2 行目');
  await select('G4');
  await user.says('確認が必要');
  await expect(user.pane.locator('[data-question="partOfVehicle"]').textContent()).resolves.toMatch(/[\u3040-\u30ff]/);
  await user.button('partOfVehicle を指定').waitFor();
});
