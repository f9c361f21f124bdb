import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useExplainStyles } from './explainStyles';

const useStyles = makeStyles({
  list: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right', maxWidth: '190px', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

export interface Item {
  label: string;
  value: ReactNode;
}

/** Labels with their values beside. */
export function ItemList({ items }: { items: readonly Item[] }) {
  const styles = useStyles();
  const { pairs } = useExplainStyles();
  return (
    <dl className={mergeClasses(pairs, styles.list)}>
      {items.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
