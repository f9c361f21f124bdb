import { makeStyles, tokens } from '@fluentui/react-components';
import { Children } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Cards under one heading. */
export function CardGroup({ title, before, children }: { title: string; before?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.group}>{title}</h2>
      {before}
      {Children.count(children) > 0 && <ul className={styles.cards}>{Children.map(children, (card) => <li>{card}</li>)}</ul>}
    </div>
  );
}
