import type { ScenarioBook } from '../../domain/scenario/preset';
import { isRefusal } from '../../domain/shared/refusal';
import type { OwnStep } from '../ownScenarios/useOwnScenarios';
import { draftScenario } from './draft';
import { ownKey } from './opened';
import type { OpenedScenarios } from './useOpened';

/** Lets the details follow a change of the list: what was saved is shown, what was deleted is not. */
export function followDone({ deed, done }: Extract<OwnStep, { kind: 'done' }>, opened: OpenedScenarios, book: ScenarioBook): void {
  for (const change of done) {
    if (change.kind === 'remove') {
      const key = ownKey(change.before.id);
      opened.forget(key);
      if (opened.shown === key) opened.close();
      continue;
    }
    const key = ownKey(change.after.id);
    if (deed === 'imported' || (deed === 'reverted' && opened.shown !== key)) continue;
    const origin = opened.opened;
    const draft = origin && draftScenario(origin.draft, book);
    // What was typed into a preset or another scenario lives on in the new one.
    if (origin && origin.key !== key && draft && !isRefusal(draft) && draft.text === change.after.text) opened.forget(origin.key);
    opened.showAnew(change.after);
  }
}
