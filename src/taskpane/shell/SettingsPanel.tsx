import { Field, Input, Select, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { FunctionsSetting } from './FunctionsSetting';
import { Panel } from './Panel';
import { usePreferences, useTexts } from './PreferencesContext';

/** Loads when the settings are first opened: reading exports is seldom needed. */
const ScheduleSection = lazy(() => import('../schedule/ScheduleSection').then((module) => ({ default: module.ScheduleSection })));

export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { settings, shell } = useTexts();
  const { preferences, change } = usePreferences();
  return (
    <Panel title={settings.title} onClose={onClose}>
      <Field label={settings.language}>
        <Select value={preferences.language} onChange={(_, { value }) => change({ language: value === 'ja' ? 'ja' : 'en' })}>
          <option value="en" lang="en">English</option>
          <option value="ja" lang="ja">日本語</option>
        </Select>
      </Field>
      <Field label={settings.author} hint={settings.authorHint}>
        <Input value={preferences.author} maxLength={80} onChange={(_, { value }) => change({ author: value })} />
      </Field>
      <FunctionsSetting />
      <Suspense fallback={<Spinner size="tiny" label={shell.loading} />}>
        <ScheduleSection />
      </Suspense>
    </Panel>
  );
}
