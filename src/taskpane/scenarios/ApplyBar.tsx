import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Loss } from '../../workbook/lossOfWriting';
import { useTexts } from '../shell/PreferencesContext';
import { ApplyResult } from './ApplyResult';
import type { Written } from './ApplyResult';
import { AskReplace } from './AskReplace';
import type { ApplyStep } from './useApply';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { maxWidth: '360px', width: '100%' },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

interface ApplyBarProps {
  step: ApplyStep;
  /** What of the user's applying would take away. */
  loss: Loss;
  hasProblem: boolean;
  canApply: boolean;
  onApply: () => void;
  onReplace: () => void;
  onKeep: () => void;
  onCancel: () => void;
  onRevert: (outcome: Written) => void;
}

/** The one button that writes, always in sight; its question stands in its place. */
export function ApplyBar(props: ApplyBarProps) {
  const styles = useStyles();
  const { write } = useTexts();
  const { step, loss, hasProblem, canApply, onApply } = props;
  const working = step.kind === 'working';
  if (step.kind === 'asking') {
    const { onReplace, onKeep, onCancel } = props;
    return <div className={styles.bar}><AskReplace loss={loss} onReplace={onReplace} onKeep={onKeep} onCancel={onCancel} /></div>;
  }
  return (
    <div className={styles.bar}>
      <ApplyResult step={step} onRevert={props.onRevert} />
      {hasProblem && <span className={styles.hint} role="status">{write.fixFirst}</span>}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={working || hasProblem || !canApply}
        icon={working ? <Spinner size="tiny" /> : null}
        onClick={onApply}
      >
        {working ? write.applying : write.apply}
      </Button>
    </div>
  );
}
