import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

const ROWS = 10_000;
/** Far above what a plain machine of two cores needs (about a third of a second): a guard, not a benchmark. */
const GUARD = 3000;
/** Formulas that depend on the scenario, and milliseconds in which they must follow an Apply. */
const DEPENDENTS = 2000;
const FOLLOWED_WITHIN = 1500;
/** Milliseconds after the start of its page in which the pane must take a click. */
const PANE_WITHIN = 1000;
/** A machine busy with other work gets another try. */
const TRIES = 3;

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty' });
});
afterAll(() => browser.stop());

interface Split {
  /** From the edit until the last value stands in the grid. */
  total: number;
  /** The function itself, on the same arguments, called directly. */
  engine: number;
  /** From sending the call to the answer, without the engine: JSON both ways and office.js's own 50 ms wait. */
  bridge: number;
  /** First evaluation with its arguments, and the second with the results. */
  grid: number;
}

/** Writes the formula and measures; engine time is taken in the pane's page, where functions run. */
async function measure(cell: string, formula: string, last: string): Promise<Split> {
  const spent = await workbench.page.evaluate(
    async ([at, text, end]) => {
      const handle = window.workbench;
      if (!handle) throw new Error('The page has no workbench.');
      const started = performance.now();
      handle.write(at, [[text]]);
      const [batch] = await new Promise<typeof handle.timings>((resolve) => {
        const look = (): void => {
          const batches = handle.timings.slice(-1);
          if (batches[0]?.shown && handle.pending === 0 && handle.values(end)[0]?.[0] !== '') resolve(batches);
          else setTimeout(look, 2);
        };
        look();
      });
      const { sent = 0, answered = 0, shown = 0 } = batch ?? {};
      return { total: shown - started, sent: sent - started, bridge: answered - sent, shown: shown - answered };
    },
    [cell, formula, last] as const,
  );
  const engine = await workbench.pane.evaluate(
    async (count) => {
      const column = (value: unknown): unknown[][] => Array.from({ length: count }, () => [value]);
      const codes = Array.from({ length: count }, (_, row) => [['8703.23.01', '9503.00.00', '8457.10.00', '7208.51.00'][row % 4]]);
      const { mappings } = (CustomFunctions as unknown as { _association: { mappings: Record<string, (...args: unknown[]) => unknown> } })._association;
      const run = mappings['TARIFF.DUTY'];
      const started = performance.now();
      await run?.(codes, [['JP']], [['US']], column(1000), null, [[45_778]], null, null, {});
      return performance.now() - started;
    },
    ROWS,
  );
  return { total: spent.total, engine, bridge: spent.bridge - engine, grid: spent.sent + spent.shown };
}

it(`fills ${ROWS} rows by one spilled TARIFF.DUTY, and says where the time goes`, async () => {
  const codes = ['8703.23.01', '9503.00.00', '8457.10.00', '7208.51.00'];
  await workbench.write('A1', Array.from({ length: ROWS }, (_, row) => [codes[row % 4] ?? '', 1000]));
  const splits: Split[] = [];
  for (const column of ['D', 'E', 'F']) {
    // office.js keeps half a second between two deliveries of results; that is its pace, not ours.
    await workbench.page.waitForTimeout(1200);
    const formula = `=TARIFF.DUTY(A1:A${ROWS},"JP","US",B1:B${ROWS},,DATE(2025,5,1))`;
    splits.push(await measure(`${column}1`, formula, `${column}${ROWS}`));
  }
  const rounded = splits.map((split) => Object.fromEntries(Object.entries(split).map(([part, ms]) => [part, Math.round(ms as number)])));
  console.log(`${ROWS} rows through the workbench, ms: ${JSON.stringify(rounded)}`);
  expect(await workbench.values(`D1:D4`)).toEqual([[275], [100], [142], [250]]);
  expect((await workbench.called())['TARIFF.DUTY']).toBe(3);
  expect(Math.max(...splits.map(({ total }) => total))).toBeLessThan(GUARD);
});

