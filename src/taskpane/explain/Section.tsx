import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useExplainStyles } from './explainStyles';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** A part of the explanation under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const { stack } = useExplainStyles();
  const id = useId();
  return (
    <section className={stack} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
