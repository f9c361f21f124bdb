import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useTexts } from '../../shell/PreferencesContext';
import type { SimulatedModel } from '../../../functions/trade/simulation/readSimulation';
import { CorrelationRow } from './CorrelationRow';
import { InputCard } from './InputCard';
import { inputName, numericArguments, rowProblem } from './inputChecks';
import { rowsOfDraft, withCorrelation, withInput, withoutInput } from './rangeDraft';
import type { RangeDraft } from './rangeDraft';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UncertainInputsProps {
  draft: RangeDraft;
  /** Names of the model's arguments in their order. */
  names: readonly string[];
  model: SimulatedModel | null;
  onChange: (draft: RangeDraft) => void;
}

/** The editor of the uncertain inputs: a card for each, then their correlations. */
export function UncertainInputs({ draft, names, model, onChange }: UncertainInputsProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { inputs, correlations } = draft;
  const choices = numericArguments(names, model);
  const rows = rowsOfDraft(draft);
  const named = inputs.map(({ id, argument, element }) => ({ id, name: inputName(names, argument, element) }));
  const unused = choices.filter(({ place }) => !inputs.some(({ argument }) => argument === String(place)));
  const next = unused.find(({ isElasticity }) => isElasticity) ?? unused[0] ?? choices[0];
  const replace = <T extends { id: number }>(list: readonly T[], changed: T): T[] => list.map((each) => (each.id === changed.id ? changed : each));
  return (
    <div className={styles.list}>
      {inputs.length === 0 && <p className={styles.help}>{simulation.noInputs}</p>}
      {inputs.map((input, at) => (
        <InputCard
          key={input.id}
          row={at + 1}
          input={input}
          name={named[at]!.name}
          choices={choices}
          problem={rowProblem(rows[at]!, at + 1, model)}
          onChange={(changed) => onChange({ ...draft, inputs: replace(inputs, changed) })}
          onRemove={() => onChange(withoutInput(draft, input.id))}
        />
      ))}
      {correlations.map((correlation) => (
        <CorrelationRow
          key={correlation.id}
          correlation={correlation}
          inputs={named}
          onChange={(changed) => onChange({ ...draft, correlations: replace(correlations, changed) })}
          onRemove={() => onChange({ ...draft, correlations: correlations.filter(({ id }) => id !== correlation.id) })}
        />
      ))}
      <div className={styles.row}>
        <Button size="small" icon={<AddRegular />} disabledFocusable={choices.length === 0} onClick={() => onChange(withInput(draft, String(next?.place ?? '')))}>
          {simulation.addInput}
        </Button>
        {inputs.length > 1 && (
          <Button size="small" icon={<AddRegular />} onClick={() => onChange(withCorrelation(draft))}>{simulation.addCorrelation}</Button>
        )}
      </div>
    </div>
  );
}
