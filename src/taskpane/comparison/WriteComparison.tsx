import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { layoutComparisonSheet } from '../../workbook/comparisonSheet';
import { goToSheet } from '../../workbook/goToSheet';
import { hasUndoGroups } from '../../workbook/undoGroup';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { DetailsFoot } from '../shell/DetailsFoot';
import { focusOnMount } from '../shell/focusOnMount';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
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
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  code: { fontFamily: tokens.fontFamilyMonospace },
  muted: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What would be written onto a new sheet, and the button that writes it. */
export function WriteComparison({ chosen, dataVersion }: { chosen: readonly ScenarioChoice[]; dataVersion: string }) {
  const styles = useStyles();
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
        <h3 id="comparison-preview" className={styles.title}>{comparison.preview}</h3>
        <ul className={styles.list}>
          <li>{comparison.newSheet(sheet)}</li>
          <li>{comparison.texts(layout.texts)}</li>
          {layout.formulas.map(({ cells, formula }) => <li key={cells}>{cells}: <span className={styles.code}>{formula}</span></li>)}
          <li>{comparison.chartOnSheet}</li>
        </ul>
        <span className={styles.muted}>{hasUndoGroups() ? writeTexts.oneStep : writeTexts.ownRevert}</span>
      </section>
      <DetailsFoot>
        {step.kind === 'askingRemoval' ? (
          <AskRemoval sheet={step.sheet} onRemove={() => remove(step.sheet)} onKeep={() => setStep({ kind: 'ready' })} />
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

function AskRemoval({ sheet, onRemove, onKeep }: { sheet: string; onRemove: () => void; onKeep: () => void }) {
  const styles = useStyles();
  const { comparison } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeep();
  };
  return (
    <div role="alertdialog" aria-labelledby="ask-removal" onKeyDown={onKeyDown}>
      <p id="ask-removal">{comparison.askRemove(sheet)}</p>
      <div className={styles.row}>
        <Button ref={focusOnMount} onClick={onKeep}>{comparison.keep}</Button>
        <Button appearance="primary" onClick={onRemove}>{comparison.remove}</Button>
      </div>
    </div>
  );
}
