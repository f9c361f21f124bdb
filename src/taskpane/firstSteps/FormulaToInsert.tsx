import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CellContent } from '../../workbook/scenarioSheet';
import { resultFormats } from '../functions/resultFormats';
import { columnFormats, resultText } from '../formula/resultColumns';
import { useActiveCell } from '../functions/useActiveCell';
import { useInsert } from '../functions/useInsert';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { firstFormula, firstResult } from './firstFormula';
import type { FirstFunction } from './firstFormula';

const useStyles = makeStyles({
  formula: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  code: {
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  muted: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** A formula with its result, and a button that puts it into the active cell when that is empty. */
export function FormulaToInsert({ id }: { id: FirstFunction }) {
  const styles = useStyles();
  const { firstSteps, functions } = useTexts();
  const { cell, refresh } = useActiveCell();
  const formula = firstFormula(id);
  const values = useResult(id);
  const inserting = useInsert(refresh);
  const { step } = inserting;
  const isFree = cell?.formula === '' && values !== null;
  const insert = () =>
    cell && values && inserting.insert({ target: cell, formula, formats: resultFormats(id, values), rows: values.length, columns: values[0]?.length ?? 0 }, false);
  return (
    <div className={styles.formula}>
      <code className={styles.code}>{formula}</code>
      <span className={styles.muted}><Result id={id} values={values} /></span>
      {step.kind === 'inserted' ? (
        <AdviceBar intent="success" advice={{ what: functions.inserted(step.insertion.address), because: '', tryThis: '' }} />
      ) : (
        <Button size="small" disabledFocusable={!isFree || step.kind === 'working'} icon={step.kind === 'working' ? <Spinner size="tiny" /> : null} onClick={insert}>
          {cell ? functions.insert(cell.address) : firstSteps.insert}
        </Button>
      )}
      {cell && cell.formula !== '' && step.kind === 'ready' && <span className={styles.muted}>{firstSteps.occupied(cell.address)}</span>}
      {step.kind === 'protected' && <FailureBar failure={{ problem: 'protected', detail: '' }} />}
      {step.kind === 'failed' && <FailureBar failure={step.failure} />}
    </div>
  );
}

/** One value as its cell would show it, or the size of a table. */
function Result({ id, values }: { id: FirstFunction; values: CellContent[][] | null }) {
  const { firstSteps, functions } = useTexts();
  const { language } = usePreferences().preferences;
  if (!values) return firstSteps.calculating;
  const single = values.length === 1 ? values[0]?.[0] : undefined;
  const size = functions.size(values.length, values[0]?.length ?? 0);
  return functions.resultOf(single === undefined ? size : resultText(single, columnFormats(id, values)[0] ?? null, language));
}

/** Worked out after the card is drawn: the first question of all takes the law out of its package. */
function useResult(id: FirstFunction): CellContent[][] | null {
  const [values, setValues] = useState<CellContent[][] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setValues(firstResult(id)), 0);
    return () => clearTimeout(timer);
  }, [id]);
  return values;
}
