import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { layoutComparisonSheet } from '../../workbook/comparisonSheet';
import { goToSheet } from '../../workbook/goToSheet';
import { hasUndoGroups } from '../../workbook/undoGroup';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { DetailsFoot } from '../shell/DetailsFoot';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { Question } from '../shell/Question';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { comparisonContent } from './comparisonContent';
import type { ScenarioChoice } from './scenarioChoice';
import { useWriteComparison } from './useWriteComparison';
import type { WriteStep } from './useWriteComparison';

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** What would be written onto a new sheet, and the button that writes it. */
export function WriteComparison({ chosen, dataVersion }: { chosen: readonly ScenarioChoice[]; dataVersion: string }) {
  const styles = { ...useLayoutStyles(), ...useStyles() };
  const texts = useTexts();
  const { comparison, write: writeTexts } = texts;
  const { language } = usePreferences().preferences;
  const content = comparisonContent(chosen, dataVersion, texts, language);
  const layout = layoutComparisonSheet(content);
  const { step, sheet, setStep, write, remove } = useWriteComparison(comparison.sheetName);
  const working = step.kind === 'working';
  return (
    <>
      <section className={styles.preview} aria-labelledby="comparison-preview">
        <h3 id="comparison-preview" className={styles.heading}>{comparison.preview}</h3>
        <ul className={styles.list}>
          <li>{comparison.newSheet(sheet)}</li>
          <li>{comparison.texts(layout.texts)}</li>
          {layout.formulas.map(({ cells, formula }) => <li key={cells}>{cells}: <span className={styles.code}>{formula}</span></li>)}
          <li>{comparison.chartOnSheet}</li>
        </ul>
        <span className={styles.help}>{hasUndoGroups() ? writeTexts.oneStep : writeTexts.ownRevert}</span>
      </section>
      <DetailsFoot>
        {step.kind === 'askingRemoval' ? (
          <Question
            title={comparison.askRemove(step.sheet)}
            safe={comparison.keep}
            onSafe={() => setStep({ kind: 'ready' })}
            act={comparison.remove}
            onAct={() => remove(step.sheet)}
          />
        ) : (
          <>
            <WriteResult step={step} onRemove={(name) => setStep({ kind: 'askingRemoval', sheet: name })} />
            <Button appearance="primary" disabledFocusable={working} icon={working ? <Spinner size="tiny" /> : null} onClick={() => write(content)}>
              {working ? comparison.writing : comparison.write}
            </Button>
          </>
        )}
      </DetailsFoot>
    </>
  );
}

function WriteResult({ step, onRemove }: { step: WriteStep; onRemove: (sheet: string) => void }) {
  const { comparison, write } = useTexts();
  if (step.kind === 'failed') return step.failure.problem === 'protected' ? <AdviceBar intent="error" advice={comparison.bookProtected} /> : <FailureBar failure={step.failure} />;
  if (step.kind === 'removed') return <AdviceBar intent="info" advice={{ what: comparison.removed(step.sheet), because: '', tryThis: '' }} />;
  if (step.kind !== 'ended') return null;
  const { outcome } = step;
  if (outcome.kind === 'protected') return <AdviceBar intent="error" advice={comparison.bookProtected} />;
  return (
    <AdviceBar
      intent="success"
      advice={{ what: comparison.written(outcome.sheet), because: comparison.writtenHelp, tryThis: '' }}
      actions={
        <>
          <Button size="small" onClick={() => void goToSheet(outcome.sheet)}>{write.goTo}</Button>
          {!outcome.oneUndoStep && <Button size="small" onClick={() => onRemove(outcome.sheet)}>{comparison.remove}</Button>}
        </>
      }
    />
  );
}
