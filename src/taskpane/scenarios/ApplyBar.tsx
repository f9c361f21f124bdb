import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Loss } from '../../workbook/lossOfWriting';
import { useTexts } from '../shell/PreferencesContext';
import { ApplyResult } from './ApplyResult';
import type { Written } from './ApplyResult';
import { AskReplace } from './AskReplace';
import type { ApplyStep } from './useApply';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  apply: { flexGrow: 1, maxWidth: '360px' },
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
  /** The button beside it, which saves. */
  children: ReactNode;
}

/** The button that writes the sheet, always in sight; its question stands in its place. */
export function ApplyBar(props: ApplyBarProps) {
  const styles = useStyles();
  const { write } = useTexts();
  const { step, loss, hasProblem, canApply, onApply } = props;
  const working = step.kind === 'working';
  if (step.kind === 'asking') {
    const { onReplace, onKeep, onCancel } = props;
    return <AskReplace loss={loss} onReplace={onReplace} onKeep={onKeep} onCancel={onCancel} />;
  }
  return (
    <>
      <ApplyResult step={step} onRevert={props.onRevert} />
      {hasProblem && <span className={styles.hint} role="status">{write.fixFirst}</span>}
      <div className={styles.buttons}>
        <Button
          className={styles.apply}
          appearance="primary"
          disabledFocusable={working || hasProblem || !canApply}
          icon={working ? <Spinner size="tiny" /> : null}
          onClick={onApply}
        >
          {working ? write.applying : write.apply}
        </Button>
        {props.children}
      </div>
    </>
  );
}
