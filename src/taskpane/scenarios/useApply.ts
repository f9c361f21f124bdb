import { useRef, useState } from 'react';
import { lossOfWriting } from '../../workbook/lossOfWriting';
import type { Loss } from '../../workbook/lossOfWriting';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import type { ScenarioState } from '../../workbook/readScenario';
import { revertScenario } from '../../workbook/revertScenario';
import type { ScenarioContent } from '../../workbook/scenarioContent';
import { writeScenario } from '../../workbook/writeScenario';
import type { WriteOutcome } from '../../workbook/writeScenario';

export type ApplyStep =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'working' }
  | { kind: 'ended'; outcome: WriteOutcome; title: string }
  | { kind: 'reverted' }
  | { kind: 'failed'; failure: OfficeFailure };

/** The sheet as of the moment it is written. */
type ContentAt = (at: Date) => ScenarioContent;

/** The way of one Apply: ask when something of the user's would go, write, tell what happened. */
export function useApply(refresh: () => void) {
  const [step, setStep] = useState<ApplyStep>({ kind: 'ready' });

  // Two presses may come before the first one is drawn.
  const isWorking = useRef(false);

  const run = (work: () => Promise<ApplyStep>) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setStep({ kind: 'working' });
    work()
      .catch((error: unknown): ApplyStep => ({ kind: 'failed', failure: officeFailure(error) }))
      .then((next) => {
        isWorking.current = false;
        setStep(next);
        refresh();
      }, () => undefined);
  };
  const write = (contentAt: ContentAt, seen: ScenarioState) =>
    run(async () => {
      const at = new Date();
      const content = contentAt(at);
      return { kind: 'ended', outcome: await writeScenario(content, seen, at), title: content.title };
    });

  return {
    step,
    reset: () => setStep({ kind: 'ready' }),
    write,
    apply: (contentAt: ContentAt, seen: ScenarioState) =>
      isLossy(lossOfWriting(seen, contentAt(new Date()))) ? setStep({ kind: 'asking' }) : write(contentAt, seen),
    revert: (outcome: Extract<WriteOutcome, { kind: 'written' }>) =>
      run(async () => {
        await revertScenario(outcome.before);
        return { kind: 'reverted' };
      }),
  };
}

function isLossy({ edits, covered }: Loss): boolean {
  return edits.length + covered.length > 0;
}
