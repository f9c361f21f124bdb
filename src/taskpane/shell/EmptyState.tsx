import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Nothing here, why, and the way out. */
export function EmptyState({ title, help, children }: { title: string; help: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state} role="status">
      <span className={styles.title}>{title}</span>
      <p className={styles.help}>{help}</p>
      {children}
    </div>
  );
}
