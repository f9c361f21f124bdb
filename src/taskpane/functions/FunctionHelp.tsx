import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import type { CatalogueEntry } from '../formula/catalogue';

const useStyles = makeStyles({
  help: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  example: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What the function returns, and examples that fill the fields. */
export function FunctionHelp({ entry, onUse }: { entry: CatalogueEntry; onUse: (formula: string) => void }) {
  const styles = useStyles();
  const { functions } = useTexts();
  const dataText = useDataText();
  return (
    <section className={styles.help}>
      <h3 className={styles.heading}>{functions.returns}</h3>
      <p className={styles.text}>{dataText(entry.returns, entry.returnsJa)}</p>
      {entry.examples.length > 0 && <h3 className={styles.heading}>{functions.examples}</h3>}
      {entry.examples.map(({ formula, result }) => (
        <div key={formula} className={styles.example}>
          <code className={styles.code}>{formula}</code>
          <span className={styles.text}>{functions.resultOf(result)}</span>
          <Button size="small" onClick={() => onUse(formula)}>{functions.useExample}</Button>
        </div>
      ))}
    </section>
  );
}
