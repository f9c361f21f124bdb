import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Loss } from '../../workbook/lossOfWriting';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';
import { HandEditList } from './HandEditList';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  help: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AskReplaceProps {
  loss: Loss;
  onReplace: () => void;
  onKeep: () => void;
  onCancel: () => void;
}

/** Asked when applying would lose something of the user's. The safe answer has the focus; Esc cancels. */
export function AskReplace({ loss, onReplace, onKeep, onCancel }: AskReplaceProps) {
  const styles = useStyles();
  const { write } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div
      className={styles.question}
      role="alertdialog"
      aria-labelledby="ask-replace"
      aria-describedby="ask-replace-help"
      onKeyDown={onKeyDown}
    >
      <span id="ask-replace" className={styles.title}>{write.askTitle}</span>
      <div id="ask-replace-help">
        <span className={styles.help}>{write.handEditsHelp}</span>
        <HandEditList edits={loss.edits} />
        {loss.covered.length > 0 && <span className={styles.help}>{write.below(loss.covered.join(', '))}</span>}
      </div>
      <div className={styles.actions}>
        <Button ref={focusOnMount} appearance="primary" onClick={onKeep}>{write.keep}</Button>
        <Button onClick={onReplace}>{write.replace}</Button>
        <Button appearance="subtle" onClick={onCancel}>{write.cancel}</Button>
      </div>
    </div>
  );
}
