import { requestSteps } from './requestSteps';
import type { Following, RunOutcome, RunRequest } from './runMessages';

/** The page answers the user between slices of this length. */
const SLICE_MS = 12;

/** Runs in the page itself, where no worker is to be had, in slices too short to be felt. */
export async function runInPage(request: RunRequest, { onProgress, signal }: Following): Promise<RunOutcome> {
  const steps = requestSteps(request, 'page');
  for (;;) {
    if (signal.aborted) throw new Error('cancelled');
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await nextTurn();
  }
}

/** Lets input, painting and the answers of custom functions through. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
