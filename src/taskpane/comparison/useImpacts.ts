import { useEffect, useState } from 'react';
import type { Scenario } from '../../domain/scenario/scenario';
import { impactOf } from './impactOf';
import type { Impact } from './impactOf';

/** The impacts of scenarios, one a task so that the pane stays alive meanwhile; null = the add-in has no such function. */
export function useImpacts(scenarios: readonly Scenario[]): Impact[] | 'calculating' | null {
  const [impacts, setImpacts] = useState<Impact[] | 'calculating' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const calculate = async () => {
      const done: Impact[] = [];
      for (const { text } of scenarios) {
        await new Promise((resume) => setTimeout(resume));
        const impact = isCurrent ? impactOf(text) : null;
        if (impact === null) return;
        done.push(impact);
        setImpacts(done.length < scenarios.length ? 'calculating' : done);
      }
    };
    setImpacts(null);
    void calculate();
    return () => {
      isCurrent = false;
    };
  }, [scenarios]);
  return impacts;
}
