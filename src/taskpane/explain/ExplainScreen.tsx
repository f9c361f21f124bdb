import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { FailureBar } from '../shell/AdviceBar';
import { EmptyState } from '../shell/EmptyState';
import { useTexts } from '../shell/PreferencesContext';
import { useScreens } from '../shell/ScreensContext';
import { CallExplanation } from './CallExplanation';
import type { Subject } from './subject';
import { useExplanation } from './useExplanation';
import type { ExplanationState } from './useExplanation';
import { useWording } from './wording';

const useStyles = makeStyles({
  screen: { height: '100%', overflowY: 'auto', scrollbarGutter: 'stable', boxSizing: 'border-box', padding: tokens.spacingHorizontalM, position: 'relative' },
  old: { opacity: '0.6' },
  // Over the old explanation, so that nothing moves when it comes and goes.
  waiting: { position: 'sticky', top: 0, zIndex: 1, height: 0, display: 'flex', justifyContent: 'flex-end' },
  spinner: { height: '28px', padding: `0 ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4 },
});

/** The cell that is selected, explained. Follows the selection as long as the screen is in sight. */
export function ExplainScreen() {
  const styles = useStyles();
  const { explain } = useTexts();
  const state = useExplanation();
  const { shown, failure, isSlow } = state;
  return (
    <div className={styles.screen} aria-busy={isSlow}>
      {shown === null && failure === null && <Spinner label={explain.reading} />}
      {shown !== null && isSlow && <div className={styles.waiting}><Spinner className={styles.spinner} size="tiny" label={explain.reading} /></div>}
      {failure && <FailureBar failure={failure} />}
      {shown && <div className={mergeClasses(isSlow && styles.old)}><Explained state={{ ...state, shown }} /></div>}
    </div>
  );
}

function Explained({ state: { shown, choose, refresh } }: { state: ExplanationState & { shown: NonNullable<ExplanationState['shown']> } }) {
  const { subject, explanation } = shown;
  if (subject.kind !== 'calls') return <Nothing subject={subject} onExplain={(cell) => choose({ cell })} />;
  return explanation && <CallExplanation subject={subject} explanation={explanation} choose={choose} onWritten={refresh} />;
}

/** Why there is nothing to explain here, and where there is. */
function Nothing({ subject, onExplain }: { subject: Exclude<Subject, { kind: 'calls' }>; onExplain: (cell: string) => void }) {
  const { texts: { explain }, figures } = useWording();
  const { openFunctions } = useScreens();
  switch (subject.kind) {
    case 'noCells':
      return <EmptyState title={explain.noCells} help={explain.noCellsHelp} />;
    case 'several':
      return (
        <EmptyState title={explain.several(subject.address, figures.number(subject.rows * subject.columns))} help={explain.severalHelp}>
          <Button onClick={() => onExplain(subject.active.address)}>{explain.explainCell(subject.active.address)}</Button>
        </EmptyState>
      );
    case 'blank':
      return (
        <EmptyState title={explain.blank(subject.cell.address)} help={explain.blankHelp}>
          <Button onClick={() => openFunctions(null)}>{explain.openFunctions}</Button>
        </EmptyState>
      );
    case 'value':
      return <EmptyState title={explain.value(subject.cell.address)} help={explain.valueHelp} />;
    case 'otherFormula':
      return <EmptyState title={explain.otherFormula(subject.cell.address)} help={explain.otherFormulaHelp} />;
    default:
      return subject satisfies never;
  }
}
