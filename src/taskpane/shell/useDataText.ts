import { usePreferences } from './PreferencesContext';

/** Picks the Japanese text of the data where there is one; an empty translation shows the English. */
export function useDataText(): (english: string, japanese: string) => string {
  const { language } = usePreferences().preferences;
  return (english, japanese) => (language === 'ja' && japanese ? japanese : english);
}
