import { Field, Select } from '@fluentui/react-components';
import { modelNames } from '../../functions/trade/models/simulatedModels';
import { catalogueEntry } from '../formula/catalogue';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';

/** Which model is simulated; a cell that names it stays until one is chosen here. */
export function ModelChoice({ typed, onChoose }: { typed: string; onChoose: (name: string) => void }) {
  const { simulation } = useTexts();
  const dataText = useDataText();
  const name = typed.trim().toUpperCase().replace(/^TRADE\./, '');
  const entry = modelNames.includes(name) ? catalogueEntry(`TRADE.${name}`) : undefined;
  return (
    <Field label={simulation.model} hint={entry ? dataText(entry.summary, entry.summaryJa) : simulation.modelHelp}>
      <Select value={entry ? name : typed} onChange={(_, { value }) => onChoose(value)}>
        {!entry && <option value={typed}>{typed || simulation.choose}</option>}
        {modelNames.map((each) => <option key={each}>{each}</option>)}
      </Select>
    </Field>
  );
}
