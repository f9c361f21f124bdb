import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EmptyState } from '../shell/EmptyState';
import { SearchField } from '../shell/SearchField';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { basicFirst, basicOnly, findFunctions, functionCatalogue } from '../formula/catalogue';
import type { CatalogueEntry } from '../formula/catalogue';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  family: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  rows: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  row: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  name: { display: 'block', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  summary: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FunctionListProps {
  selected: string | null;
  onSelect: (entry: CatalogueEntry) => void;
}

export function FunctionList({ selected, onSelect }: FunctionListProps) {
  const styles = useStyles();
  const { functions } = useTexts();
  const dataText = useDataText();
  const [query, setQuery] = useState('');
  const { preferences } = usePreferences();
  const [showsAll, setShowsAll] = useState(false);
  const matching = basicFirst(findFunctions(query));
  // Whoever searches means all of them.
  const found = preferences.functions === 'all' || showsAll || query !== '' ? matching : basicOnly(matching);
  const families = [...new Set(found.map(({ family }) => family))];
  return (
    <section className={styles.list} aria-label={functions.list}>
      <SearchField label={functions.search} value={query} onChange={setQuery} />
      <span className={styles.count} role="status">{functions.count(found.length, functionCatalogue.length)}</span>
      {found.length === 0 && (
        <EmptyState title={functions.nothing(query)} help={functions.nothingHelp}>
          <Button onClick={() => setQuery('')}>{functions.clear}</Button>
        </EmptyState>
      )}
      {families.map((family) => (
        <div key={family}>
          <h2 className={styles.family}>{family} · {familyTitle(functions.families, family)}</h2>
          <ul className={styles.rows}>
            {found.filter((entry) => entry.family === family).map((entry) => (
              <li key={entry.id} className={styles.item}>
                <button
                  type="button"
                  className={entry.id === selected ? `${styles.row} ${styles.selected}` : styles.row}
                  aria-pressed={entry.id === selected}
                  onClick={() => onSelect(entry)}
                >
                  <span className={styles.name}>{entry.id}</span>
                  <span className={styles.summary}>{dataText(entry.summary, entry.summaryJa)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {found.length < matching.length && <Button onClick={() => setShowsAll(true)}>{functions.showAll(matching.length)}</Button>}
    </section>
  );
}

function familyTitle(titles: Readonly<Record<string, string>>, family: string): string {
  return titles[family] ?? family;
}
