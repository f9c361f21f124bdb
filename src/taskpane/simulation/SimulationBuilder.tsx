import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Argument } from '../functions/argument';
import { ArgumentList } from '../functions/ArgumentList';
import { FormulaInsertBar } from '../functions/FormulaInsertBar';
import { formulaText } from '../functions/formulaText';
import { FunctionHelp } from '../functions/FunctionHelp';
import { argumentValues, missingArguments } from '../functions/previewState';
import { useFormula } from '../functions/useFormula';
import type { FormulaProps } from '../functions/useFormula';
import { BackButton } from '../shell/BackButton';
import { Disclosure } from '../shell/Disclosure';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { RangesSection } from './inputs/RangesSection';
import { ModelChoice } from './ModelChoice';
import { ReportChoice } from './ReportChoice';
import { RunResult } from './result/RunResult';
import { RunPanel } from './run/RunPanel';
import type { RunRequest } from './run/runMessages';
import { useRun } from './run/useRun';
import { checkSimulation } from './simulationCheck';
import { modelParameters, MODEL_ARGUMENTS, OWN, withModel } from './simulationEntry';
import { useModel } from './useModel';

const useStyles = makeStyles({
  builder: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
});

/** The call that repeats a run, as text. */
function callOf(id: string, args: readonly Argument[], { draws, seed }: RunRequest): string {
  const constant = (value: number): Argument => ({ kind: 'constant', value, formula: String(value) });
  const own: Record<number, Argument> = { [OWN.draws]: constant(draws), [OWN.seed]: constant(seed) };
  return formulaText(id, args.map((argument, place) => own[place] ?? argument)).slice(1);
}

interface SimulationBuilderProps extends FormulaProps {
  onWritten: () => void;
  onBack: () => void;
}

/** TRADE.SIMULATE: a model and its uncertain inputs, run here with many draws or written as a formula with a few. */
export function SimulationBuilder({ onWritten, onBack, ...props }: SimulationBuilderProps) {
  const styles = useStyles();
  const { functions, simulation } = useTexts();
  const dataText = useDataText();
  const { builder, active, onChange } = props;
  const { entry, typed } = builder;
  const formula = useFormula(props);
  const { args, readings, type } = formula;
  const given = useMemo(() => argumentValues(entry, args, readings), [entry, args, readings]);
  const check = useMemo(() => (given.kind === 'values' ? checkSimulation(given.values) : given), [given]);
  const model = useModel(entry, args, readings);
  const run = useRun();
  const [chosenName, setChosenName] = useState<string | null>(null);
  const { state } = run;
  const names = useMemo(() => entry.parameters.slice(MODEL_ARGUMENTS).map(({ name }) => name), [entry]);
  const missing = missingArguments(entry, args);
  const isNamed = modelParameters(typed[OWN.model] ?? '') !== null;
  const ended = state.kind === 'ended' && state.outcome.kind === 'done' ? { ...state, result: state.outcome.result } : null;
  const isStale = ended !== null && (check.kind !== 'ready' || JSON.stringify(check.request) !== JSON.stringify(ended.request));
  return (
    <article className={styles.builder}>
      <BackButton onBack={onBack}>{functions.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{entry.id}</h2>
      <p className={styles.text}>{dataText(entry.summary, entry.summaryJa)}</p>
      <ModelChoice typed={typed[OWN.model] ?? ''} onChoose={(name) => onChange(withModel(builder, name))} />
      {entry.parameters.length > MODEL_ARGUMENTS && (
        <Disclosure
          key={typed[OWN.model]}
          title={isNamed ? simulation.arguments(typed[OWN.model]!) : functions.arguments}
          marks={null}
          startsOpen={missing.some((name) => names.includes(name))}
        >
          <div className={styles.fields}><ArgumentList builder={builder} formula={formula} from={MODEL_ARGUMENTS} /></div>
        </Disclosure>
      )}
      {isNamed && <RangesSection builder={builder} formula={formula} model={model} active={active} />}
      {isNamed && (
        <RunPanel
          check={check}
          run={run}
          draws={typed[OWN.draws] ?? ''}
          seed={typed[OWN.seed] ?? ''}
          onDraws={(text) => type(OWN.draws, text)}
          onSeed={(text) => type(OWN.seed, text)}
        />
      )}
      {ended && (
        <RunResult
          result={ended.result}
          request={ended.request}
          ms={ended.ms}
          isStale={isStale}
          names={names}
          call={callOf(entry.id, args, ended.request)}
          start={active?.address ?? null}
          chosenName={chosenName}
          onChoose={setChosenName}
        />
      )}
      <FunctionHelp entry={entry} onUse={formula.useExample} />
      <ReportChoice typed={typed[OWN.report] ?? ''} onChoose={(report) => type(OWN.report, report)} />
      <FormulaInsertBar
        builder={builder}
        formula={formula.formula}
        isMissing={missing.length > 0}
        active={active}
        result={{ rows: 0, columns: 0, formats: [] }}
        onChange={onChange}
        onWritten={onWritten}
      />
    </article>
  );
}
