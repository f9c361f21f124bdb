import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { LeverRole } from '../../domain/scenario/leverTable';
import type { ScenarioBook } from '../../domain/scenario/preset';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { typeValue } from './draft';
import type { Draft, DraftLever } from './draft';
import { LeverSection } from './LeverSection';

const useStyles = makeStyles({
  // Without it the longest lever title decides the width of the pane.
  add: { gridTemplateColumns: 'minmax(0, 1fr)', paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface LeverSectionsProps {
  draft: Draft;
  levers: readonly DraftLever[];
  book: ScenarioBook;
  onChange: (draft: Draft) => void;
}

/** The levers in four groups, and a way to set one that the preset does not name. */
export function LeverSections({ draft, levers, book, onChange }: LeverSectionsProps) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const dataText = useDataText();
  const onType = (lever: string, text: string | null) => onChange(typeValue(draft, lever, text));
  const group = (role: LeverRole) => levers.filter(({ row }) => row.role === role);
  const listed = new Set(levers.map(({ row }) => row.lever));
  const deltas = group('delta');
  return (
    <div>
      <LeverSection title={scenarios.deltaLevers} levers={deltas} startsOpen onType={onType} />
      <LeverSection title={scenarios.ownLevers} levers={group('own')} startsOpen onType={onType} />
      <LeverSection title={scenarios.lawLevers} levers={group('law')} startsOpen={deltas.length === 0} onType={onType} />
      <LeverSection title={scenarios.commonLevers} levers={group('common')} startsOpen={false} onType={onType} />
      <Field className={styles.add} label={scenarios.addLever}>
        <Select value="" onChange={(_, { value }) => value && onType(value, '')}>
          <option value="">{scenarios.addLeverPrompt}</option>
          {book.levers.filter(({ id }) => !listed.has(id)).map(({ id, title, titleJa }) => (
            <option key={id} value={id}>{dataText(title, titleJa)}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
