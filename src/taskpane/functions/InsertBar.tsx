import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { DetailsFoot } from '../shell/DetailsFoot';
import { useTexts } from '../shell/PreferencesContext';
import { Question } from '../shell/Question';
import type { InsertStep } from './useInsert';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    maxHeight: '64px',
    overflowY: 'auto',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, maxWidth: '360px' },
});

interface InsertBarProps {
  formula: string;
  /** Address of the target cell, or null when nothing in the sheet can take a formula. */
  target: string | null;
  isEdit: boolean;
  isMissing: boolean;
  /** Address of the active cell when it is another than the target. */
  otherCell: string | null;
  step: InsertStep;
  onInsert: () => void;
  onReplace: () => void;
  onCancel: () => void;
  onRetarget: () => void;
}

/** The formula as it would be written and the one button that writes it, always in sight. */
export function InsertBar(props: InsertBarProps) {
  const styles = useStyles();
  const { functions } = useTexts();
  const { formula, target, isEdit, isMissing, otherCell, step, onInsert, onRetarget } = props;
  const working = step.kind === 'working';
  return (
    <DetailsFoot>
      <InsertResult step={step} />
      <code className={styles.formula} aria-label={functions.formula} data-formula>{formula}</code>
      {step.kind === 'asking' && target ? (
        <Question title={functions.occupied(target)} safe={functions.cancel} onSafe={props.onCancel} act={functions.replace} onAct={props.onReplace} />
      ) : (
        <div className={styles.row}>
          <Button
            className={styles.grow}
            appearance="primary"
            disabledFocusable={working || isMissing || target === null}
            icon={working ? <Spinner size="tiny" /> : null}
            onClick={onInsert}
          >
            {working ? functions.inserting : (isEdit ? functions.update : functions.insert)(target ?? '–')}
          </Button>
          {otherCell && <Button onClick={onRetarget} title={otherCell}>{functions.insertHere}</Button>}
        </div>
      )}
    </DetailsFoot>
  );
}

function InsertResult({ step }: { step: InsertStep }) {
  const { functions, problems } = useTexts();
  if (step.kind === 'failed') return <FailureBar failure={step.failure} />;
  if (step.kind === 'protected') return <AdviceBar intent="error" advice={problems.protected} />;
  if (step.kind !== 'inserted') return null;
  const { insertion, rows, columns } = step;
  if (insertion.shown === '#SPILL!') return <AdviceBar intent="warning" advice={functions.blocked} />;
  const because = rows * columns > 1 ? functions.spills(rows, columns) : '';
  return <AdviceBar intent="success" advice={{ what: functions.inserted(insertion.address), because, tryThis: '' }} />;
}
