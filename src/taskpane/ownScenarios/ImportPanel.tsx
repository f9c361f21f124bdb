import { Button, Field, makeStyles } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useRef, useState } from 'react';
import type { DataBook } from '../../instruments/dataBook';
import { AdviceBar } from '../shell/AdviceBar';
import { BackButton } from '../shell/BackButton';
import { useTexts } from '../shell/PreferencesContext';
import { TextArea } from '../shell/TextArea';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { fileAdvice } from './fileAdvice';
import { ImportReview } from './ImportReview';
import { MOST_BYTES, readTransferFile } from './readTransferFile';
import type { TransferReading } from './readTransferFile';
import type { OnTheirs } from './OwnResult';
import type { OwnScenarios } from './useOwnScenarios';

const useStyles = makeStyles({
  paste: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface ImportPanelProps {
  data: DataBook;
  own: OwnScenarios;
  onTheirs: OnTheirs;
  onBack: () => void;
}

/** A file or a pasted text is read and shown row by row before anything is written. */
export function ImportPanel({ data, own, onTheirs, onBack }: ImportPanelProps) {
  const styles = { ...useLayoutStyles(), ...useStyles() };
  const { ownScenarios: texts } = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState<TransferReading | null>(null);
  const check = (json: string) => setReading(readTransferFile(json, data.scenarios));
  const readFile = async (file: File) =>
    file.size > MOST_BYTES ? setReading({ kind: 'refused', problem: { kind: 'tooLarge' } }) : check(await file.text());
  return (
    <article className={styles.page}>
      <BackButton onBack={onBack}>{texts.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{texts.importTitle}</h2>
      <p className={styles.text}>{texts.importHelp}</p>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={texts.chooseFile}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void readFile(file);
        }}
      />
      <Button className={styles.start} icon={<ArrowImportRegular />} onClick={() => chooser.current?.click()}>{texts.chooseFile}</Button>
      <Field className={styles.paste} label={texts.paste}>
        <TextArea rows={3} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </Field>
      <Button className={styles.start} disabled={pasted.trim() === ''} onClick={() => check(pasted)}>{texts.check}</Button>
      {reading?.kind === 'refused' && <AdviceBar intent="error" {...fileAdvice(reading.problem, texts)} />}
      {reading?.kind === 'read' && <ImportReview file={reading.file} data={data} own={own} onTheirs={onTheirs} />}
    </article>
  );
}
