import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place below the scrolling details: null until it is there, undefined where nothing scrolls by itself. */
export const DetailsFootPlace = createContext<HTMLElement | null | undefined>(undefined);

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What stays in sight while the details scroll: the buttons that write, and what came of them. */
export function DetailsFoot({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const place = useContext(DetailsFootPlace);
  const foot = <div className={styles.foot} data-foot>{children}</div>;
  if (place === undefined) return foot;
  return place && createPortal(foot, place);
}
