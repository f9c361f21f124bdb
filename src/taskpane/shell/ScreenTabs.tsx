import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTexts } from './PreferencesContext';
import { screens } from './screens';

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: `0 ${tokens.spacingHorizontalS}` },
  tab: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // The room of the bold title is kept in every tab, so that choosing one moves none.
    '::after': {
      content: 'attr(data-title)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '::before': {
      content: '""',
      position: 'absolute',
      right: tokens.spacingHorizontalMNudge,
      bottom: 0,
      left: tokens.spacingHorizontalMNudge,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      // Under forced colours backgrounds are all one.
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

/** Where a key leads from one of `count` tabs, as the WAI-ARIA practice for tabs has it; null = the key is not for the tabs. */
export function tabAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight': return (at + 1) % count;
    case 'ArrowLeft': return (at + count - 1) % count;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}

/** The pane's tabs: one stop for the Tab key, arrows move between them. Fluent's own would bring a focus manager three times the size of a screen. */
export function ScreenTabs({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number) => {
    const next = tabAfter(event.key, at, screens.length);
    if (next === null) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={row} className={styles.tabs} role="tablist" aria-label={texts.shell.screens}>
      {screens.map(({ id, title }, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          data-title={title(texts)}
          aria-selected={id === chosen}
          aria-controls={`screen-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, id === chosen && styles.chosen)}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => move(event, at)}
        >
          {title(texts)}
        </button>
      ))}
    </div>
  );
}
