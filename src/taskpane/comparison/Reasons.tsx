import type { FigureRow } from './FigureTable';
import { letterOf } from './scenarioChoice';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';

/** Why figures are missing: the function's own words, each once, with where it said so. */
export function Reasons({ rows }: { rows: readonly FigureRow[] }) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const reasons = new Map<string, string[]>();
  for (const { name, figures } of rows) {
    figures.forEach(({ value, reason }, place) => {
      if (value === null && reason) reasons.set(reason, [...(reasons.get(reason) ?? []), `${name} ${letterOf(place)}`]);
    });
  }
  if (reasons.size === 0) return null;
  return (
    <p className={styles.help}>
      {comparison.reasons}: {[...reasons].map(([reason, places]) => `${places.join(', ')}: ${reason}`).join(' ')}
    </p>
  );
}
