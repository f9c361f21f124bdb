import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useTexts } from '../../shell/PreferencesContext';
import type { CorrelationDraft } from './rangeDraft';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalS}` },
  input: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  // A select is at least as wide as its longest choice unless told otherwise.
  select: { width: '100%', minWidth: 0, '& select': { minWidth: 0 } },
  rho: { width: '64px', flexShrink: 0 },
  control: { width: '100%', minWidth: 0 },
});

interface CorrelationRowProps {
  correlation: CorrelationDraft;
  inputs: readonly { id: number; name: string }[];
  onChange: (correlation: CorrelationDraft) => void;
  onRemove: () => void;
}

/** How the ranks of two inputs move together. */
export function CorrelationRow({ correlation, inputs, onChange, onRemove }: CorrelationRowProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const nameOf = (id: number) => inputs.find((input) => input.id === id)?.name ?? '';
  const pair = simulation.pair(nameOf(correlation.one), nameOf(correlation.other));
  return (
    <div className={styles.row} role="group" aria-label={pair}>
      {(['one', 'other'] as const).map((side) => (
        <Field key={side} className={styles.input} label={simulation[side]} size="small">
          <Select className={styles.select} value={String(correlation[side])} onChange={(_, { value }) => onChange({ ...correlation, [side]: Number(value) })}>
            {inputs.map(({ id, name }, at) => <option key={id} value={id}>{at + 1} {name}</option>)}
          </Select>
        </Field>
      ))}
      <Field className={styles.rho} label={simulation.rho} size="small">
        <Input className={styles.control} value={correlation.rho} placeholder="0.5" onChange={(_, { value }) => onChange({ ...correlation, rho: value })} />
      </Field>
      <Button appearance="subtle" size="small" icon={<DeleteRegular />} aria-label={simulation.removeCorrelation(pair)} title={simulation.remove} onClick={onRemove} />
    </div>
  );
}
