import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

const ROWS = 10_000;
/** Far above what a plain machine of two cores needs (about a third of a second): a guard, not a benchmark. */
const GUARD = 3000;

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
