import { freeId, freeTitle } from './freeName';
import { MOST_OWN_SCENARIOS, sameOwn } from './ownScenario';
import type { OwnChange, OwnScenario } from './ownScenario';

/** Titles are as long as this at most. */
export const LONGEST_TITLE = 80;

/** A scenario that both sides changed since this side last saw it; `theirs` null = the colleague deleted it. */
export interface OwnConflict {
  change: OwnChange;
  theirs: OwnScenario | null;
}

export type ChangedList =
  /** `done` are the changes as they were made: titles and ids may have given way to a colleague's. */
  | { kind: 'changed'; scenarios: OwnScenario[]; done: OwnChange[] }
  | { kind: 'conflict'; conflicts: OwnConflict[] }
  | { kind: 'full' };

/**
 * Makes the changes in the list as it stands now. What a colleague added, changed or deleted elsewhere stays as it is.
 * If one of the very scenarios was changed by both, nothing is changed at all: the user chooses.
 */
export function changeOwnScenarios(now: readonly OwnScenario[], changes: readonly OwnChange[]): ChangedList {
  const conflicts = changes.flatMap((change) => conflictOf(change, now));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  const scenarios = [...now];
  const done = changes.flatMap((change) => makeChange(change, scenarios));
  if (scenarios.length > MOST_OWN_SCENARIOS && scenarios.length > now.length) return { kind: 'full' };
  return { kind: 'changed', scenarios, done };
}

function conflictOf(change: OwnChange, now: readonly OwnScenario[]): OwnConflict[] {
  const { before } = change;
  if (before === null) return [];
  const theirs = now.find(({ id }) => id === before.id) ?? null;
  if (theirs === null) return change.kind === 'remove' ? [] : [{ change, theirs }];
  const wanted = change.kind === 'put' && sameOwn(theirs, change.after);
  return wanted || sameOwn(theirs, before) ? [] : [{ change, theirs }];
}

/** Makes one change in place; nothing when the list already is as wanted. */
function makeChange(change: OwnChange, scenarios: OwnScenario[]): OwnChange[] {
  if (change.kind === 'remove') {
    const at = scenarios.findIndex(({ id }) => id === change.before.id);
    return at < 0 ? [] : (scenarios.splice(at, 1), [change]);
  }
  const { before, after } = change;
  const at = before === null ? -1 : scenarios.findIndex(({ id }) => id === before.id);
  const others = scenarios.filter((_, i) => i !== at);
  const title = freeTitle(after.title, others.map((other) => other.title), LONGEST_TITLE);
  const id = before?.id ?? (others.some((other) => other.id === after.id) ? freeId(after.title, others.map((other) => other.id)) : after.id);
  const settled = { ...after, id, title };
  if (at < 0) scenarios.push(settled);
  else scenarios[at] = settled;
  return [{ kind: 'put', before, after: settled }];
}
