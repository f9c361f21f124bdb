import type { Frame } from 'playwright-core';
import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

const REGIONS = 35;
const isWorker = (url: URL): boolean => /\/simulationWorker\.[0-9a-f]+\.js$/.test(url.pathname);

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
});
afterEach(async () => {
  expect(workbench.outside).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

const runPanel = () => user.pane.locator('[aria-labelledby=simulation-run]');
const run = () => runPanel().getByRole('button', { name: 'Run the draws' }).click();
const argument = (name: string) => user.pane.locator(`#argument-${name}`);

/** Opens the builder of a simulation that stands as a formula in a cell of the sheet. */
async function openFormula(cell: string, formula: string): Promise<void> {
  await workbench.write(cell, [[formula]]);
  await workbench.settled();
  await workbench.select(cell);
  await user.pane.getByRole('tab', { name: 'Functions' }).click();
  await runPanel().getByText(/draws, estimated/).waitFor();
}

/** Tasks of more than 50 ms in the page where pane, functions and grid live. */
async function watchLongTasks(pane: Frame): Promise<() => Promise<number[]>> {
  await pane.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ entryTypes: ['longtask'] });
  });
  return () => pane.evaluate(() => (window as unknown as { long: number[] }).long.splice(0));
}

const matrix = (of: (at: number) => number) => Array.from({ length: REGIONS }, (_, r) => Array.from({ length: REGIONS }, (__, c) => of(r * REGIONS + c)));

it('runs 10,000 draws of 35 regions beside the page, which stays free, and cancels at once', async () => {
  await workbench.write('A1', matrix((at) => 1 + ((at * 7919) % 500)));
  await workbench.write('A41', matrix((at) => ((at * 31) % 40) / 100));
  await workbench.write('A81', matrix((at) => ((at * 13) % 40) / 100));
  const gsim = (method: string) => `=TRADE.SIMULATE("GSIM",{6,"","lognormal",3,8;4,"","triangular",-2,-0.8;1,2,"correlation",-0.5,""},10000,1,,A1:AI35,A41:AI75,A81:AI115,-1.25,1.5,5,"${method}")`;
  await openFormula('A120', gsim('linear'));
  // The cell itself made only what fits into 2 s, and says so.
  const cells = await workbench.values('A120:B380');
  expect(cells.find(([label]) => label === 'Note')?.[1]).toMatch(/^\d+ of 10000 draws: what fits into about 2 s in a cell/);

  const longTasks = await watchLongTasks(user.pane);
  /** Seconds of the run and what it kept the page from, at best of several tries: others may work on the machine too. */
  const measure = async (tries: number) => {
    let best = { seconds: Infinity, blocked: Infinity };
    for (let attempt = 0; attempt < tries && !(best.blocked <= 50 && best.seconds < 4); attempt++) {
      await longTasks();
      const started = Date.now();
      await run();
      await runPanel().getByRole('progressbar').waitFor();
      await runPanel().getByRole('progressbar').waitFor({ state: 'hidden', timeout: 60_000 });
      await user.says(/10,000 draws from seed 1/);
      const seconds = (Date.now() - started) / 1000;
      best = { seconds: Math.min(seconds, best.seconds), blocked: Math.min(Math.max(0, ...(await longTasks())), best.blocked) };
    }
    return best;
  };
  const linear = await measure(3);
  await user.button(/Arguments of GSIM/).click();
  await argument('method').fill('exact');
  await user.says('The inputs have changed since this run.');
  const exact = await measure(1);
  console.log(`10,000 draws, 35 regions: linear ${linear.seconds.toFixed(1)} s, exact ${exact.seconds.toFixed(1)} s; page blocked at most ${linear.blocked} and ${exact.blocked} ms`);
  expect(Math.min(linear.blocked, exact.blocked)).toBeLessThanOrEqual(50);
  // Guards for a machine on which others work too; alone it takes 3 s and 9 s.
  expect(linear.seconds).toBeLessThan(12);
  expect(exact.seconds).toBeLessThan(45);

  await run();
  await user.says(/left$/);
  const milliseconds = await user.pane.evaluate(async () => {
    const panel = document.querySelector('[aria-labelledby=simulation-run]')!;
    const started = performance.now();
    panel.querySelector('button')!.click();
    while (!panel.textContent.includes('Cancelled after')) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - started;
  });
  expect(milliseconds).toBeLessThan(100);
  await user.says('Nothing is shown');
  expect(await user.pane.locator('[data-chart]').count()).toBe(0);
  expect(workbench.errors).toEqual([]);
});

