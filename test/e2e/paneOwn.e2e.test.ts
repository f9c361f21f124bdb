import { readFileSync } from 'node:fs';
import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

const RATE = 'us.reciprocal.rate';
const NAMESPACE = 'urn:parley:own-scenarios:1';
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
  await workbench.write('Sheet1!A1', [['9503.00.00', '=TARIFF.RATE(A1,"JP","US",,Scenario)']]);
  await user.says('19 scenarios');
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

const value = async (address: string): Promise<unknown> => {
  await workbench.settled();
  return (await workbench.values(address))[0]?.[0];
};
const ownCard = (id: string) => user.pane.locator(`[data-own="${id}"]`);
/** The pane's Save button, not the one of a form. */
const saveForm = () => user.pane.locator('form').getByRole('button', { name: 'Save' }).click();

/** Saves the lapse of the pause at another rate as a scenario of its own. */
async function saveOwn(title: string, rate: string): Promise<void> {
  await user.openList();
  await user.preset('pause-lapse-24').click();
  await user.lever(RATE).fill(rate);
  await user.button('Save as…').click();
  await user.pane.getByLabel('Title').fill(title);
  await saveForm();
  await user.says(`“${title}” is saved.`);
}

/** What the workbook carries, and what a colleague's pane makes of it. */
function ownPart(replace?: [from: string, to: string]): Promise<string> {
  return user.pane.evaluate(
    ([namespace, change]) =>
      Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem();
        const xml = part.getXml();
        await context.sync();
        if (change) part.setXml(xml.value.replace(...change));
        await context.sync();
        return xml.value;
      }),
    [NAMESPACE, replace] as const,
  );
}

it('a preset with another rate is saved, applied, computed with, and still there when the pane opens again', async () => {
  await saveOwn('Pause at 17%', '17%');
  await user.pressApply();
  await user.says('“Pause at 17%” is applied.');
  expect(await value('Sheet1!B1')).toBe(0.17);
  expect(await value('Scenario!A1')).toBe('Pause at 17%');
  expect(await value('Scenario!B3')).toBe(`pause-lapse-24 | ${RATE}=0.17`);
  expect(await ownPart()).toContain(`<text>pause-lapse-24 | ${RATE}=0.17</text>`);
  await workbench.page.evaluate(() => {
    if (window.workbench) window.workbench.milestones.addin = 0;
  });
  await workbench.page.click('#reload-pane');
  await workbench.page.waitForFunction(() => (window.workbench?.milestones.addin ?? 0) > 0);
  await user.says('Applied: Pause at 17%');
  await ownCard('pause-at-17').getByText('Applied').waitFor();
});

it('is duplicated, renamed, deleted, and given back; values edited in the sheet become one too', async () => {
  await saveOwn('First', '17%');
  await user.button('Duplicate').click();
  await saveForm();
  await user.says('“First, copy” is saved.');
  await user.button('Rename').click();
  await user.pane.getByLabel('Title').fill('=2+2, a <b>second</b>');
  await saveForm();
  await user.says('is renamed.');
  await user.pressApply();
  await user.says(/is applied/);
  expect(await value('Scenario!A1')).toBe('=2+2, a <b>second</b>');
  await user.button('Delete').click();
  await user.pane.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await user.says('is deleted.');
  expect(await ownPart()).not.toContain('second');
  await user.button('Take back').click();
  await user.says('Taken back.');
  expect(await ownCard('first-copy').textContent()).toContain('=2+2, a <b>second</b>');
  await workbench.write(await user.cellOf(RATE), [['0.31']]);
  // No focus, no click: the pane hears of it from the workbook.
  await user.says(/1 value was edited by hand/);
  await user.button('Save as own scenario…').click();
  await saveForm();
  await user.says('is saved.');
  expect(await ownPart()).toContain(`<text>pause-lapse-24 | ${RATE}=0.31</text>`);
});

