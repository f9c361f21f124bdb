import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense } from 'react';
import type { KeyboardEvent } from 'react';
import { focusOnMount } from './focusOnMount';
import { usePreferences, useTexts } from './PreferencesContext';

/** Loads when the settings are first opened: reading exports is seldom needed. */
const ScheduleSection = lazy(() => import('../schedule/ScheduleSection').then((module) => ({ default: module.ScheduleSection })));

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    right: 0,
    bottom: 0,
    left: 0,
    maxHeight: '100%',
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
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { settings, shell } = useTexts();
  const { preferences, change } = usePreferences();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.panel} aria-label={settings.title} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <h2 className={styles.title}>{settings.title}</h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={shell.close} onClick={onClose} />
      </div>
      <Field label={settings.language}>
        <Select
          ref={focusOnMount}
          value={preferences.language}
          onChange={(_, { value }) => change({ language: value === 'ja' ? 'ja' : 'en' })}
        >
          <option value="en" lang="en">English</option>
          <option value="ja" lang="ja">日本語</option>
        </Select>
      </Field>
      <Field label={settings.author} hint={settings.authorHint}>
        <Input value={preferences.author} maxLength={80} onChange={(_, { value }) => change({ author: value })} />
      </Field>
      <Suspense fallback={<Spinner size="tiny" label={shell.loading} />}>
        <ScheduleSection />
      </Suspense>
    </section>
  );
}
