import { Category, FunctionMessage, InvokeFlag, type Entry } from '../richapi/protocol';
import { decodeFailure, decodeResult } from './decodeResult';
import { excelArguments } from './excelArguments';
import { BUSY, type Argument, type CallingCell, type FunctionEngine, type FunctionResult } from './functionEngine';
import { unsupportedOption, type FunctionMetadata, type FunctionsFile } from './functionMetadata';
import { InvocationCache, type Invocation } from './invocationCache';

/** [invocation id, succeeded, value, errorCode when failed, data of newer runtimes] */
export type InvocationResult = [id: number, ok: boolean, value: unknown, errorCode?: number, ...rest: unknown[]];

/** When one message of calls was sent, answered and shown (milliseconds of performance.now()). */
export interface BatchTiming {
  calls: number;
  bytes: number;
  sent: number;
  answered: number;
  shown: number;
}

interface Outside {
  /** Sends entries to the add-in; returns the size of the message. */
  send(entries: Entry[]): number;
  reevaluate(cells: string[]): void;
  holdsFormula(cell: string): boolean;
}

/** Calls the add-in's functions for the calculation engine: gather → one message → results → one re-evaluation. */
export class FunctionHost implements FunctionEngine {
  readonly timings: BatchTiming[] = [];
  /** Calls sent so far, by function. */
  readonly called: Record<string, number> = {};
  private readonly cache = new InvocationCache();
  private readonly pending = new Map<number, Invocation & { batch: BatchTiming | null }>();
  private queue: { entry: Entry; invocation: number }[] = [];
  private lastId = 0;
  private flushScheduled = false;
  private ready = false;

  readonly functions: readonly FunctionMetadata[];
  private readonly acceptsErrors: boolean;

  constructor(
    file: FunctionsFile,
    private readonly outside: Outside,
  ) {
    this.functions = file.functions;
    this.acceptsErrors = file.allowErrorForDataTypeAny === true;
    const refused = this.functions.find((metadata) => unsupportedOption(metadata));
    if (refused)
      throw new Error(`${refused.id} asks for ${unsupportedOption(refused)}, which the embedded workbench does not offer.`);
  }

  get pendingCalls(): number {
    return this.pending.size;
  }
  get cachedResults(): number {
    return this.cache.size;
  }
  /** The add-in's runtime has said that its functions can be called. */
  addinReady(): void {
    this.ready = true;
    this.schedule();
  }
  /** The add-in's page is gone (reload): what is pending is called again once the new one is ready. */
  addinGone(): void {
    this.ready = false;
    this.queue = [];
    this.pending.clear();
    this.cache.clear();
  }
  /** Cells were edited: calls that nothing waits for any more are cancelled. */
  tidy(): void {
    this.schedule();
  }
  forgetResults(): void {
    this.cache.clear();
  }

  evaluate(metadata: FunctionMetadata, args: Argument[], cell: CallingCell): FunctionResult {
    const sent = excelArguments(metadata, args, this.acceptsErrors);
    if (sent.kind === 'busy') return { value: BUSY, message: 'Waiting for another cell.' };
    if (sent.kind === 'error') return { value: sent.value, ...(sent.message ? { message: sent.message } : {}) };
    const key = `${metadata.id}${JSON.stringify(sent.values)}`;
    const known = this.cache.find(cell.id, key);
    if (!known) this.call(metadata, sent.values, cell, key);
    this.schedule();
    return known?.result ?? { value: BUSY, message: 'Waiting for the add-in.' };
  }

  private call(metadata: FunctionMetadata, values: unknown[], cell: CallingCell, key: string): void {
    const cancelable = metadata.options?.cancelable === true;
    const flags =
      (cancelable ? InvokeFlag.Cancelable : 0) | (this.acceptsErrors ? InvokeFlag.ErrorsAsArguments : 0);
    const invocation = { id: ++this.lastId, cell: cell.id, key, cancelable, result: null, batch: null };
    const address = metadata.options?.requiresAddress ? cell.address : null;
    this.cache.add(invocation);
    this.pending.set(invocation.id, invocation);
    const message = [invocation.id, metadata.id, values, address, flags, null];
    this.queue.push({ entry: [Category.CustomFunction, FunctionMessage.Invoke, '', message], invocation: invocation.id });
    this.called[metadata.id] = (this.called[metadata.id] ?? 0) + 1;
  }

  /** Everything one calculation asks for goes out in one message, after the calculation. */
  private schedule(): void {
    if (this.flushScheduled) return;
    this.flushScheduled = true;
    queueMicrotask(() => {
      this.flushScheduled = false;
      this.abandon(this.cache.sweep((cell) => this.outside.holdsFormula(cell)));
      if (this.ready) this.flush();
    });
  }
  private abandon(invocations: Invocation[]): void {
    const gone = new Set(invocations.map(({ id }) => id));
    if (!gone.size) return;
    const unsent = new Set(this.queue.map(({ invocation }) => invocation));
    this.queue = this.queue.filter(({ invocation }) => !gone.has(invocation));
    for (const { id, cancelable } of invocations) {
      this.pending.delete(id);
      if (!cancelable || unsent.has(id)) continue;
      this.queue.push({
        entry: [Category.CustomFunction, FunctionMessage.Cancel, '', { invocationId: id }],
        invocation: id,
      });
    }
  }
  private flush(): void {
    const entries = this.queue.splice(0);
    if (!entries.length) return;
    const batch = { calls: entries.length, bytes: 0, sent: performance.now(), answered: 0, shown: 0 };
    this.timings.push(batch);
    for (const { invocation } of entries) {
      const pending = this.pending.get(invocation);
      if (pending) pending.batch = batch;
    }
    batch.bytes = this.outside.send(entries.map(({ entry }) => entry));
  }

  /**
   * Results arrive. office.js waits twice as long as this request takes before it sends the next ones, so the request
   * is answered first and the grid evaluates in a task of its own.
   */
  receive(results: InvocationResult[]): void {
    const cells = new Set<string>();
    const batches = new Set<BatchTiming>();
    for (const [id, ok, value, errorCode] of results) {
      const invocation = this.pending.get(id);
      if (!invocation) continue;
      this.pending.delete(id);
      invocation.result = ok ? decodeResult(value) : decodeFailure(value, errorCode);
      cells.add(invocation.cell);
      if (invocation.batch) batches.add(invocation.batch);
    }
    for (const batch of batches) batch.answered = performance.now();
    if (!cells.size) return;
    setTimeout(() => {
      this.outside.reevaluate([...cells]);
      for (const batch of batches) batch.shown = performance.now();
    }, 0);
  }
}
