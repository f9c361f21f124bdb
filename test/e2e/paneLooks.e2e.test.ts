import { accessibilityProblems, tooWide } from './looks';
import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => workbench.page.close());

/** The sights of the pane, in order: first steps above a list, details with a write behind them, about, settings, functions, a result, a simulation, an explanation. */
async function tour(name: string, look: (sight: string) => Promise<void>): Promise<void> {
  const { pane } = workbench;
  const sight = async (which: string) => {
    await workbench.page.waitForTimeout(300);
    await workbench.screenshot(`pane-${name}-${which}`);
    await look(which);
  };
  await pane.locator('[data-preset]').first().waitFor();
  await sight('scenarios');
  await pane.locator('[data-preset="rice-beyond-ma"]').click();
  await sight('preset');
  await pane.getByRole('button', { name: /^(Apply to the workbook|ブックに適用)$/ }).click();
  await pane.locator('.fui-MessageBar').last().waitFor();
  await pane.locator('#write-preview').scrollIntoViewIfNeeded();
  await sight('applied');
  await pane.locator('footer button').first().click();
  await pane.locator('section section').last().waitFor();
  await sight('about');
  await pane.locator('footer button').last().click();
  await sight('settings');
  await pane.locator('footer button').last().click();
  await pane.getByRole('tab').nth(1).click();
  await pane.locator('#screen-functions').getByRole('searchbox').waitFor();
  await sight('functions');
  await pane.getByRole('button', { name: /^TARIFF\.STACK/ }).click();
  await pane.locator('#screen-functions article section button').last().click();
  await pane.getByRole('table').waitFor();
  await sight('function');
  const simulate = pane.getByRole('button', { name: /^TRADE\.SIMULATE/ });
  if (!(await simulate.isVisible())) await pane.locator('#screen-functions article button').first().click();
  await simulate.click();
  await pane.locator('article h2').filter({ hasText: 'TRADE.SIMULATE' }).waitFor();
  await pane.locator('#screen-functions article section button').last().click();
  await pane.locator('[aria-labelledby=simulation-run] button').click();
  await pane.locator('[data-chart=tornado]').waitFor();
  await sight('simulation');
  await workbench.write('Sheet1!B2', [['=ROUND(TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1)),0)']]);
  await workbench.settled();
  await workbench.select('Sheet1!B2');
  await pane.getByRole('tab').nth(2).click();
  await pane.locator('[data-explained]').waitFor();
  await pane.locator('#screen-explain section button[aria-expanded]').first().click();
  await pane.locator('[data-question] button').first().click();
  await pane.locator('[data-fact-preview]').waitFor();
  await sight('explain');
  await pane.getByRole('slider').scrollIntoViewIfNeeded();
  await workbench.screenshot(`pane-${name}-explain-history`);
}

// axe takes its time: it looks at each theme and each language once.
describe.each([
  ['light-en', 'light', 'en-US', true],
  ['dark-en', 'dark', 'en-US', false],
  ['light-ja', 'light', 'ja-JP', false],
  ['dark-ja', 'dark', 'ja-JP', true],
] as const)('the pane, %s, 350 px', (name, colorScheme, locale, withAxe) => {
  it('has nothing wider than itself and nothing that axe finds', async () => {
    workbench = await browser.open({ query: `?empty&locale=${locale}`, colorScheme });
    await tour(name, async (sight) => {
      if (withAxe) expect([sight, await accessibilityProblems(workbench)]).toEqual([sight, []]);
      expect([sight, await tooWide(workbench)]).toEqual([sight, []]);
    });
    expect(await workbench.pane.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
    expect(workbench.errors).toEqual([]);
  });
});

it('shows list and details side by side when it is wide', async () => {
  workbench = await browser.open({ query: '?empty', width: 1500 });
  await workbench.page.evaluate(() => document.getElementById('desk')?.style.setProperty('--pane-width', '900px'));
  await tour('wide', async (sight) => {
    expect([sight, await accessibilityProblems(workbench)]).toEqual([sight, []]);
    expect([sight, await tooWide(workbench)]).toEqual([sight, []]);
  });
});

it.each([
  ['contrast-dark', 'dark', 'en-US', true],
  ['contrast-light', 'light', 'ja-JP', false],
] as const)('keeps to the colours of the system under forced colours, %s', async (name, colorScheme, locale, withAxe) => {
  workbench = await browser.open({ query: `?empty&locale=${locale}`, colorScheme });
  await workbench.page.emulateMedia({ forcedColors: 'active', colorScheme });
  // The system paints its own colours over those that axe would compare.
  await tour(name, async (sight) => {
    if (withAxe) expect([sight, await accessibilityProblems(workbench, 'color-contrast')]).toEqual([sight, []]);
    expect([sight, await tooWide(workbench)]).toEqual([sight, []]);
  });
});

it('keeps free the corner that Excel uses for its own menu', async () => {
  workbench = await browser.open({ query: '?empty' });
  await new PaneUser(workbench).says('19 scenarios');
  const corner = await workbench.pane.evaluate(() => {
    const at = document.elementFromPoint(window.innerWidth - 17, 16);
    return at?.closest('button, a, input, [role=tab]')?.outerHTML ?? null;
  });
  expect(corner).toBeNull();
});