it('goes out as a file and comes back; what is no such file, and what is bad in one, is named', async () => {
  await saveOwn('Pause at 17%', '17%');
  await user.button('Export').click();
  const download = workbench.page.waitForEvent('download');
  await user.pane.getByRole('link', { name: /Download parley-Pause-at-17.json/ }).click();
  const json = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(json)).toMatchObject({ parley: 'scenarios', version: 1, scenarios: [{ title: 'Pause at 17%', text: `pause-lapse-24 | ${RATE}=0.17` }] });
  await user.openList();
  await user.openList();

  await user.button(/^Import$/).click();
  const choose = (text: string) => user.pane.locator('article input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('{"parley":');
  await user.says('This is not JSON.');
  await choose(json);
  await user.says('0 of 1 can be imported');
  await user.says('The workbook has this very scenario under this title.');
  const other = JSON.parse(json) as { scenarios: object[] };
  const [first] = other.scenarios;
  other.scenarios = [{ ...first, text: 'auto-relief' }, { ...first, title: 'Bad', text: 'auto-releif' }, { ...first, title: 'Rice', text: 'rice-beyond-ma' }];
  await user.pane.getByLabel('Or paste the text').fill(JSON.stringify(other));
  await user.button('Check the text').click();
  await user.says('2 of 3 can be imported');
  await user.says('Becomes “Pause at 17% (2)”');
  await user.says(/scenarios\[1\]\.text: .*Nearest: auto-relief/);
  await user.pane.getByLabel('Import “Rice”').uncheck();
  await user.button('Import 1 scenario').click();
  await user.says('“Pause at 17% (2)” is imported.');
  expect((await ownPart()).match(/<scenario>/g)).toHaveLength(2);
  await user.button('Take back').click();
  await user.says('Taken back.');
  expect((await ownPart()).match(/<scenario>/g)).toHaveLength(1);
});

it('a colleague’s change of the same scenario is not overwritten', async () => {
  await saveOwn('Ours', '17%');
  await user.lever(RATE).fill('18%');
  await ownPart([`${RATE}=0.17`, `${RATE}=0.3`]);
  await user.pane.locator('#screen-scenarios').getByRole('button', { name: 'Save', exact: true }).click();
  await user.says('A colleague changed “Ours” meanwhile.');
  expect(await ownPart()).not.toContain('0.18');
  await user.button('Save mine as a copy').click();
  await user.says('“Ours (2)” is saved.');
  const part = await ownPart();
  expect([part.includes(`${RATE}=0.3<`), part.includes(`${RATE}=0.18<`)]).toEqual([true, true]);
});

it('a colleague’s edit of the sheet is told at once, and what was typed here stays', async () => {
  await user.apply('pause-lapse-24');
  await user.openList();
  await user.preset('auto-relief').click();
  await user.lever('us.s232.auto.allIn').fill('12.5%');
  await workbench.colleagueWrites(await user.cellOf(RATE), [['0.12']]);
  await user.says('The Scenario sheet has just changed.');
  expect(await user.lever('us.s232.auto.allIn').inputValue()).toBe('12.5%');
  await user.pressApply();
  await user.says('Replace what is on the sheet?');
  expect(await value('Sheet1!B1')).toBe(0.12);
});

it('compares three scenarios by levers and duties, writes them live onto a new sheet, and one undo takes it away', async () => {
  await saveOwn('Ours', '17%');
  await user.button('Compare with…').click();
  await user.preset('statusquo-2025-05-01').click();
  await user.preset('baseline-pre-2025').click();
  expect(await user.preset('auto-relief').getAttribute('aria-disabled')).toBe('true');
  await user.button('Compare 3').click();
  const row = (name: string) => user.pane.getByRole('row', { name });
  await row('Toys').waitFor();
  expect(await row('Toys').getByRole('cell').allTextContents()).toEqual(['17%', '10%', '0%']);
  expect(await row('US beef').getByRole('cell').allTextContents()).toEqual(['21.6%', '21.6%', 'unknown']);
  await user.says(/US beef into Japan, agreement claimed C: #N\/A/);
  const chart = user.pane.getByRole('img', { name: /Duty on goods of the talks/ });
  expect(await chart.locator('rect').count()).toBe(26);
  await row('Imports').first().waitFor();
  const imports = await row('Imports').first().getByRole('cell').allTextContents();
  // The status quo is what the function holds the others against: the trade of 2024 under it.
  expect([imports[1], Number(imports[0]?.replace(',', '')) < 144_863]).toEqual(['144,863', true]);
  await user.button('Show sources').click();
  await user.says(/A: own value of this scenario/);

  await user.button('Write the comparison to a sheet').click();
  await user.says('The sheet “Comparison” is written.');
  await workbench.settled();
  const rows = await workbench.values('Comparison!A9:D17');
  expect(rows.find(([good]) => good === 'Toys')).toEqual(['Toys', 0.17, 0.1, 0]);
  expect((await workbench.values('Comparison!A39:D42')).find(([lever]) => lever === RATE)).toEqual([RATE, 0.17, 0.1, expect.closeTo(-0.07, 12)]);
  await workbench.write('Comparison!B5', [[`pause-lapse-24 | ${RATE}=0.4`]]);
  await workbench.settled();
  expect((await workbench.values('Comparison!A9:B17')).find(([good]) => good === 'Toys')).toEqual(['Toys', 0.4]);
  await workbench.undo();
  await workbench.undo();
  expect(await workbench.sheets()).toEqual(['Sheet1']);
});

it('a workbook with protected structure takes no comparison, and a sheet of that name is never overwritten', async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('comparison').getRange('A1').values = [['my own']];
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await user.button('Compare').click();
  await user.preset('statusquo-2025-05-01').click();
  await user.preset('pause-lapse-24').click();
  await user.button('Compare 2').click();
  await user.says('A new sheet “Comparison 2”');
  await user.button('Write the comparison to a sheet').click();
  await user.says('structure is protected, so no sheet was added.');
  await workbench.pane.evaluate(() => Excel.run(async (context) => context.workbook.protection.unprotect()));
  await user.button('Write the comparison to a sheet').click();
  await user.says('The sheet “Comparison 2” is written.');
  expect(await workbench.values('comparison!A1')).toEqual([['my own']]);
});
