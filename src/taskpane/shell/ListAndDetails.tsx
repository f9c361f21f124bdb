import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DetailsFootPlace } from './DetailsFoot';
import { useIsWide } from './useIsWide';

const useStyles = makeStyles({
  narrow: { height: '100%' },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(280px, 2fr) minmax(320px, 3fr)', height: '100%' },
  // Each part scrolls by itself, so that the list stays where it was while details come and go.
  part: { overflowY: 'auto', scrollbarGutter: 'stable', boxSizing: 'border-box', padding: tokens.spacingHorizontalM },
  list: { height: '100%' },
  // The foot stands below what scrolls, so that it is as wide as the pane, beside no scroll bar.
  side: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  details: { flexGrow: 1, minHeight: 0 },
  foot: { flexShrink: 0, maxHeight: '75%', overflowY: 'auto' },
  beside: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  away: { display: 'none' },
});

interface ListAndDetailsProps {
  list: ReactNode;
  /** null = nothing is chosen. */
  details: ReactNode | null;
  /** Identity of what is chosen; another one starts at the top. */
  chosen: string | null;
  nothingChosen: ReactNode;
}

/** A list with the details of its choice: beside it where there is room, else in its place. */
export function ListAndDetails({ list, details, chosen, nothingChosen }: ListAndDetailsProps) {
  const styles = useStyles();
  const isWide = useIsWide();
  const part = useRef<HTMLDivElement>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const before = useRef<string | null>(null);

  useEffect(() => {
    if (before.current === chosen) return;
    if (chosen !== null) {
      if (part.current) part.current.scrollTop = 0;
      if (!isWide) part.current?.querySelector<HTMLElement>('h2')?.focus();
    } else if (cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus();
    }
    before.current = chosen;
  }, [chosen, isWide]);

  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      <div
        className={mergeClasses(styles.part, styles.list, !isWide && details !== null && styles.away)}
        onClickCapture={(event) => (cameFrom.current = event.target instanceof Element ? event.target.closest('button') : null)}
      >
        {list}
      </div>
      <div className={mergeClasses(styles.side, isWide ? styles.beside : details === null && styles.away)}>
        <div ref={part} className={mergeClasses(styles.part, styles.details)}>
          <DetailsFootPlace.Provider value={foot}>{details ?? nothingChosen}</DetailsFootPlace.Provider>
        </div>
        <div ref={setFoot} className={styles.foot} />
      </div>
    </div>
  );
}