it('from a model’s builder: names uncertain inputs, runs, writes the results as values, and one undo takes them back', async () => {
  await workbench.write('A1', [[800, 2], [120, 10], [80, 10]]);
  await workbench.write('D5', [['mine']]);
  await workbench.select('D1');
  await user.pane.getByRole('tab', { name: 'Functions' }).click();
  await user.pane.getByRole('button', { name: /^TRADE\.TRQ[^P]/ }).click();
  const given = { values: 'A1:A3', rateBefore: '0.25', inQuotaRate: '0.1', overQuotaRate: '0.25', quotaRatio: '1.2', supplyElasticities: 'B1:B3', sigma: '4', eta: '-1' };
  for (const [name, text] of Object.entries(given)) await argument(name).fill(text);
  await user.button('How sure is this? Simulate…').click();
  await user.button('Add an input').click();
  const input = user.pane.locator('[data-input="1"]');
  await input.getByLabel('Argument').selectOption({ label: 'quotaRatio' });
  await input.getByLabel('Low').fill('1.6');
  await input.getByLabel('High').fill('0.8');
  await input.getByText(/ranges, row 1: low, mode and high are out of order/).waitFor();
  await input.getByLabel('Low').fill('0.8');
  await input.getByLabel('High').fill('1.6');
  await input.getByText('now 1.2').waitFor();
  await runPanel().getByLabel('Draws').fill('400');
  await run();
  await user.pane.getByLabel('Show', { exact: true }).selectOption('Quota rent');
  await user.says(/Quota rent: in the middle/);
  expect(await user.pane.locator('[data-chart=tornado] tbody tr').allTextContents()).toEqual([expect.stringMatching(/^quotaRatio−0\.9\d$/)]);

  await user.button('Insert the results as values…').click();
  await user.says(/1 cell is not empty and would be replaced: D5/);
  await user.button('Replace and write').click();
  await user.says(/^Written to Sheet1!D1:M\d+\.$/);
  const written = await workbench.values('D1:M40');
  expect(written[0]?.slice(0, 3)).toEqual(['Result', 'Mean', 'Standard error']);
  const row = (label: string) => written.find(([cell]) => cell === label)?.[1];
  expect([row('Draws'), row('Seed'), row('Model')]).toEqual([400, 1, 'TRQ']);
  expect(row('Data version')).toMatch(/^\d{4}-\d\d-\d\d/);
  expect(row('quotaRatio')).toBe('triangular');
  await workbench.undo();
  expect(await workbench.values('D1:D5')).toEqual([[''], [''], [''], [''], ['mine']]);

  await workbench.select('P1');
  await user.button('Move them to the sheet…').click();
  await user.says(/Sheet1!P1:V2/);
  await user.button('Write').click();
  await user.says('The formula now reads them from P2:U2.');
  expect(await workbench.values('P2:V2')).toEqual([[5, '', 'triangular', 0.8, 1.6, '', 'quotaRatio']]);
  await user.says('quotaRatio: triangular, 0.8 … 1.6');
  await workbench.write('D5', [['']]);
  await user.button('Insert into Sheet1!D1').click();
  await user.says('The formula is in Sheet1!D1.');
  await workbench.settled();
  // The same seed and draws: the cell says what the pane said.
  const inCell = await workbench.values('D1:M40');
  expect(inCell.find(([label]) => label === 'Quota rent')).toEqual(written.find(([label]) => label === 'Quota rent'));
  expect(workbench.errors).toEqual([]);
});

