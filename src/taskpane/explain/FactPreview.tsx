import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { AdviceBar } from '../shell/AdviceBar';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';
import type { CellChange } from '../../workbook/changeCell';
import type { FactPlan } from './addFact';
import { changedPart } from './changedPart';
import { useExplainStyles } from './explainStyles';

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
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
  const shared = useExplainStyles();
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
        <div className={mergeClasses(shared.stack, styles.preview)} role="group" aria-label={words.title(fact)} onKeyDown={onKeyDown} data-fact-preview>
          <span className={shared.strong}>{words.title(fact)}</span>
          <Comparison change={plan.change} />
          {plan.kind === 'cell' && <span className={shared.muted}>{words.cellOnly(plan.change.address)}</span>}
          {plan.kind === 'formula' && plan.isForAll && <span className={shared.muted}>{words.forAll(results)}</span>}
          <div className={shared.row}>
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
  const shared = useExplainStyles();
  const { fact, explain } = useTexts();
  const [before, after] = [String(change.before), String(change.after)];
  const { start, changed, end } = changedPart(before, after);
  return (
    <dl className={shared.pairs}>
      <dt className={shared.muted}>{fact.before}</dt>
      <dd className={shared.code}>{before || explain.blankCell}</dd>
      <dt className={shared.muted}>{fact.after}</dt>
      <dd className={shared.code} data-after>{start}<mark className={styles.mark}>{changed}</mark>{end}</dd>
    </dl>
  );
}
