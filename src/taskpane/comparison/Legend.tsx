import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shell/PreferencesContext';
import { letterOf } from './scenarioChoice';
import { seriesColours } from './seriesColours';

const useStyles = makeStyles({
  legend: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  letter: { flexShrink: 0, width: '20px', fontWeight: tokens.fontWeightSemibold, textAlign: 'center', borderBottomStyle: 'solid', borderBottomWidth: '3px', boxSizing: 'border-box' },
});

/** Which letter stands for which scenario in every table and chart below. */
export function Legend({ titles }: { titles: readonly string[] }) {
  const styles = useStyles();
  const { comparison } = useTexts();
  return (
    <ul className={styles.legend} aria-label={comparison.legend}>
      {titles.map((title, place) => (
        <li key={place} className={styles.item}>
          <span className={styles.letter} style={{ borderBottomColor: seriesColours[place] }}>{letterOf(place)}</span>
          <span>{title}</span>
        </li>
      ))}
    </ul>
  );
}
