import { useCallback, useEffect, useState } from 'react';
import type { OwnConflict } from '../../workbook/changeOwnScenarios';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import type { OwnChange, OwnScenario, OwnScenarioList } from '../../workbook/ownScenario';
import { readOwnScenarios, writeOwnScenarios } from '../../workbook/ownScenariosPart';

export type OwnDeed = 'saved' | 'renamed' | 'deleted' | 'imported' | 'reverted';

/** What the user is asked before the list changes, and where the question stands. */
export type OwnQuestion =
  | { kind: 'new'; at: 'list' | 'details'; text: string; title: string; note: string }
  | { kind: 'rename'; at: 'details'; own: OwnScenario }
  | { kind: 'delete'; at: 'details'; own: OwnScenario };

export type OwnStep =
  | { kind: 'ready' }
  | { kind: 'asking'; question: OwnQuestion }
  | { kind: 'working' }
  | { kind: 'done'; deed: OwnDeed; titles: string[]; done: readonly OwnChange[]; theirRevisions: number }
  | { kind: 'conflict'; deed: OwnDeed; changes: readonly OwnChange[]; conflicts: OwnConflict[] }
  | { kind: 'full' }
  | { kind: 'failed'; failure: OfficeFailure };

export interface OwnScenarios {
  /** null while it is read for the first time. */
  list: OwnScenarioList | null;
  failure: OfficeFailure | null;
  step: OwnStep;
  refresh: () => void;
  ask: (question: OwnQuestion) => void;
  dismiss: () => void;
  /** Changes the list in the workbook. */
  change: (changes: readonly OwnChange[], deed: OwnDeed) => void;
}

/** The team's own scenarios as the workbook carries them, read again when the user comes back, and the way of one change. */
export function useOwnScenarios(): OwnScenarios {
  const [list, setList] = useState<OwnScenarioList | null>(null);
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  const [step, setStep] = useState<OwnStep>({ kind: 'ready' });
  const refresh = useCallback(() => {
    readOwnScenarios().then(
      (read) => {
        setList(read);
        setFailure(null);
      },
      (error: unknown) => setFailure(officeFailure(error)),
    );
  }, []);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);

  const write = async (changes: readonly OwnChange[], deed: OwnDeed): Promise<void> => {
    const outcome = await writeOwnScenarios(changes, list?.revision ?? 0);
    setList(outcome.list);
    if (outcome.kind === 'full') return setStep({ kind: 'full' });
    if (outcome.kind === 'conflict') return setStep({ kind: 'conflict', deed, changes, conflicts: outcome.conflicts });
    setStep({ kind: 'done', deed, titles: (outcome.done.length > 0 ? outcome.done : changes).map(titleOf), done: outcome.done, theirRevisions: outcome.theirRevisions });
  };
  return {
    list,
    failure,
    step,
    refresh,
    ask: (question) => setStep({ kind: 'asking', question }),
    dismiss: () => setStep({ kind: 'ready' }),
    change: (changes, deed) => {
      setStep({ kind: 'working' });
      write(changes, deed).catch((error: unknown) => setStep({ kind: 'failed', failure: officeFailure(error) }));
    },
  };
}

function titleOf(change: OwnChange): string {
  return change.kind === 'put' ? change.after.title : change.before.title;
}
