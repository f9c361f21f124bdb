import type { OwnConflict } from '../../workbook/changeOwnScenarios';
import type { OwnChange } from '../../workbook/ownScenario';

/** How a scenario that both sides changed is settled. */
export type Resolution = 'theirs' | 'mine';

/**
 * The changes to make after the user chose. `theirs` leaves the colleague's scenario alone; `mine` saves a change as a
 * scenario of its own beside it, or deletes it as the colleague left it. What was not in conflict is made either way.
 */
export function resolveConflict(changes: readonly OwnChange[], conflicts: readonly OwnConflict[], resolution: Resolution): OwnChange[] {
  const inConflict = new Map(conflicts.map(({ change, theirs }) => [change, theirs]));
  return changes.flatMap((change): OwnChange[] => {
    if (!inConflict.has(change)) return [change];
    if (resolution === 'theirs') return [];
    if (change.kind === 'put') return [{ ...change, before: null }];
    const theirs = inConflict.get(change);
    return theirs ? [{ kind: 'remove', before: theirs }] : [];
  });
}
