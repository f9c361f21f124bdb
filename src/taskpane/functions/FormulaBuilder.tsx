import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { BackButton } from '../shell/BackButton';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { simulatedName } from '../simulation/simulationEntry';
import { ArgumentList } from './ArgumentList';
import { FormulaInsertBar } from './FormulaInsertBar';
import { FunctionHelp } from './FunctionHelp';
import { missingArguments, previewState } from './previewState';
import { resultFormats } from './resultFormats';
import { ResultPreview } from './ResultPreview';
import { useFormula } from './useFormula';
import type { FormulaProps } from './useFormula';

const useStyles = makeStyles({
  builder: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
  simulate: { alignSelf: 'flex-start' },
});

export interface FormulaBuilderProps extends FormulaProps {
  onWritten: () => void;
  onBack: () => void;
  /** Opens the same case as a simulation. */
  onSimulate: () => void;
}

/** One function with its arguments, their live values, the result and the formula. */
export function FormulaBuilder({ onWritten, onBack, onSimulate, ...props }: FormulaBuilderProps) {
  const styles = useStyles();
  const { functions } = useTexts();
  const dataText = useDataText();
  const { builder, active, onChange } = props;
  const { entry, call } = builder;
  const formula = useFormula(props);
  const { args, readings } = formula;
  const preview = useMemo(() => previewState(entry, args, readings), [entry, args, readings]);
  const values = preview.kind === 'values' ? preview.values : [];
  return (
    <article className={styles.builder}>
      <BackButton onBack={onBack}>{functions.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{entry.id}</h2>
      <p className={styles.text}>{dataText(entry.summary, entry.summaryJa)}</p>
      <ResultPreview id={entry.id} state={preview} />
      {simulatedName(entry.id) && (
        <Button className={styles.simulate} size="small" onClick={onSimulate}>{functions.simulate}</Button>
      )}
      <ArgumentList builder={builder} formula={formula} from={0} />
      <FunctionHelp entry={entry} onUse={formula.useExample} />
      <FormulaInsertBar
        builder={builder}
        formula={formula.formula}
        isMissing={missingArguments(entry, args).length > 0}
        active={active}
        result={{ rows: values.length, columns: values[0]?.length ?? 0, formats: call ? [] : resultFormats(entry.id, values) }}
        onChange={onChange}
        onWritten={onWritten}
      />
    </article>
  );
}
