import { FunctionHost } from '../../src/workbench/functions/functionHost';
import type { FunctionMetadata } from '../../src/workbench/functions/functionMetadata';
import type { Entry } from '../../src/workbench/richapi/protocol';

const DUTY: FunctionMetadata = { id: 'DUTY', name: 'DUTY', parameters: [{ name: 'value', type: 'any' }], options: { cancelable: true } };
const BUSY = { value: '#BUSY!', message: 'Waiting for the add-in.' };
const cell = (id: string) => ({ id, address: `Sheet1!${id}` });
/** Lets queued microtasks and the task of a re-evaluation run. */
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

function setUp() {
  const sent: Entry[][] = [];
  const reevaluated: string[][] = [];
  const formulas = new Set(['A1', 'A2']);
  const host = new FunctionHost(
    { functions: [DUTY] },
    {
      send: (entries) => sent.push(entries),
      reevaluate: (cells) => void reevaluated.push(cells),
      holdsFormula: (id) => formulas.has(id),
    },
  );
  const ids = (batch: number) => sent[batch]?.map(([, , , message]) => (message as [number])[0]) ?? [];
  return { host, sent, reevaluated, formulas, ids };
}

it('gathers the calls of one calculation into one message, once the add-in is ready', async () => {
  const { host, sent, reevaluated, ids } = setUp();
  expect(host.evaluate(DUTY, [1], cell('A1'))).toEqual(BUSY);
  host.evaluate(DUTY, [2], cell('A2'));
  await later();
  expect(sent).toEqual([]);
  expect(host.pendingCalls).toBe(2);
  host.addinReady();
  await later();
  expect(sent).toEqual([[expect.arrayContaining([1, 1000]), expect.arrayContaining([1, 1000])]]);
  host.receive([[ids(0)[0] ?? 0, true, 10], [ids(0)[1] ?? 0, false, 'no', 1]]);
  expect(reevaluated).toEqual([]);
  await later();
  expect(reevaluated).toEqual([['A1', 'A2']]);
  expect(host.evaluate(DUTY, [1], cell('A1'))).toEqual({ value: 10 });
  expect(host.evaluate(DUTY, [2], cell('A2'))).toEqual({ value: '#N/A', message: 'no' });
  expect(host.called).toEqual({ DUTY: 2 });
  expect(host.pendingCalls).toBe(0);
});

it('does not call again what has not changed', async () => {
  const { host, sent, ids } = setUp();
  host.addinReady();
  host.evaluate(DUTY, [1], cell('A1'));
  await later();
  host.receive([[ids(0)[0] ?? 0, true, 10]]);
  await later();
  expect(host.evaluate(DUTY, [1], cell('A1'))).toEqual({ value: 10 });
  await later();
  expect(sent).toHaveLength(1);
  host.forgetResults();
  expect(host.evaluate(DUTY, [1], cell('A1'))).toEqual(BUSY);
});

it('cancels a call that nothing waits for any more, and the last value wins', async () => {
  const { host, sent, ids } = setUp();
  host.addinReady();
  host.evaluate(DUTY, [1], cell('A1'));
  await later();
  host.evaluate(DUTY, [2], cell('A1'));
  await later();
  expect(sent[1]?.map(([, type]) => type)).toEqual(expect.arrayContaining([1000, 1001]));
  const [old] = ids(0);
  host.receive([[old ?? 0, true, 'old']]);
  const latest = sent[1]?.find(([, type]) => type === 1000)?.[3] as [number];
  host.receive([[latest[0], true, 'new']]);
  expect(host.evaluate(DUTY, [2], cell('A1'))).toEqual({ value: 'new' });
});

it('lets one cell make several calls of one function', async () => {
  const { host, sent } = setUp();
  host.addinReady();
  for (const _ of [1, 2]) {
    host.evaluate(DUTY, [1], cell('A1'));
    host.evaluate(DUTY, [2], cell('A1'));
    await later();
  }
  expect(sent).toHaveLength(1);
  expect(host.cachedResults).toBe(2);
});

it('forgets the results of a cell that holds no formula any more', async () => {
  const { host, formulas } = setUp();
  host.addinReady();
  host.evaluate(DUTY, [1], cell('A1'));
  await later();
  formulas.delete('A1');
  host.tidy();
  await later();
  expect([host.cachedResults, host.pendingCalls]).toEqual([0, 0]);
});

it('refuses a function that asks for what the host does not offer', () => {
  const streaming = { ...DUTY, options: { stream: true } };
  const outside = { send: () => 0, reevaluate: () => undefined, holdsFormula: () => true };
  expect(() => new FunctionHost({ functions: [streaming] }, outside)).toThrow('DUTY asks for streaming');
});
