import { useEffect, useState } from 'react';
import { holdsOwnFormulas } from '../../workbook/ownFormulas';
import type { CurrentScenario } from '../scenarios/useScenarioState';
import { usePreferences } from '../shell/PreferencesContext';
import type { FirstStepsCard } from './FirstStepsCard';

type Card = typeof FirstStepsCard;

/**
 * Where the first steps stand: as a card in a workbook without anything of ours, as one line that offers them elsewhere,
 * nowhere once they are done. `waiting` lasts until that is known, so that nothing moves when it is.
 */
export type FirstStepsPlace = { kind: 'waiting' } | { kind: 'line' } | { kind: 'card'; Card: Card } | { kind: 'nowhere' };

/** A host that answers later than this does not keep the list waiting: one line it is. */
const PATIENCE_MS = 300;

const loadCard = () => import('./FirstStepsCard').then((module) => module.FirstStepsCard);

export function useFirstStepsPlace({ state, failure }: CurrentScenario) {
  const { preferences, change } = usePreferences();
  const { firstSteps } = preferences;
  const [place, setPlace] = useState<FirstStepsPlace>({ kind: firstSteps === 'done' ? 'nowhere' : 'waiting' });
  const show = () => void loadCard().then((Card) => setPlace({ kind: 'card', Card }), () => setPlace({ kind: 'line' }));

  useEffect(() => {
    if (firstSteps === 'done') setPlace({ kind: 'nowhere' });
    else if (firstSteps === 'again') show();
  }, [firstSteps]);

  // The first answer decides, or the end of patience; what is read later does not bring the card back.
  const settle = (next: FirstStepsPlace) => setPlace((now) => (now.kind === 'waiting' ? next : now));
  useEffect(() => {
    // Asked for before it is known to be needed: it arrives while the workbook is being read.
    if (firstSteps !== 'done') void loadCard().catch(() => undefined);
    const timer = setTimeout(() => settle({ kind: 'line' }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const isWaiting = place.kind === 'waiting';
  const isKnown = state !== null || failure !== null;
  useEffect(() => {
    if (!isWaiting || !isKnown) return;
    // Asked together, so that the card can stand the moment the answer is there.
    void Promise.all([state?.kind === 'none' ? holdsOwnFormulas() : true, loadCard()]).then(
      ([inUse, Card]) => settle(inUse ? { kind: 'line' } : { kind: 'card', Card }),
      () => settle({ kind: 'line' }),
    );
  }, [isWaiting, isKnown]);

  return { place, show, finish: () => change({ firstSteps: 'done' }) };
}
