import { makeStyles, tokens } from '@fluentui/react-components';
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
import { ImpactSection } from './ImpactSection';
import { Legend } from './Legend';
import { LeverComparisonTable } from './LeverComparisonTable';
import { RatesSection } from './RatesSection';
import type { ScenarioChoice } from './scenarioChoice';
import { WriteComparison } from './WriteComparison';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
});

interface ComparisonViewProps {
  chosen: readonly ScenarioChoice[];
  data: DataBook;
  onBack: () => void;
}

/** Two or three scenarios side by side: the levers in which they differ, the duties on goods, the effect in total. */
export function ComparisonView({ chosen, data, onBack }: ComparisonViewProps) {
  const styles = useStyles();
  const { comparison } = useTexts();
  const { scenarios, refused } = useMemo(() => readChosen(chosen, data.scenarios), [chosen, data.scenarios]);
  return (
    <article className={styles.view}>
      <BackButton onBack={onBack}>{comparison.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{comparison.title}</h2>
      <Legend titles={chosen.map(({ title }) => title)} />
      {refused ? (
        <AdviceBar intent="error" advice={refused} />
      ) : (
        <>
          <LeverComparisonTable scenarios={scenarios} book={data.scenarios} />
          <RatesSection scenarios={scenarios} />
          <ImpactSection scenarios={scenarios} />
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
