import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { compareLevers } from '../../domain/scenario/compareLevers';
import type { LeverComparison } from '../../domain/scenario/compareLevers';
import type { ScenarioBook } from '../../domain/scenario/preset';
import type { Scenario } from '../../domain/scenario/scenario';
import { isoFromDay } from '../../domain/shared/isoDate';
import { leverText, unitText } from '../scenarios/leverText';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { useDataText } from '../shell/useDataText';
import { letterOf } from './scenarioChoice';
import { useTableStyles } from './useTableStyles';

interface LeverComparisonTableProps {
  scenarios: readonly Scenario[];
  book: ScenarioBook;
}

/** The law each scenario stands on, and every lever in which they differ: unit, values, for two their difference, and on demand the sources. */
export function LeverComparisonTable({ scenarios, book }: LeverComparisonTableProps) {
  const styles = { ...useLayoutStyles(), ...useTableStyles() };
  const { comparison, scenarios: texts } = useTexts();
  const [withSources, setWithSources] = useState(false);
  const levers = compareLevers(scenarios, book);
  const law = (day: (scenario: Scenario) => number | null | undefined) =>
    scenarios.map((scenario) => {
      const on = day(scenario);
      return on ? isoFromDay(on) : comparison.latest;
    });
  return (
    <section className={styles.stack} aria-labelledby="compared-levers">
      <h3 id="compared-levers" className={styles.heading}>{comparison.levers}</h3>
      <table className={styles.table} aria-labelledby="compared-levers">
        <thead>
          <tr>
            {scenarios.map((_, place) => <th key={place} scope="col" className={mergeClasses(styles.value, styles.letter)}>{letterOf(place)}</th>)}
            {scenarios.length === 2 && <th scope="col" className={mergeClasses(styles.value, styles.letter)}>{comparison.change}</th>}
          </tr>
        </thead>
        <PlainRow title={comparison.lawOn} values={law(({ preset }) => preset?.lawOn)} columns={columnsFor(scenarios)} />
        <PlainRow title={comparison.knownAsOf} values={law(({ preset }) => preset?.knownAsOf)} columns={columnsFor(scenarios)} />
        <PlainRow title={comparison.case} values={scenarios.map((scenario) => texts[scenario.case])} columns={columnsFor(scenarios)} />
        {levers.map((lever) => <LeverRows key={lever.lever} lever={lever} columns={columnsFor(scenarios)} withSources={withSources} />)}
      </table>
      {levers.length === 0 ? (
        <p className={styles.help}>{comparison.noDifference}</p>
      ) : (
        <Button className={styles.start} size="small" aria-pressed={withSources} onClick={() => setWithSources(!withSources)}>
          {withSources ? comparison.hideSources : comparison.sources}
        </Button>
      )}
    </section>
  );
}

/** For two scenarios one more column tells their difference. */
function columnsFor(scenarios: readonly Scenario[]): number {
  return scenarios.length === 2 ? 3 : scenarios.length;
}

function PlainRow({ title, values, columns }: { title: string; values: readonly string[]; columns: number }) {
  const styles = useTableStyles();
  return (
    <tbody className={styles.row}>
      <tr><th scope="rowgroup" colSpan={columns} className={styles.lever}>{title}</th></tr>
      <tr>
        {values.map((value, place) => <td key={place} className={mergeClasses(styles.value, place > 0 && value === values[0] && styles.same)}>{value}</td>)}
        {columns > values.length && <td />}
      </tr>
    </tbody>
  );
}

function LeverRows({ lever, columns, withSources }: { lever: LeverComparison; columns: number; withSources: boolean }) {
  const styles = useTableStyles();
  const texts = useTexts();
  const { language } = usePreferences().preferences;
  const dataText = useDataText();
  const { values } = lever;
  const show = (value: LeverComparison['values'][number]) => (value === null ? texts.comparison.notSet : leverText(value, lever, texts, language));
  const [a, b] = values;
  const change = lever.type === 'number' && typeof a === 'number' && typeof b === 'number' ? b - a : null;
  const sources = lever.sources.map((source, place) => source && `${letterOf(place)}: ${source}`).filter(Boolean);
  return (
    <tbody className={styles.row}>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles.lever} title={lever.lever}>
          {dataText(lever.title, lever.titleJa)} <span className={styles.unit}>{unitText(lever.unit)}</span>
          {withSources && <span className={styles.muted}>{sources.join(' · ')}</span>}
        </th>
      </tr>
      <tr>
        {values.map((value, place) => (
          <td key={place} className={mergeClasses(styles.value, (value === null || (place > 0 && value === a)) && styles.same)}>{show(value)}</td>
        ))}
        {columns > values.length && <td className={styles.value}>{change === null ? '' : `${change > 0 ? '+' : ''}${show(change)}`}</td>}
      </tr>
    </tbody>
  );
}
