import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../domain/trade/simulation/steps';
import { runInPage } from './runInPage';
import { runInWorker } from './runInWorker';
import type { RunOutcome, RunRequest } from './runMessages';

export type RunState =
  | { kind: 'idle' }
  | { kind: 'running'; startedAt: number; progress: Progress | null }
  | { kind: 'cancelled'; progress: Progress | null }
  /** `request` is what was run: the inputs may have changed since. */
  | { kind: 'ended'; outcome: RunOutcome; request: RunRequest; ms: number };

/** One run at a time, in a worker where there is one; leaving the screen ends it. */
export function useRun() {
  const [state, setState] = useState<RunState>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const start = (request: RunRequest): void => {
    current.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    const startedAt = performance.now();
    setState({ kind: 'running', startedAt, progress: null });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setState({ kind: 'running', startedAt, progress });
    };
    runAnywhere(request, { onProgress, signal }).then(
      (outcome) => {
        if (!signal.aborted) setState({ kind: 'ended', outcome, request, ms: performance.now() - startedAt });
      },
      () => undefined,
    );
  };
  const cancel = (): void => {
    current.current?.abort();
    setState((state) => (state.kind === 'running' ? { kind: 'cancelled', progress: state.progress } : state));
  };
  return { state, start, cancel };
}

async function runAnywhere(request: RunRequest, following: Parameters<typeof runInPage>[1]): Promise<RunOutcome> {
  const outcome = await runInWorker(request, following);
  return outcome === 'unavailable' ? runInPage(request, following) : outcome;
}
