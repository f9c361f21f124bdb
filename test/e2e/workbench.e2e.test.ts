import AxeBuilder from '@axe-core/playwright';
import { WorkbenchBrowser } from './workbenchPage';

jest.setTimeout(120_000);

/** Milliseconds in which grid and pane must answer; about three times what a plain machine of two cores needs. */
const INTERACTIVE_WITHIN = 3000;
/** A machine busy with other work gets another try. */
const TRIES = 3;

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

it('is interactive within three seconds', async () => {
  let slowest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && slowest >= INTERACTIVE_WITHIN; tries++) {
    const workbench = await browser.open();
    const milestones = await workbench.page.evaluate(() => ({ ...window.workbench?.milestones }));
    console.log(`workbench after navigation, ms: ${JSON.stringify(milestones)}`);
    slowest = Math.max(...Object.values(milestones));
    await workbench.page.close();
  }
  expect(slowest).toBeLessThan(INTERACTIVE_WITHIN);
});

it('opens on the example workbook, and no request leaves the machine', async () => {
  const workbench = await browser.open();
  await workbench.settled();
  expect(await workbench.sheets()).toEqual(['Goods', 'Rice', 'Scenario']);
  expect(await workbench.values('Goods!A5:A14')).toHaveLength(10);
  expect(await workbench.values('Goods!G5:I5')).toEqual([[1000, 11000, 11000]]);
  const errors = (await workbench.values('Goods!A1:L24')).flat().filter((value) => String(value).startsWith('#'));
  expect(errors).toEqual([]);
  expect(await workbench.values('Rice!B6:B8')).toEqual([[682200], [236750], [445450]]);
  expect(await workbench.page.getByText('Embedded workbench, not Microsoft Excel').isVisible()).toBe(true);
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
  await workbench.page.close();
});

describe('what the page looks like', () => {
  const views = [
    { name: 'workbench-light', width: 1440, height: 900, colorScheme: 'light' },
    { name: 'workbench-dark', width: 1440, height: 900, colorScheme: 'dark' },
    { name: 'workbench-wide', width: 1920, height: 1080, colorScheme: 'light' },
    { name: 'workbench-narrow', width: 700, height: 1000, colorScheme: 'light' },
  ] as const;

  it.each(views)('$name', async ({ name, ...view }) => {
    const workbench = await browser.open(view);
    await workbench.settled();
    // Spilled cells fade in.
    await workbench.page.waitForTimeout(1000);
    await workbench.screenshot(name);
    const overflow = await workbench.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(workbench.errors).toEqual([]);
    await workbench.page.close();
  });
});

it.each(['light', 'dark'] as const)('has nothing that axe finds around the grid and the pane, %s', async (colorScheme) => {
  const workbench = await browser.open({ colorScheme });
  // The grid is another project's; the pane has its own test.
  const axe = new AxeBuilder({ page: workbench.page }).setLegacyMode().exclude('#grid').exclude('#pane-body');
  const { violations } = await axe.analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  await workbench.page.close();
});

it('gives the pane 350 pixels, more by keyboard, none when closed, and back again', async () => {
  const workbench = await browser.open();
  const paneWidth = (): Promise<number> => workbench.page.locator('#pane').evaluate((pane) => pane.getBoundingClientRect().width);
  expect(await paneWidth()).toBe(350);
  await workbench.page.locator('#splitter').focus();
  await workbench.page.keyboard.press('ArrowLeft');
  expect(await paneWidth()).toBe(370);
  await workbench.page.click('#close-pane');
  expect(await paneWidth()).toBe(0);
  await workbench.page.click('#toggle-pane');
  expect(await paneWidth()).toBe(370);
  await workbench.page.close();
});

it('tells the add-in its language, theme and requirement sets', async () => {
  const requirements = encodeURIComponent('{"ExcelApi":"1.12"}');
  const workbench = await browser.open({ query: `?empty&locale=ja-jp&requirements=${requirements}`, colorScheme: 'dark' });
  const told = await workbench.pane.evaluate(() => ({
    language: Office.context.displayLanguage,
    sets: ['1.12', '1.13'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    background: Office.context.officeTheme.bodyBackgroundColor,
  }));
  expect(told).toEqual({ language: 'ja-jp', sets: [true, false], background: '#14181d' });
  await workbench.page.close();
});
