import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExamplePlan } from '../../workbook/example/planExample';
import { hasUndoGroups } from '../../workbook/undoGroup';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { useDaysFrom1904 } from '../shell/useDaysFrom1904';
import { openingPreset, useInsertExample } from './useInsertExample';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

/** The example workbook: one button, what it would write, and what it wrote. */
export function InsertExample({ onLeave }: { onLeave?: () => void }) {
  const styles = useStyles();
  const { example, problems, write } = useTexts();
  const { step, look, insert, revert, reset } = useInsertExample();
  const start = <Button className={styles.start} disabledFocusable={useDaysFrom1904()} onClick={look}>{example.start}</Button>;
  switch (step.kind) {
    case 'ready':
      return start;
    case 'reading':
    case 'working':
      return <Spinner className={styles.start} size="tiny" labelPosition="after" label={step.kind === 'reading' ? example.reading : example.working} />;
    case 'shown':
      return (
        <Preview plan={step.plan} changed={step.changed}>
          <Button appearance="primary" size="small" onClick={() => insert(step.plan)}>{example.insert}</Button>
          <Button size="small" onClick={reset}>{example.cancel}</Button>
        </Preview>
      );
    case 'refused':
      return <AdviceBar intent="error" advice={step.why === 'foreign' ? write.foreign : problems.lockedBook} actions={<Again onClick={look} />} />;
    case 'failed':
      return <><FailureBar failure={step.failure} />{start}</>;
    case 'reverted':
      return <><AdviceBar intent="info" advice={{ what: example.reverted, because: '', tryThis: '' }} />{start}</>;
    case 'inserted':
      return (
        <AdviceBar
          intent="success"
          advice={{ what: example.done, because: example.doneDetail(step.sheets.join(', ')), tryThis: example.next }}
          actions={
            <>
              {onLeave && <Button size="small" onClick={onLeave}>{example.leave}</Button>}
              {!step.oneUndoStep && <Button size="small" onClick={() => revert(step.sheets)}>{write.revert}</Button>}
            </>
          }
        />
      );
    default:
      return step satisfies never;
  }
}

function Again({ onClick }: { onClick: () => void }) {
  return <Button size="small" onClick={onClick}>{useTexts().example.again}</Button>;
}

function Preview({ plan, changed, children }: { plan: ExamplePlan; changed: boolean; children: ReactNode }) {
  const styles = useStyles();
  const { example, write } = useTexts();
  const dataText = useDataText();
  const preset = openingPreset();
  return (
    <section className={styles.preview} aria-labelledby="example-preview">
      {changed && <AdviceBar intent="warning" advice={example.changedMeanwhile} />}
      <h3 id="example-preview" className={styles.title} tabIndex={-1} ref={focusOnMount}>{write.title}</h3>
      <ul className={styles.list}>
        {plan.sheets.map(({ name, table, example: { chart } }) => <li key={name}>{example.sheet(name, table, chart !== null)}</li>)}
        <li>{plan.scenario === 'new' ? example.newScenario(dataText(preset.title, preset.titleJa)) : example.keptScenario}</li>
      </ul>
      <p className={styles.muted}>{example.untouched} {hasUndoGroups() ? write.oneStep : write.ownRevert}</p>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}
