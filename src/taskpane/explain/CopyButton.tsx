import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../shell/PreferencesContext';
import { copyText } from './copyText';
import { useExplainStyles } from './explainStyles';

const useStyles = makeStyles({
  byHand: { flexBasis: '100%' },
  text: { minHeight: '120px', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, resize: 'vertical' },
});

/** Copies a text; where the host forbids that, shows it to be copied by hand. */
export function CopyButton({ text }: { text: () => string }) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const { explain } = useTexts();
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = () => {
    const copied = text();
    void copyText(copied).then((isCopied) => setOutcome({ text: copied, isCopied }));
  };
  const isCopied = outcome?.isCopied === true && outcome.text === text();
  return (
    <>
      <Button size="small" onClick={copy}>{explain.copy}</Button>
      <span className={shared.muted} role="status">{isCopied && explain.copied}</span>
      {outcome && !outcome.isCopied && (
        <label className={mergeClasses(shared.stack, styles.byHand)}>
          {explain.copyFailed}
          <textarea className={mergeClasses(shared.code, styles.text)} readOnly value={outcome.text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
