import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useMemo, useState } from 'react';
import type { OwnScenario } from '../../workbook/ownScenario';
import { BackButton } from '../shell/BackButton';
import { useTexts } from '../shell/PreferencesContext';
import { exportFileName, exportText } from './transferFile';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  json: { width: '100%', '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
});

interface ExportPanelProps {
  scenarios: readonly OwnScenario[];
  dataVersion: string;
  onBack: () => void;
}

/** Scenarios as a file to download, or as text where Excel forbids downloads. */
export function ExportPanel({ scenarios, dataVersion, onBack }: ExportPanelProps) {
  const styles = useStyles();
  const { ownScenarios: texts } = useTexts();
  const json = useMemo(() => exportText(scenarios, dataVersion), [scenarios, dataVersion]);
  const address = useBlobAddress(json);
  const [copy, setCopy] = useState<'ready' | 'copied' | 'failed'>('ready');
  const file = exportFileName(scenarios);
  // Where a frame may not use the clipboard the object itself can be missing.
  const copyJson = () => Promise.resolve().then(() => navigator.clipboard.writeText(json)).then(() => setCopy('copied'), () => setCopy('failed'));
  return (
    <article className={styles.panel}>
      <BackButton onBack={onBack}>{texts.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{texts.exportTitle(scenarios.length)}</h2>
      <div className={styles.actions}>
        {address && (
          <Button as="a" appearance="primary" icon={<ArrowDownloadRegular />} href={address} download={file}>{texts.download(file)}</Button>
        )}
        <Button icon={<CopyRegular />} onClick={() => void copyJson()}>{copy === 'copied' ? texts.copied : texts.copyJson}</Button>
      </div>
      {copy === 'failed' && <span className={styles.hint} role="alert">{texts.copyFailed}</span>}
      <Textarea className={styles.json} aria-label={texts.json} readOnly rows={12} value={json} onFocus={({ target }) => target.select()} />
    </article>
  );
}

/** The address of a file that exists in this page only; gone with the panel. */
function useBlobAddress(content: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return address;
}
