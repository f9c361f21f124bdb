import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { freeTitle } from '../../workbook/freeName';
import { focusOnMount } from '../shell/focusOnMount';
import { useTexts } from '../shell/PreferencesContext';
import { TextArea } from '../shell/TextArea';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { LONGEST_TITLE, noteProblem, titleProblem } from './writtenText';

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
  const styles = useLayoutStyles();
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
    <form className={styles.stack} aria-label={heading} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <h3 className={styles.heading}>{heading}</h3>
      <Field label={texts.title} required {...invalid(wrongTitle && texts.titleProblem[wrongTitle])}>
        <Input ref={focusOnMount} className={styles.control} value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      {free && <Button size="small" onClick={() => setTitle(free)}>{texts.useFree(free)}</Button>}
      <Field label={texts.note} {...invalid(wrongNote && texts.noteProblem[wrongNote])}>
        <TextArea rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
      <span className={styles.help}>{texts.keptWhere}</span>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={wrongTitle !== null || wrongNote !== null}>{texts.save}</Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function invalid(message: string | null): { validationState?: 'error'; validationMessage?: string } {
  return message === null ? {} : { validationState: 'error', validationMessage: message };
}
