import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { focusOnMount } from './focusOnMount';
import { useLayoutStyles } from './useLayoutStyles';

interface QuestionProps {
  title: string;
  help?: string;
  /** The answer that changes nothing: it has the focus, and Esc gives it too. */
  safe: string;
  onSafe: () => void;
  act: string;
  onAct: () => void;
}

/** A question that stands in the place of the button that raised it. */
export function Question({ title, help, safe, onSafe, act, onAct }: QuestionProps) {
  const styles = useLayoutStyles();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onSafe();
  };
  return (
    <div className={styles.stack} role="alertdialog" aria-labelledby={id} aria-describedby={`${id}-help`} onKeyDown={onKeyDown}>
      <span id={id} className={styles.strong}>{title}</span>
      <span id={`${id}-help`} className={styles.help}>{help}</span>
      <div className={styles.buttons}>
        <Button ref={focusOnMount} onClick={onSafe}>{safe}</Button>
        <Button appearance="primary" onClick={onAct}>{act}</Button>
      </div>
    </div>
  );
}
