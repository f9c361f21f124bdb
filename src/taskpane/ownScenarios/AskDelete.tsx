import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  help: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asked before a scenario goes. The safe answer has the focus; Esc cancels. */
export function AskDelete({ title, onDelete, onCancel }: { title: string; onDelete: () => void; onCancel: () => void }) {
  const styles = useStyles();
  const { ownScenarios: texts } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className={styles.question} role="alertdialog" aria-labelledby="ask-delete" aria-describedby="ask-delete-help" onKeyDown={onKeyDown}>
      <span id="ask-delete" className={styles.title}>{texts.askDelete(title)}</span>
      <span id="ask-delete-help" className={styles.help}>{texts.askDeleteHelp}</span>
      <div className={styles.actions}>
        <Button ref={focusOnMount} onClick={onCancel}>{texts.cancel}</Button>
        <Button appearance="primary" onClick={onDelete}>{texts.remove}</Button>
      </div>
    </div>
  );
}
