import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '40px',
    padding: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  open: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1 },
  marks: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

interface DisclosureProps {
  title: string;
  /** Badges at the right end of the heading. */
  marks: ReactNode;
  startsOpen: boolean;
  children: ReactNode;
}

/** A heading that opens and closes what is under it. */
export function Disclosure({ title, marks, startsOpen, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const body = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={body} onClick={() => setIsOpen(!isOpen)}>
          <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} fontSize={20} />
          <span className={styles.title}>{title}</span>
          <span className={styles.marks}>{marks}</span>
        </button>
      </h3>
      <div id={body} hidden={!isOpen}>{children}</div>
    </section>
  );
}
