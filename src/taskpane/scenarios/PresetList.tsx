import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preset, ScenarioBook } from '../../domain/scenario/preset';
import { EmptyState } from '../shell/EmptyState';
import { useTexts } from '../shell/PreferencesContext';
import { findPresets } from './findPresets';
import { PresetCard } from './PresetCard';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none', width: '100%' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

interface PresetListProps {
  book: ScenarioBook;
  applied: string | null;
  selected: string | null;
  onSelect: (preset: string) => void;
}

export function PresetList({ book, applied, selected, onSelect }: PresetListProps) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const [query, setQuery] = useState('');
  const found = findPresets(query, book);
  return (
    <section className={styles.list} aria-label={scenarios.list}>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={scenarios.search}
        aria-label={scenarios.search}
        onChange={(_, { value }) => setQuery(value)}
      />
      <span className={styles.count} role="status">{scenarios.count(found.length, book.presets.length)}</span>
      {found.length === 0 && (
        <EmptyState title={scenarios.nothing(query)} help={scenarios.nothingHelp}>
          <Button onClick={() => setQuery('')}>{scenarios.clear}</Button>
        </EmptyState>
      )}
      {[...byGroup(found)].map(([group, presets]) => (
        <div key={group}>
          <h2 className={styles.group}>{groupTitle(scenarios.groups, group)}</h2>
          <ul className={styles.cards}>
            {presets.map((preset) => (
              <li key={preset.id}>
                <PresetCard
                  preset={preset}
                  isApplied={preset.id === applied}
                  isSelected={preset.id === selected}
                  onSelect={() => onSelect(preset.id)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function byGroup(presets: readonly Preset[]): Map<string, Preset[]> {
  const groups = new Map<string, Preset[]>();
  for (const preset of presets) groups.set(preset.group, [...(groups.get(preset.group) ?? []), preset]);
  return groups;
}

/** A group of the data that has no translation yet shows its own name. */
function groupTitle(titles: Readonly<Record<string, string>>, group: string): string {
  return titles[group] ?? group;
}
