import { useState } from 'react';
import type { CardTick } from '../scenarios/ScenarioCard';
import { FEWEST_COMPARED, MOST_COMPARED } from './scenarioChoice';
import type { ScenarioChoice } from './scenarioChoice';

export interface Choices {
  /** null = nothing is being compared. */
  chosen: readonly ScenarioChoice[] | null;
  /** The comparison stands in the place of the details. */
  isShown: boolean;
  start: (first: readonly ScenarioChoice[]) => void;
  toggle: (choice: ScenarioChoice) => void;
  show: () => void;
  chooseAgain: () => void;
  end: () => void;
  tickOf: (key: string) => CardTick;
}

/** Which two or three scenarios are compared, and whether the comparison is shown yet. */
export function useChoices(): Choices {
  const [chosen, setChosen] = useState<readonly ScenarioChoice[] | null>(null);
  const [isShown, setIsShown] = useState(false);
  const has = (key: string) => chosen?.some((choice) => choice.key === key) ?? false;
  const isFull = (chosen?.length ?? 0) >= MOST_COMPARED;
  return {
    chosen,
    isShown: isShown && (chosen?.length ?? 0) >= FEWEST_COMPARED,
    start: (first) => {
      setChosen(first);
      setIsShown(false);
    },
    toggle: (choice) => {
      if (has(choice.key)) setChosen(chosen?.filter(({ key }) => key !== choice.key) ?? null);
      else if (!isFull) setChosen([...(chosen ?? []), choice]);
    },
    show: () => setIsShown(true),
    chooseAgain: () => setIsShown(false),
    end: () => {
      setChosen(null);
      setIsShown(false);
    },
    tickOf: (key) => (has(key) ? 'ticked' : isFull ? 'barred' : 'free'),
  };
}
