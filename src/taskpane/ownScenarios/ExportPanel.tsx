import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useMemo, useState } from 'react';
import type { OwnScenario } from '../../workbook/ownScenario';
import { BackButton } from '../shell/BackButton';
import { useTexts } from '../shell/PreferencesContext';
import { TextArea } from '../shell/TextArea';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { exportFileName, exportText } from './transferFile';

interface ExportPanelProps {
  scenarios: readonly OwnScenario[];
  dataVersion: string;
  onBack: () => void;
}

/** Scenarios as a file to download, or as text where Excel forbids downloads. */
export function ExportPanel({ scenarios, dataVersion, onBack }: ExportPanelProps) {
  const styles = useLayoutStyles();
  const { ownScenarios: texts } = useTexts();
  const json = useMemo(() => exportText(scenarios, dataVersion), [scenarios, dataVersion]);
  const address = useBlobAddress(json);
  const [copy, setCopy] = useState<'ready' | 'copied' | 'failed'>('ready');
  const file = exportFileName(scenarios);
  // Where a frame may not use the clipboard the object itself can be missing.
  const copyJson = () => Promise.resolve().then(() => navigator.clipboard.writeText(json)).then(() => setCopy('copied'), () => setCopy('failed'));
  return (
    <article className={styles.page}>
      <BackButton onBack={onBack}>{texts.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{texts.exportTitle(scenarios.length)}</h2>
      <div className={styles.buttons}>
        {address && (
          <Button as="a" appearance="primary" icon={<ArrowDownloadRegular />} href={address} download={file}>{texts.download(file)}</Button>
        )}
        <Button icon={<CopyRegular />} onClick={() => void copyJson()}>{copy === 'copied' ? texts.copied : texts.copyJson}</Button>
      </div>
      {copy === 'failed' && <span className={styles.problem} role="alert">{texts.copyFailed}</span>}
      <TextArea aria-label={texts.json} readOnly rows={12} value={json} onFocus={({ target }) => target.select()} />
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
