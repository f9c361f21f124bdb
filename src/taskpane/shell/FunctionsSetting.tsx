import { Field, Select } from '@fluentui/react-components';
import { BASIC_FUNCTIONS } from '../../functions/basicFunctions';
import { lawFunctions } from '../../functions/lawFunctions';
import { MODEL_IDS } from '../../functions/modelIds';
import { canHideFunctions } from '../../workbook/functionVisibility';
import { usePreferences, useTexts } from './PreferencesContext';

/** Which functions Excel offers while a formula is typed, and the pane lists at first. */
export function FunctionsSetting() {
  const { settings } = useTexts();
  const { preferences, change } = usePreferences();
  const all = lawFunctions.length + MODEL_IDS.length;
  return (
    <Field label={settings.functions} hint={canHideFunctions() ? settings.functionsHint : settings.functionsHintPaneOnly}>
      <Select value={preferences.functions} onChange={(_, { value }) => change({ functions: value === 'basic' ? 'basic' : 'all' })}>
        <option value="all">{settings.allFunctions(all)}</option>
        <option value="basic">{settings.basicFunctions(BASIC_FUNCTIONS.size)}</option>
      </Select>
    </Field>
  );
}
