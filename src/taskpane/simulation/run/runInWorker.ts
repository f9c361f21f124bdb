import type { Following, RunOutcome, RunRequest, WorkerMessage } from './runMessages';
import { startWorker } from './startWorker';

/**
 * Runs in a worker, so that the page stays free. `unavailable` = there are no workers here, or this one's script may not
 * load; nothing has run then. Cancelling ends the worker and rejects.
 */
export function runInWorker(request: RunRequest, { onProgress, signal }: Following): Promise<RunOutcome | 'unavailable'> {
  const worker = tryToStart();
  if (!worker) return Promise.resolve('unavailable');
  let hasSpoken = false;
  return new Promise<RunOutcome | 'unavailable'>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      hasSpoken = true;
      if (data.kind === 'progress') onProgress(data.progress);
      else resolve(data);
    });
    // A script that is refused or missing fails before the first message.
    worker.addEventListener('error', ({ message }) => resolve(hasSpoken ? { kind: 'failed', detail: message } : 'unavailable'));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function tryToStart(): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}
