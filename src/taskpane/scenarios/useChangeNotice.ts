import { useState } from 'react';
import type { ScenarioState } from '../../workbook/readScenario';
import { sameSheet } from '../../workbook/sameSheet';
import type { ApplyStep } from './useApply';

/** Whether the sheet became another since it was last seen here, other than by this pane's own writing. */
export function useChangeNotice(state: ScenarioState | null, step: ApplyStep): { changed: boolean; seen: () => void } {
  const [known, setKnown] = useState(state);
  const isOwn = isOwnWriting(step, known, state);
  if (known !== state && (known === null || isOwn)) setKnown(state);
  const changed = known !== null && state !== null && !isOwn && !sameSheet(known, state);
  return { changed, seen: () => setKnown(state) };
}

/** The first reading after an Apply shows its revision; what comes after that is somebody's edit again. */
function isOwnWriting(step: ApplyStep, known: ScenarioState | null, state: ScenarioState | null): boolean {
  if (step.kind === 'working' || step.kind === 'reverted') return true;
  if (step.kind !== 'ended') return false;
  // An Apply that met the change has told of it already.
  if (step.outcome.kind === 'changed') return true;
  return step.outcome.kind === 'written' && revisionOf(state) === step.outcome.revision && revisionOf(known) !== step.outcome.revision;
}

function revisionOf(state: ScenarioState | null): number | null {
  return state?.kind === 'applied' ? state.snapshot.revision : null;
}
