/** @jest-environment jsdom */
import { deserialize, serialize } from 'node:v8';
import { call, refusal } from '../../functions/call';
import { runInPage } from '../../../src/taskpane/simulation/run/runInPage';
import { requestSteps } from '../../../src/taskpane/simulation/run/requestSteps';
import { runInWorker } from '../../../src/taskpane/simulation/run/runInWorker';
import type { RunOutcome, RunRequest, WorkerMessage } from '../../../src/taskpane/simulation/run/runMessages';
import { startWorker } from '../../../src/taskpane/simulation/run/startWorker';
import { quantileRows, tornadoRows } from '../../../src/functions/trade/simulation/simulationTable';
import { allSteps } from '../../../src/domain/trade/simulation/steps';

jest.mock('../../../src/taskpane/simulation/run/startWorker');

const RANGES = [[1, null, 'uniform', 90, 110, null], [3, null, 'lognormal', -30, -10, null], [1, 2, 'correlation', 0.4, null, null]];
const request = (part: Partial<RunRequest> = {}): RunRequest => ({ model: 'OPTIMAL', ranges: RANGES, argument: [[[100]], [[1]], [[-20]], [[1]]], draws: 3000, seed: 5, ...part });
const atOnce = (given: RunRequest) => allSteps(requestSteps(given, 'worker'));
const follow = () => ({ onProgress: jest.fn(), signal: new AbortController().signal });

function resultOf(outcome: RunOutcome | 'unavailable') {
  if (outcome === 'unavailable' || outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('a run', () => {
  it('in slices of the page gives the very figures of a run at once, and those of the cell', async () => {
    const following = follow();
    const result = resultOf(await runInPage(request(), following));
    expect(result).toEqual(resultOf(atOnce(request())));
    expect(following.onProgress).toHaveBeenCalled();
    const cell = (report: string) => call('TRADE.SIMULATE', 'OPTIMAL', RANGES, 3000, 5, report, 100, 1, -20, 1) as unknown[][];
    expect(cell('quantiles').slice(0, result.results.length + 1)).toEqual(quantileRows(result));
    expect(cell('tornado').slice(0, result.tornado.length + 1).map((row) => row.slice(0, 3))).toEqual(tornadoRows(result));
  });

  it('refuses with the sentence of the cell', () => {
    const wrong = request({ ranges: [[9, null, 'uniform', 1, 2]] });
    expect(atOnce(wrong)).toEqual({ kind: 'refused', error: '#VALUE!', message: expect.stringMatching(/^ranges, row 1: argument 9 holds no numbers/) });
    const outcome = atOnce(request({ ranges: [[2, null, 'uniform', 9, 10]] }));
    expect(outcome.kind === 'refused' && `${outcome.error} ${outcome.message}`).toBe(refusal('TRADE.SIMULATE', 'OPTIMAL', [[2, null, 'uniform', 9, 10]], 50, 1, null, 100, 1, -20, 1));
  });

  it('passes on an error that stands in a cell', () => {
    const error = { type: 'Error', basicValue: '#DIV/0!' };
    expect(atOnce(request({ argument: [[[error]], [[1]], [[-20]], [[1]]] }))).toMatchObject({ kind: 'refused', error: '#DIV/0!' });
  });

  it('in the page makes at most 50,000 draws and says so; a worker as many as memory holds', () => {
    expect(resultOf(allSteps(requestSteps(request({ draws: 60_000 }), 'page')))).toMatchObject({ draws: 50_000, asked: 60_000, limit: 'page' });
    expect(resultOf(atOnce(request({ draws: 60_000 })))).toMatchObject({ draws: 60_000, limit: null });
  });

  it('in the page stops when it is cancelled', async () => {
    const controller = new AbortController();
    const onProgress = jest.fn(() => controller.abort());
    await expect(runInPage(request({ draws: 50_000 }), { onProgress, signal: controller.signal })).rejects.toThrow('cancelled');
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});

describe('a worker', () => {
  /** What goes to a worker and back is copied by this algorithm. */
  const cloned = (data: unknown): unknown => deserialize(serialize(data));
  /** The script of the worker, in this page: what it is sent and what it tells. */
  class PageWorker extends EventTarget {
    terminate = jest.fn();
    postMessage = jest.fn((data: unknown) => window.dispatchEvent(new MessageEvent('message', { data: cloned(data) })));
    tell(data: WorkerMessage) {
      this.dispatchEvent(new MessageEvent('message', { data: cloned(data) }));
    }
  }
  const started = (worker: PageWorker) => jest.mocked(startWorker).mockReturnValueOnce(worker as unknown as Worker);

  it('is handed cells, tells how far it is, and hands the same figures back', async () => {
    const worker = new PageWorker();
    started(worker);
    const errors = globalThis.CustomFunctions;
    await import('../../../src/taskpane/simulation/run/simulationWorker');
    jest.spyOn(window, 'postMessage').mockImplementation((message: unknown) => worker.tell(message as WorkerMessage));
    const following = follow();
    const result = resultOf(await runInWorker(request(), following));
    Object.assign(globalThis, { CustomFunctions: errors });
    expect(result).toEqual(resultOf(atOnce(request())));
    expect(following.onProgress).toHaveBeenCalledWith({ phase: 'drawing', done: 0, of: 3000 });
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('that is cancelled is ended', async () => {
    const worker = Object.assign(new PageWorker(), { postMessage: jest.fn() });
    started(worker);
    const controller = new AbortController();
    const running = runInWorker(request(), { onProgress: jest.fn(), signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toThrow('cancelled');
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('is unavailable where none can be made or its script is refused, and failed where it dies on the way', async () => {
    jest.mocked(startWorker).mockImplementationOnce(() => {
      throw new Error('SecurityError');
    });
    expect(await runInWorker(request(), follow())).toBe('unavailable');
    const refused = Object.assign(new PageWorker(), { postMessage: () => refused.dispatchEvent(new Event('error')) });
    started(refused);
    expect(await runInWorker(request(), follow())).toBe('unavailable');
    const dying = Object.assign(new PageWorker(), {
      postMessage: () => {
        dying.tell({ kind: 'progress', progress: { phase: 'drawing', done: 1, of: 9 } });
        dying.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      },
    });
    started(dying);
    expect(await runInWorker(request(), follow())).toEqual({ kind: 'failed', detail: 'out of memory' });
  });
});
