import { requestSteps } from './requestSteps';
import type { RunRequest, WorkerMessage } from './runMessages';

/** How often the pane hears of progress. */
const TELL_EVERY_MS = 100;

/** Excel's error class, which a worker does not have: code and message are all that is read of it. */
class WorkerCellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

Object.assign(globalThis, { CustomFunctions: { Error: WorkerCellError } });

const tell = (message: WorkerMessage): void => postMessage(message);

/** One run for each worker; the pane ends it to cancel. */
addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  const steps = requestSteps(data, 'worker');
  let told = -Infinity;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return tell(step.value);
    const now = performance.now();
    if (now - told < TELL_EVERY_MS) continue;
    told = now;
    tell({ kind: 'progress', progress: step.value });
  }
});
