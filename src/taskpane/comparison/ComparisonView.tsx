import { useMemo } from 'react';
import type { ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import type { Scenario } from '../../domain/scenario/scenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { Refusal } from '../../domain/shared/refusal';
import type { DataBook } from '../../instruments/dataBook';
import { AdviceBar } from '../shell/AdviceBar';
import { BackButton } from '../shell/BackButton';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { ImpactSection } from './ImpactSection';
import { Legend } from './Legend';
import { LeverComparisonTable } from './LeverComparisonTable';
import { RatesSection } from './RatesSection';
import type { ScenarioChoice } from './scenarioChoice';
import { WriteComparison } from './WriteComparison';

interface ComparisonViewProps {
  chosen: readonly ScenarioChoice[];
  data: DataBook;
  onBack: () => void;
}

/** Two or three scenarios side by side: the levers in which they differ, the duties on goods, the effect in total. */
export function ComparisonView({ chosen, data, onBack }: ComparisonViewProps) {
  const styles = useLayoutStyles();
  const { comparison } = useTexts();
  const { scenarios, refused } = useMemo(() => readChosen(chosen, data.scenarios), [chosen, data.scenarios]);
  return (
    <article className={styles.page}>
      <BackButton onBack={onBack}>{comparison.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{comparison.title}</h2>
      <Legend titles={chosen.map(({ title }) => title)} />
      {refused ? (
        <AdviceBar intent="error" advice={refused} />
      ) : (
        <>
          <LeverComparisonTable scenarios={scenarios} book={data.scenarios} />
          <RatesSection scenarios={scenarios} />
          <ImpactSection scenarios={scenarios} data={data} />
          <WriteComparison chosen={chosen} dataVersion={data.version} />
        </>
      )}
    </article>
  );
}

function readChosen(chosen: readonly ScenarioChoice[], book: ScenarioBook): { scenarios: Scenario[]; refused: Refusal | undefined } {
  const read = chosen.map(({ text }) => readScenario(text, book));
  return { scenarios: read.flatMap((scenario) => (isRefusal(scenario) ? [] : [scenario])), refused: read.find(isRefusal) };
}
