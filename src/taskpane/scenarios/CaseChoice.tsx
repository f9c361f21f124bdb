import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { LeverCase } from '../../domain/scenario/preset';
import { useTexts } from '../shell/PreferencesContext';

const CASES: readonly LeverCase[] = ['low', 'central', 'high'];

export function CaseChoice({ value, onChange }: { value: LeverCase; onChange: (value: LeverCase) => void }) {
  const { scenarios } = useTexts();
  const choose = (chosen: string) => onChange(CASES.find((name) => name === chosen) ?? 'central');
  return (
    <Field label={scenarios.case}>
      <RadioGroup layout="horizontal" value={value} onChange={(_, data) => choose(data.value)}>
        {CASES.map((name) => <Radio key={name} value={name} label={scenarios[name]} />)}
      </RadioGroup>
    </Field>
  );
}
