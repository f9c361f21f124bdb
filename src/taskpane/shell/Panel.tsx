import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyboardEvent, ReactNode } from 'react';
import { focusOnMount } from './focusOnMount';
import { useTexts } from './PreferencesContext';

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    right: 0,
    bottom: 0,
    left: 0,
    maxHeight: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    // Above the bars that stick to the bottom of a screen.
    zIndex: 2,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
});

/** A panel that comes up over the screen from its foot; Esc closes it. */
export function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const styles = useStyles();
  const { shell } = useTexts();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.panel} aria-label={title} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <h2 className={styles.title} ref={focusOnMount} tabIndex={-1}>{title}</h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={shell.close} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
