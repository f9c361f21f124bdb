import { useState } from 'react';
import { handEdits } from '../../workbook/handEdits';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import type { ScenarioState } from '../../workbook/readScenario';
import type { ScenarioContent } from '../../workbook/scenarioContent';
import { revertScenario, writeScenario } from '../../workbook/writeScenario';
import type { WriteOutcome } from '../../workbook/writeScenario';

export type ApplyStep =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'working' }
  | { kind: 'ended'; outcome: WriteOutcome; title: string }
  | { kind: 'reverted' }
  | { kind: 'failed'; failure: OfficeFailure };

/** The way of one Apply: ask when something of the user's would go, write, tell what happened. */
export function useApply(refresh: () => void) {
  const [step, setStep] = useState<ApplyStep>({ kind: 'ready' });

  const run = (work: () => Promise<ApplyStep>) => {
    setStep({ kind: 'working' });
    work()
      .catch((error: unknown): ApplyStep => ({ kind: 'failed', failure: officeFailure(error) }))
      .then((next) => {
        setStep(next);
        refresh();
      }, () => undefined);
  };
  const write = (content: ScenarioContent, seen: ScenarioState, at: Date) =>
    run(async () => ({ kind: 'ended', outcome: await writeScenario(content, seen, at), title: content.title }));

  return {
    step,
    reset: () => setStep({ kind: 'ready' }),
    write,
    apply: (content: ScenarioContent, seen: ScenarioState, at: Date) =>
      wouldLose(seen) ? setStep({ kind: 'asking' }) : write(content, seen, at),
    revert: (outcome: Extract<WriteOutcome, { kind: 'written' }>) =>
      run(async () => {
        await revertScenario(outcome.before);
        return { kind: 'reverted' };
      }),
  };
}

/** True when applying would replace values edited by hand or cover cells of the user's. */
export function wouldLose(state: ScenarioState): boolean {
  if (state.kind !== 'applied') return false;
  return handEdits(state.snapshot).length > 0 || state.snapshot.below.length > 0;
}