it('fills 1,000 single cells in one message', async () => {
  const formulas = Array.from({ length: 1000 }, (_, row) => [`=TARIFF.DUTY(A${row + 1},"JP","US",B${row + 1},,DATE(2025,5,1))`]);
  const started = Date.now();
  await workbench.write('H1', formulas);
  await workbench.settled();
  console.log(`1,000 single cells, ms: ${Date.now() - started}`);
  expect(await workbench.values('H1000')).toEqual([[250]]);
  expect(Date.now() - started).toBeLessThan(GUARD * 2);
});

/** From the press of Apply until the last value stands in the grid. */
function timeOfApply(): Promise<number> {
  return workbench.page.evaluate(async () => {
    const handle = window.workbench;
    const frame = document.getElementById('addin') as HTMLIFrameElement;
    const buttons = [...(frame.contentDocument?.querySelectorAll('button') ?? [])];
    const apply = buttons.find((button) => button.textContent === 'Apply to the workbook');
    if (!handle || !apply) throw new Error('There is nothing to apply.');
    const batches = handle.timings.length;
    const started = performance.now();
    apply.click();
    return await new Promise<number>((resolve) => {
      const look = (): void => {
        const last = handle.timings.at(-1);
        if (handle.timings.length > batches && handle.pending === 0 && last?.shown) resolve(last.shown - started);
        else setTimeout(look, 5);
      };
      look();
    });
  });
}

it(`applies a scenario to ${DEPENDENTS} formulas that depend on it within ${FOLLOWED_WITHIN} ms`, async () => {
  const page = await browser.open({ query: '?empty' });
  await workbench.page.close();
  workbench = page;
  const user = new PaneUser(workbench);
  const codes = ['8703.23.01', '9503.00.00', '8457.10.00', '7208.51.00'];
  await workbench.write('A1', Array.from({ length: DEPENDENTS }, (_, row) => [codes[row % 4] ?? '', `=TARIFF.RATE(A${row + 1},"JP","US",,Scenario)`]));
  await user.apply('statusquo-2025-05-01');
  const times: number[] = [];
  for (const preset of ['pause-lapse-24', 'baseline-pre-2025', 'pause-lapse-24']) {
    await user.openList();
    await user.preset(preset).click();
    // office.js keeps half a second between two deliveries of results; that is its pace, not ours.
    await workbench.page.waitForTimeout(1200);
    times.push(await timeOfApply());
    await user.says(/is applied/);
    if (Math.min(...times) <= FOLLOWED_WITHIN) break;
  }
  console.log(`${DEPENDENTS} formulas followed an Apply, ms: ${times.map(Math.round).join(', ')}`);
  expect((await workbench.values('B1:B4')).flat()[1]).toBe(0.24);
  expect(await workbench.values(`B${DEPENDENTS}`)).toEqual([[0.25]]);
  expect(Math.min(...times)).toBeLessThanOrEqual(FOLLOWED_WITHIN);
});

it(`takes a click in the pane within ${PANE_WITHIN} ms after its page was asked for`, async () => {
  const times: number[] = [];
  for (let tries = 0; tries < TRIES && !times.some((time) => time <= PANE_WITHIN); tries++) {
    const page = await browser.open({ query: '?empty' });
    const time = await page.pane.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const preset = document.querySelector('[data-preset]');
            // A first user's steps may stand above it.
            preset?.scrollIntoView({ block: 'center' });
            const { x = 0, y = 0 } = preset?.getBoundingClientRect() ?? {};
            if (preset?.contains(document.elementFromPoint(x + 8, y + 8))) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    times.push(time);
    await page.page.close();
  }
  console.log(`the pane took a click after, ms: ${times.map(Math.round).join(', ')}`);
  expect(Math.min(...times)).toBeLessThanOrEqual(PANE_WITHIN);
});
