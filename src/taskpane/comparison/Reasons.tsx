import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import type { FigureRow } from './FigureTable';
import { letterOf } from './scenarioChoice';

/** Why figures are missing: the function's own words, each once, with where it said so. */
export function Reasons({ rows }: { rows: readonly FigureRow[] }) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const reasons = reasonsOf(rows);
  if (reasons.length === 0) return null;
  return (
    <p className={styles.help}>
      {comparison.reasons}
      {reasons.map(({ places, reason }) => <span key={reason}><br />{places}: {reason}</span>)}
    </p>
  );
}

/** A reason that leaves a scenario without any figure is told of the scenario, not of each figure. */
export function reasonsOf(rows: readonly FigureRow[]): { places: string; reason: string }[] {
  const found = new Map<string, Map<number, string[]>>();
  for (const { name, figures } of rows) {
    figures.forEach(({ value, reason }, place) => {
      if (value !== null || !reason) return;
      const places = found.get(reason) ?? new Map<number, string[]>();
      found.set(reason, places.set(place, [...(places.get(place) ?? []), name]));
    });
  }
  return [...found].map(([reason, places]) => ({
    reason,
    places: [...places].map(([place, names]) => (names.length === rows.length ? letterOf(place) : names.map((name) => `${name} ${letterOf(place)}`).join(', '))).join(', '),
  }));
}
