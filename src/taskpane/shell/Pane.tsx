import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { keepPreferences, readPreferences } from './preferences';
import type { Preferences } from './preferences';
import { PreferencesContext } from './PreferencesContext';
import { PaneShell } from './PaneShell';
import { usePaneTheme } from './usePaneTheme';

/** The whole pane with its theme and its user's preferences. */
export function Pane() {
  const theme = usePaneTheme();
  const [preferences, setPreferences] = useState(readPreferences);
  const holder = useMemo(() => {
    const change = (part: Partial<Preferences>) => {
      const next = { ...preferences, ...part };
      keepPreferences(next);
      setPreferences(next);
    };
    return { preferences, change };
  }, [preferences]);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
  }, [preferences.language]);
  return (
    <FluentProvider theme={theme}>
      <PreferencesContext.Provider value={holder}>
        <PaneShell />
      </PreferencesContext.Provider>
    </FluentProvider>
  );
}
