import { Field, Select } from '@fluentui/react-components';
import { useTexts } from '../shell/PreferencesContext';

const REPORTS = ['quantiles', 'tornado'] as const;

/** What the formula shows in the sheet; the pane shows both. */
export function ReportChoice({ typed, onChoose }: { typed: string; onChoose: (report: string) => void }) {
  const { simulation } = useTexts();
  const isKnown = typed === '' || REPORTS.some((report) => report === typed);
  return (
    <Field label={simulation.report} hint={simulation.reportHelp} size="small">
      <Select value={isKnown ? typed || REPORTS[0] : typed} onChange={(_, { value }) => onChoose(value === REPORTS[0] ? '' : value)}>
        {!isKnown && <option value={typed}>{typed}</option>}
        {REPORTS.map((report) => <option key={report} value={report}>{simulation.reports[report]}</option>)}
      </Select>
    </Field>
  );
}
