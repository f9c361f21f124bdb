import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useTexts } from '../shell/PreferencesContext';
import { copyText } from './copyText';

const useStyles = makeStyles({
  byHand: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexBasis: '100%' },
});

/** Copies a text; where the host forbids that, shows it to be copied by hand. */
export function CopyButton({ text }: { text: () => string }) {
  const styles = useStyles();
  const { explain } = useTexts();
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = () => {
    const copied = text();
    void copyText(copied).then((isCopied) => setOutcome({ text: copied, isCopied }));
  };
  const isCopied = outcome?.isCopied === true && outcome.text === text();
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={copy}>
        <span role="status">{isCopied ? explain.copied : explain.copy}</span>
      </Button>
      {outcome && !outcome.isCopied && (
        <label className={styles.byHand}>
          {explain.copyFailed}
          <Textarea readOnly resize="vertical" rows={6} value={outcome.text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
