import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';
jest.setTimeout(240_000);
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => { browser = await WorkbenchBrowser.start(); });
afterAll(() => browser.stop());
const cells = (process.env['LOOK'] ?? 'Goods!G5;Goods!I10;Goods!A18;Goods!B20').split(';');
it('looks', async () => {
  for (const [name, query, scheme] of [['en', '', 'light'], ['ja', '?locale=ja-JP', 'dark']] as const) {
    if (process.env['LANGS'] && !process.env['LANGS'].includes(name)) continue;
    workbench = await browser.open({ query, colorScheme: scheme, height: 1500, width: Number(process.env['WIDTH'] ?? 1440) });
    if (process.env['WIDTH']) await workbench.page.evaluate(() => document.getElementById('desk')?.style.setProperty('--pane-width', '900px'));
    const user = new PaneUser(workbench);
    await workbench.settled();
    await user.pane.getByRole('tab').nth(2).click();
    const extra = JSON.parse(process.env['FORMULAS'] ?? '[]') as string[];
    if (extra.length) await workbench.write('Sheet9!A1'.replace('Sheet9', 'Rice'), []);
    let i = 0;
    for (const formula of extra) { await workbench.write(`Goods!O${1 + 30 * i}`, [[formula]]); i += 1; }
    await workbench.settled();
    for (const cell of [...cells, ...extra.map((_, at) => `Goods!O${1 + 30 * at}`)]) {
      await workbench.select(cell);
      await workbench.page.waitForTimeout(900);
      await user.pane.locator('#screen-explain > div > div').last().screenshot({ path: `build/screenshots/look-${name}-${cell.replace('!', '-')}.png` });
      console.log(name, cell, await user.pane.locator('#screen-explain').innerText());
    }
    console.log(workbench.errors, await workbench.refused());
    await workbench.page.close();
  }
});
