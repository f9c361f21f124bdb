import { createContext, useContext } from 'react';
import { textsOf } from '../texts/paneTexts';
import type { PaneTexts } from '../texts/paneTexts';
import type { Preferences } from './preferences';

interface PreferencesHolder {
  preferences: Preferences;
  change: (part: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<PreferencesHolder>({
  preferences: { language: 'en', author: '', firstSteps: 'done', functions: 'all' },
  change: () => undefined,
});

export function usePreferences(): PreferencesHolder {
  return useContext(PreferencesContext);
}

export function useTexts(): PaneTexts {
  return textsOf(usePreferences().preferences.language);
}