it('runs in the page, in short slices, where the worker’s script may not load; a refusal is the cell’s own', async () => {
  await workbench.page.route(isWorker, (route) => route.abort());
  await openFormula('A1', '=TRADE.SIMULATE("OPTIMAL",{1,"","uniform",90,110;3,"","uniform",-30,-10;1,2,"correlation",0.6,""},5000,7,,100,1,-20,1)');
  const inCell = await workbench.values('A1:J12');
  await runPanel().getByLabel('Draws').fill('100000');
  const longTasks = await watchLongTasks(user.pane);
  let blocked = Infinity;
  for (let attempt = 0; attempt < 3 && blocked > 50; attempt++) {
    await longTasks();
    await run();
    await runPanel().getByRole('progressbar').waitFor();
    await user.says(/50,000 draws from seed 7.* 100,000 were asked for/);
    blocked = Math.min(blocked, Math.max(0, ...(await longTasks())));
  }
  console.log(`50,000 draws in the page: blocked at most ${blocked} ms at a time`);
  // Three times what a machine needs on which nobody else works.
  expect(blocked).toBeLessThan(150);
  await runPanel().getByLabel('Draws').fill('5000');
  await run();
  await user.says(/5,000 draws from seed 7/);
  await user.button(/All results/).click();
  const shown = await user.pane.locator('[aria-label="All results"] tbody tr').first().locator('td').allTextContents();
  expect(shown[0]).toBe(Number(inCell[1]?.[1]).toPrecision(5));

  await user.button(/Arguments of OPTIMAL/).click();
  await argument('b').fill('10');
  await run();
  await runPanel().getByText('#NUM!').waitFor();
  expect(await user.pane.locator('[data-chart]').count()).toBe(0);
});

it('the largest simulations that a cell takes answer within two seconds', async () => {
  const spent = await user.pane.evaluate(async () => {
    const { mappings } = (CustomFunctions as unknown as { _association: { mappings: Record<string, (...args: unknown[]) => unknown> } })._association;
    const simulate = mappings['TRADE.SIMULATE']!;
    let state = 7;
    const random = (low: number, high: number) => low + ((state = (state * 48_271) % 2_147_483_647) / 2_147_483_647) * (high - low);
    const table = (rows: number, columns: number, low: number, high: number) => Array.from({ length: rows }, () => Array.from({ length: columns }, () => random(low, high)));
    const square = (n: number, low: number, high: number) => table(n, n, low, high);
    const range = (argument: number, low: number, high: number) => [[argument, null, 'lognormal', low, high, null]];
    const cases: [string, string, unknown[][], unknown[][][]][] = [
      ['GSIM 10', 'GSIM', range(6, 3, 8), [square(10, 1, 500), square(10, 0, 0.4), square(10, 0, 0.4), [[-1.25]], [[1.5]], [[5]]]],
      ['GSIM 35', 'GSIM', range(6, 3, 8), [square(35, 1, 500), square(35, 0, 0.4), square(35, 0, 0.4), [[-1.25]], [[1.5]], [[5]]]],
      ['GE 36', 'GE', range(4, 2, 8), [square(36, 1, 500), square(36, 0, 0.4), square(36, 0, 0.4), [[4]]]],
      ['SMART 1,000', 'SMART', range(4, -2, -1), [table(1000, 1, 1, 500), table(1000, 1, 0, 0.4), table(1000, 1, 0, 0.4), [[-1.5]]]],
      ['ARMINGTON 100', 'ARMINGTON', range(5, 3, 8), [table(100, 1, 1, 500), table(100, 1, 0, 0.4), table(100, 1, 0, 0.4), table(100, 1, 2, 10), [[4]], [[-1]]]],
      ['OPTIMAL', 'OPTIMAL', range(1, 90, 110), [[[100]], [[1]], [[-20]], [[1]]]],
    ];
    const times: [string, number][] = [];
    for (const [name, model, ranges, args] of cases) {
      let best = Infinity;
      for (let attempt = 0; attempt < 5 && best > 2000; attempt++) {
        const started = performance.now();
        await simulate([[model]], ranges, [[1_000_000]], [[1]], [['tornado']], args);
        best = Math.min(best, performance.now() - started);
      }
      times.push([name, Math.round(best)]);
    }
    return times;
  });
  console.log(`in a cell, ms: ${spent.map(([name, ms]) => `${name} ${ms}`).join(', ')}`);
  expect(spent.filter(([, ms]) => ms > 2000)).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
