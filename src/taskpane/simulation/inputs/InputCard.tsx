import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';
import { spanText } from '../result/figureText';
import type { NumericArgument } from './inputChecks';
import { DISTRIBUTIONS } from './rangeDraft';
import type { InputDraft } from './rangeDraft';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  number: { flexShrink: 0, minWidth: '12px', paddingBottom: '4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  grow: { flexGrow: 1, minWidth: 0 },
  equal: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  element: { width: '76px', flexShrink: 0 },
  spread: { width: '112px', flexShrink: 0 },
  // A select is at least as wide as its longest choice unless told otherwise.
  control: { width: '100%', minWidth: 0, '& select': { minWidth: 0 }, '& input': { width: '100%', minWidth: 0 } },
  hint: { minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface InputCardProps {
  /** Its row in `ranges`, by which correlations name it. */
  row: number;
  input: InputDraft;
  /** Its argument and element, as the reports name them. */
  name: string;
  choices: readonly NumericArgument[];
  problem: string;
  onChange: (input: InputDraft) => void;
  onRemove: () => void;
}

/** One uncertain input: which number, how it is spread, and what it is now. */
export function InputCard({ row, input, name, choices, problem, onChange, onRemove }: InputCardProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  const chosen = choices.find(({ place }) => String(place) === input.argument);
  const count = chosen?.values?.length ?? 0;
  const set = (part: Partial<InputDraft>) => onChange({ ...input, ...part });
  const isTriangular = input.distribution === 'triangular';
  const isKnown = DISTRIBUTIONS.some((distribution) => distribution === input.distribution);
  return (
    <div className={styles.card} role="group" aria-label={simulation.inputLabel(row, name)} data-input={row}>
      <div className={styles.row}>
        <span className={styles.number} aria-hidden>{row}</span>
        <Field className={styles.grow} label={simulation.argument} size="small">
          <Select className={styles.control} value={input.argument} onChange={(_, { value }) => set({ argument: value, element: '' })}>
            {!chosen && <option value={input.argument}>{input.argument || simulation.choose}</option>}
            {choices.map(({ place, name: title }) => <option key={place} value={place}>{title}</option>)}
          </Select>
        </Field>
        {(count > 1 || input.element !== '') && (
          <Field className={styles.element} label={simulation.element} size="small">
            <Input className={styles.control} value={input.element} placeholder={simulation.allElements} onChange={(_, { value }) => set({ element: value })} />
          </Field>
        )}
        <Button appearance="subtle" size="small" icon={<DeleteRegular />} aria-label={simulation.removeInput(name)} title={simulation.remove} onClick={onRemove} />
      </div>
      <div className={styles.row}>
        <Field className={styles.spread} label={simulation.distribution} size="small">
          <Select className={styles.control} value={input.distribution} onChange={(_, { value }) => set({ distribution: value })}>
            {!isKnown && <option value={input.distribution}>{input.distribution}</option>}
            {DISTRIBUTIONS.map((distribution) => <option key={distribution} value={distribution}>{simulation.distributions[distribution]}</option>)}
          </Select>
        </Field>
        {(['low', ...(isTriangular ? (['mode'] as const) : []), 'high'] as const).map((part) => (
          <Field key={part} className={styles.equal} label={(input.distribution === 'lognormal' ? simulation.lognormalParts : simulation.parts)[part]} size="small">
            <Input
              className={styles.control}
              value={input[part]}
              placeholder={part === 'mode' ? simulation.middle : ''}
              onChange={(_, { value }) => set({ [part]: value })}
            />
          </Field>
        ))}
      </div>
      {problem ? (
        <span className={`${styles.hint} ${styles.problem}`} role="alert">{problem}</span>
      ) : (
        <span className={styles.hint}>{nowText(chosen, input.element, (values) => simulation.now(spanText(values, language), values.length))}</span>
      )}
    </div>
  );
}

/** What the argument, or its one element, is now. */
function nowText(chosen: NumericArgument | undefined, element: string, say: (values: Float64Array) => string): string {
  if (!chosen?.values) return '';
  const at = Number(element) - 1;
  const values = element.trim() === '' ? chosen.values : chosen.values.slice(at, at + 1);
  return values.length === 0 ? '' : say(values);
}
