import { accessibilityProblems, tooWide } from './looks';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.page.close();
});

const FILE = JSON.stringify({
  parley: 'scenarios',
  version: 1,
  dataVersion: '2025-05-01',
  scenarios: [
    { title: '自動車を先に / Cars first, metals after the summer recess', note: 'Second round', author: 'Sato, Economic Affairs', changedAt: '2025-05-02T03:00:00Z', text: 'auto-relief | us.s232.auto.allIn=0.125' },
    { title: 'Unreadable', text: 'auto-releif' },
    { title: 'AnUnbrokenTitleThatIsAsLongAsTitlesMayBeAnUnbrokenTitleThatIsAsLongAsTitlesMayBe', text: 'pause-lapse-24 | us.reciprocal.rate=0.2' },
  ],
});

/** The sights of own scenarios and comparisons, by their places in the page so that the language does not matter. */
async function tour(name: string, look: (sight: string) => Promise<void>): Promise<void> {
  const { pane } = workbench;
  const sight = async (which: string) => {
    await workbench.page.waitForTimeout(250);
    await workbench.screenshot(`own-${name}-${which}`);
    await look(which);
  };
  const listTool = (place: number) => pane.locator('[data-tools]').first().locator('button').nth(place);
  const tool = (place: number) => pane.locator('article [data-tools] button').nth(place);
  const foot = () => pane.locator('[data-foot]');
  await listTool(1).click();
  await pane.locator('article textarea').fill(FILE);
  await pane.locator('article > button').last().click();
  await pane.locator('article li').first().waitFor();
  await sight('import');
  await foot().getByRole('button').click();
  await pane.locator('[data-own]').first().waitFor();
  await sight('list');
  await pane.locator('[data-own]').filter({ hasText: 'Sato' }).click();
  await tool(1).click();
  await foot().locator('form').waitFor();
  await sight('details');
  await foot().locator('form button').last().click();
  await tool(4).click();
  await pane.locator('[data-preset="statusquo-2025-05-01"]').click();
  await pane.locator('[data-preset="outcome-2025-07"]').click();
  await sight('choose');
  await pane.locator('section button.fui-Button').filter({ hasText: '3' }).click();
  await pane.locator('article table').first().waitFor();
  await sight('levers');
  await pane.locator('#compared-rates').evaluate((heading) => heading.scrollIntoView());
  await sight('rates');
  await pane.locator('article svg[role=img]').nth(1).evaluate((chart) => chart.scrollIntoView());
  await foot().getByRole('button').click();
  await foot().locator('.fui-MessageBar').waitFor();
  await sight('chart');
}

it.each([
  ['light-en', 'light', 'en-US'],
  ['dark-ja', 'dark', 'ja-JP'],
] as const)('own scenarios and comparisons, %s, 350 px: nothing that axe finds, nothing wider than the pane', async (name, colorScheme, locale) => {
  workbench = await browser.open({ query: `?empty&locale=${locale}`, colorScheme });
  await tour(name, async (sight) => {
    // The words of the second language change no roles or names, only widths; its theme is checked where most colours are.
    if (name === 'light-en' || ['details', 'rates'].includes(sight)) expect([sight, await accessibilityProblems(workbench)]).toEqual([sight, []]);
    expect([sight, await tooWide(workbench)]).toEqual([sight, []]);
  });
});

it('stand beside the list when the pane is wide', async () => {
  workbench = await browser.open({ query: '?empty&locale=ja-JP', width: 1500 });
  await workbench.page.evaluate(() => document.getElementById('desk')?.style.setProperty('--pane-width', '900px'));
  await tour('wide-ja', async (sight) => expect([sight, await tooWide(workbench)]).toEqual([sight, []]));
});

it('keep their marks under forced colours', async () => {
  workbench = await browser.open({ query: '?empty' });
  await workbench.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  // The system paints its own colours over those that axe would compare.
  await tour('contrast', async (sight) => {
    if (sight === 'choose') expect(await accessibilityProblems(workbench, 'color-contrast')).toEqual([]);
  });
});
