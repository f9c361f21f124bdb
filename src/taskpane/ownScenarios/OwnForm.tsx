import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { freeTitle } from '../../workbook/freeName';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';
import { LONGEST_TITLE, noteProblem, titleProblem } from './writtenText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  control: { width: '100%', minWidth: 0 },
  help: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OwnFormProps {
  heading: string;
  title: string;
  note: string;
  /** Titles of the other scenarios, which this one cannot have. */
  taken: readonly string[];
  onSave: (words: { title: string; note: string }) => void;
  onCancel: () => void;
}

/** Title and note of an own scenario. A title that is taken comes with one that is free; Esc cancels. */
export function OwnForm({ heading, title: first, note: firstNote, taken, onSave, onCancel }: OwnFormProps) {
  const styles = useStyles();
  const { ownScenarios: texts } = useTexts();
  const [title, setTitle] = useState(first);
  const [note, setNote] = useState(firstNote);
  const [wrongTitle, wrongNote] = [titleProblem(title, taken), noteProblem(note)];
  const free = wrongTitle === 'taken' ? freeTitle(title, taken, LONGEST_TITLE) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrongTitle === null && wrongNote === null) onSave({ title: title.trim(), note: note.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={styles.form} aria-label={heading} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <h3 className={styles.heading}>{heading}</h3>
      <Field label={texts.title} required {...invalid(wrongTitle && texts.titleProblem[wrongTitle])}>
        <Input ref={focusOnMount} className={styles.control} value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      {free && <Button size="small" onClick={() => setTitle(free)}>{texts.useFree(free)}</Button>}
      <Field label={texts.note} {...invalid(wrongNote && texts.noteProblem[wrongNote])}>
        <Textarea className={styles.control} rows={2} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <span className={styles.help}>{texts.keptWhere}</span>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={wrongTitle !== null || wrongNote !== null}>{texts.save}</Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function invalid(message: string | null): { validationState?: 'error'; validationMessage?: string } {
  return message === null ? {} : { validationState: 'error', validationMessage: message };
}
