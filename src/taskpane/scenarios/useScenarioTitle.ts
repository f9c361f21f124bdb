import { embeddedData } from '../../instruments/embedded';
import { usePreferences } from '../shell/PreferencesContext';

/** The title as the sheet has it, in the user's language where it is that of a preset. */
export function useScenarioTitle(title: string): string {
  const { language } = usePreferences().preferences;
  const preset = language === 'ja' ? embeddedData().scenarios.presets.find((each) => each.title === title) : undefined;
  return preset?.titleJa ?? title;
}
