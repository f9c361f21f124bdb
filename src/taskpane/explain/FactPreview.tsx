import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { AdviceBar } from '../shell/AdviceBar';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';
import type { CellChange } from '../../workbook/changeCell';
import type { FactPlan } from './addFact';
import { changedPart } from './changedPart';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  code: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  mark: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FactPreviewProps {
  fact: string;
  plan: FactPlan;
  /** How many results the formula gives. */
  results: string;
  isWorking: boolean;
  onWrite: (change: CellChange) => void;
  onCancel: () => void;
}

/** What stating a fact would write, before it is written; or why it has to be done by hand. */
export function FactPreview({ fact, plan, results, isWorking, onWrite, onCancel }: FactPreviewProps) {
  const styles = useStyles();
  const { fact: words } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  const close = <Button ref={focusOnMount} size="small" onClick={onCancel}>{words.cancel}</Button>;
  switch (plan.kind) {
    case 'tooLong':
      return <AdviceBar intent="warning" advice={words.tooLong} actions={close} />;
    case 'unreadable':
      return <AdviceBar intent="warning" advice={{ what: words.byHand.what(plan.text), because: words.byHand.because, tryThis: words.byHand.tryThis(fact) }} actions={close} />;
    case 'cellFormula':
      return <AdviceBar intent="warning" advice={{ what: words.cellFormula.what(plan.address), because: words.cellFormula.because, tryThis: words.cellFormula.tryThis(fact) }} actions={close} />;
    case 'formula':
    case 'cell':
      return (
        <div className={styles.preview} role="group" aria-label={words.title(fact)} onKeyDown={onKeyDown} data-fact-preview>
          <span className={styles.title}>{words.title(fact)}</span>
          <Comparison change={plan.change} />
          {plan.kind === 'cell' && <span className={styles.note}>{words.cellOnly(plan.change.address)}</span>}
          {plan.kind === 'formula' && plan.isForAll && <span className={styles.note}>{words.forAll(results)}</span>}
          <div className={styles.row}>
            <Button
              ref={focusOnMount}
              appearance="primary"
              disabledFocusable={isWorking}
              icon={isWorking ? <Spinner size="tiny" /> : null}
              onClick={() => onWrite(plan.change)}
            >
              {isWorking ? words.writing : words.write(plan.change.address)}
            </Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </div>
        </div>
      );
    default:
      return plan satisfies never;
  }
}

function Comparison({ change }: { change: CellChange }) {
  const styles = useStyles();
  const { fact, explain } = useTexts();
  const [before, after] = [String(change.before), String(change.after)];
  const { start, changed, end } = changedPart(before, after);
  return (
    <dl className={styles.list}>
      <dt className={styles.label}>{fact.before}</dt>
      <dd className={styles.code}>{before || explain.blankCell}</dd>
      <dt className={styles.label}>{fact.after}</dt>
      <dd className={styles.code} data-after>{start}<mark className={styles.mark}>{changed}</mark>{end}</dd>
    </dl>
  );
}
