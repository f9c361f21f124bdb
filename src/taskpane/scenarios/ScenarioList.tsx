import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preset, ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { OwnScenario } from '../../workbook/ownScenario';
import { findOwnScenarios } from '../ownScenarios/findOwnScenarios';
import { OwnBadges } from '../ownScenarios/OwnBadges';
import type { OwnScenarios } from '../ownScenarios/useOwnScenarios';
import { EmptyState } from '../shell/EmptyState';
import { SearchField } from '../shell/SearchField';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { CardGroup } from './CardGroup';
import { findPresets } from './findPresets';
import { ownKey, presetKey } from './opened';
import { OwnListNotice } from '../ownScenarios/OwnListNotice';
import { PresetBadges } from './PresetBadges';
import { ScenarioCard } from './ScenarioCard';
import type { CardTick } from './ScenarioCard';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ScenarioListProps {
  book: ScenarioBook;
  own: OwnScenarios;
  /** Keys of what the sheet holds, of what is open, and of what has something typed in it. */
  applied: string | null;
  selected: string | null;
  edited: ReadonlySet<string>;
  /** How each card is ticked while scenarios are chosen for a comparison; null = they are not. */
  tickOf: ((key: string) => CardTick) | null;
  onPreset: (preset: Preset) => void;
  onOwn: (own: OwnScenario) => void;
}

/** The team's own scenarios and the presets, in groups, with a search over both. */
export function ScenarioList({ book, own, applied, selected, edited, tickOf, onPreset, onOwn }: ScenarioListProps) {
  const styles = useStyles();
  const { scenarios, ownScenarios } = useTexts();
  const dataText = useDataText();
  const [query, setQuery] = useState('');
  const ownList = own.list?.scenarios ?? [];
  const [foundOwn, found] = [findOwnScenarios(query, ownList, book), findPresets(query, book)];
  const count = foundOwn.length + found.length;
  const state = (key: string) => ({
    id: key,
    isApplied: key === applied,
    isEdited: edited.has(key),
    isSelected: key === selected,
    tick: tickOf && tickOf(key),
  });
  return (
    <section className={styles.list} aria-label={scenarios.list}>
      <SearchField label={scenarios.search} value={query} onChange={setQuery} />
      <span className={styles.count} role="status">{scenarios.count(count, ownList.length + book.presets.length)}</span>
      {count === 0 && (
        <EmptyState title={scenarios.nothing(query)} help={scenarios.nothingHelp}>
          <Button onClick={() => setQuery('')}>{scenarios.clear}</Button>
        </EmptyState>
      )}
      {(query === '' || foundOwn.length > 0) && (
        <CardGroup title={ownScenarios.group} before={<OwnListNotice own={own} />}>
          {foundOwn.map((each) => (
            <ScenarioCard
              key={each.id}
              {...state(ownKey(each.id))}
              {...(tickOf && isUnreadable(each.text, book) ? { tick: 'barred' } : {})}
              title={each.title}
              line={each.note}
              badges={<OwnBadges own={each} book={book} />}
              onPress={() => onOwn(each)}
            />
          ))}
        </CardGroup>
      )}
      {[...byGroup(found)].map(([group, presets]) => (
        <CardGroup key={group} title={groupTitle(scenarios.groups, group)}>
          {presets.map((preset) => (
            <ScenarioCard
              key={preset.id}
              {...state(presetKey(preset.id))}
              title={dataText(preset.title, preset.titleJa)}
              line={dataText(preset.oneLine, preset.oneLineJa)}
              badges={<PresetBadges preset={preset} />}
              onPress={() => onPreset(preset)}
            />
          ))}
        </CardGroup>
      ))}
    </section>
  );
}

/** What cannot be read cannot be compared. */
function isUnreadable(text: string, book: ScenarioBook): boolean {
  return isRefusal(readScenario(text, book));
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
