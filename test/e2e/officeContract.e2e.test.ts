import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RequestBody } from '../../src/workbench/richapi/protocol';
import { OFFICE_JS_VERSION } from '../../src/workbench/richapi/protocol';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/**
 * The workbench speaks an interface of office.js that Microsoft does not document. These are the shapes it relies on;
 * when one fails after an upgrade, src/workbench/richapi has to learn the new shape before the version is pinned anew.
 */
let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty&log' });
});
afterAll(() => browser.stop());

interface Message {
  type: number;
  message: { url?: string; method?: string; body?: RequestBody };
}

/** Messages so far, once the pane has none of its own to send: it reads the workbook at its start and after every change. */
async function messagesWhenQuiet(): Promise<number> {
  let [before, now] = [-1, 0];
  while (before !== now) {
    before = now;
    await workbench.page.waitForTimeout(400);
    now = await workbench.page.evaluate(() => window.workbench?.host.log.lines.length ?? 0);
  }
  return now;
}

/** The requests that a piece of the pane's code sends, telemetry left out. */
async function requestsOf(code: () => Promise<unknown>): Promise<RequestBody[]> {
  const from = await messagesWhenQuiet();
  await workbench.pane.evaluate(code);
  const messages = await workbench.page.evaluate(
    (start) => window.workbench?.host.log.lines.slice(start).filter(({ direction }) => direction === 'request').map(({ body }) => body as Message),
    from,
  );
  return (messages ?? [])
    .map(({ message }) => message.body)
    .filter((body): body is RequestBody => body !== undefined && !JSON.stringify(body).includes('Telemetry'));
}

const actionsOf = (body: RequestBody | undefined) =>
  body?.Actions.map(({ ActionType, Name }) => (Name ? `${ActionType} ${Name}` : String(ActionType)));
const pathsOf = (body: RequestBody | undefined) =>
  Object.values(body?.ObjectPaths ?? {}).map(({ ObjectPathType, Name }) => `${ObjectPathType} ${Name}`.trim());

it('is pinned to the version whose messages the workbench knows', () => {
  const file = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(version).toBe(OFFICE_JS_VERSION);
});

it('says that it is Excel, and that a shared runtime is ready', async () => {
  const info = await workbench.pane.evaluate(() => ({ host: Office.context.diagnostics.host, platform: Office.context.diagnostics.platform }));
  expect(info).toEqual({ host: 'Excel', platform: 'Mac' });
  const ready = await workbench.page.evaluate(() => JSON.stringify(window.workbench?.host.log.lines.map(({ body }) => body)));
  expect(ready).toContain('NotifyActionHandlerReady');
});

it('names objects by paths and does things by actions', async () => {
  const [first] = await requestsOf(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [[5]];
      range.load('values,worksheet/name');
      await context.sync();
    }),
  );
  expect(pathsOf(first)).toEqual(['1', '4 Worksheets', '5', '3 GetRange']);
  expect(actionsOf(first)).toEqual(['1', '1', '1', '1', '3 _KeepReference', '1', '4 Values', '2']);
  expect(first?.Actions.at(-1)?.QueryInfo).toEqual({ Select: ['values', 'worksheet/name'] });
});

it('keeps a range by reference over two syncs and lets go at the end', async () => {
  const requests = await requestsOf(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('address');
      await context.sync();
      range.values = [[6]];
      await context.sync();
    }),
  );
  expect(pathsOf(requests[1])).toEqual([expect.stringMatching(/^6 ref\d+$/)]);
  expect(actionsOf(requests[2])).toEqual(['1', '3 _RemoveReference']);
});

it('counts ids on within one run and begins anew with the next: the undo groups rest on it', async () => {
  const run = () =>
    Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      context.workbook.names.load('items/name');
      await context.sync();
    });
  const [first, second] = await requestsOf(run);
  const [again] = await requestsOf(run);
  const ids = (body: RequestBody | undefined) => body?.Actions.map(({ Id }) => Id) ?? [];
  expect(Math.min(...ids(second))).toBeGreaterThan(Math.max(...ids(first)));
  expect(ids(again)).toEqual(ids(first));
});

it('asks for events by a method and waits for the answer to a trace', async () => {
  const [request] = await requestsOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  );
  expect(actionsOf(request)).toEqual(['1', '1', '3 _RegisterDataChangedEvent', '5 Trace']);
});

it('puts client objects among arguments as ids, also inside plain objects', async () => {
  const [request] = await requestsOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Line', sheet.getRange('A1:B2')).delete();
      await context.sync();
    }),
  );
  const add = Object.values(request?.ObjectPaths ?? {}).find(({ Name }) => Name === 'Add');
  const [, range] = add?.ArgumentInfo?.Arguments ?? [];
  expect(add?.ArgumentInfo?.ReferencedObjectPathIds).toEqual([0, range, 0]);
  expect(request?.ObjectPaths[String(range)]?.Name).toBe('GetRange');
});

it('takes calls of functions as one message, gives results as arrays, and cancels by id', async () => {
  await workbench.write('Sheet1!C1', [['=TARIFF.RATE("9503.00.00","JP","US",DATE(2025,5,1))'], ['=TARIFF.RATE("9999.99.99","JP","US",DATE(2025,5,1))']]);
  await workbench.settled();
  const bodies = await workbench.page.evaluate(() => window.workbench?.host.log.lines.map(({ body }) => body) as unknown[]);
  const texts = bodies.map((body) => JSON.stringify(body));
  const invoked = texts.find((text) => text.includes('[1,1000,"",['));
  expect(invoked?.match(/\[1,1000,"",\[/g)).toHaveLength(2);
  const results = texts.find((text) => text.includes('SetInvocationArrayResults'));
  expect(results).toContain('"Microsoft.ExcelServices.CustomFunctions"');
  expect(results).toMatch(/\[\d+,true,\[\[0\.1\]\]/);
  expect(results).toMatch(/"valueType":"CustomFunctionError","code":"#N\/A"/);
});

it('hands an error among the arguments over as a CustomFunctions.Error', async () => {
  const given = await workbench.pane.evaluate(
    () =>
      new Promise((resolve) => {
        CustomFunctions.associate('CONTRACT.PROBE', (cells: unknown[][]) => {
          const cell = cells[0]?.[0];
          resolve([cell instanceof CustomFunctions.Error, (cell as CustomFunctions.Error).code]);
          return 1;
        });
        const error = { type: 'CustomFunctionError', code: '#DIV/0!' };
        const message = [999_999, 'CONTRACT.PROBE', [[[error]]], null, 4, null];
        const bridge = (window as unknown as { _richApiNativeBridge: { onMessageFromHost(text: string): void } })._richApiNativeBridge;
        bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [[1, 1000, '', message]] } }));
      }),
  );
  expect(given).toEqual([true, '#DIV/0!']);
});
