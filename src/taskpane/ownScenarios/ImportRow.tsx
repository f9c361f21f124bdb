import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { entryText } from './fileAdvice';
import type { PlannedEntry } from './importPlan';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  box: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorCompoundBrandBackground },
  status: { flexShrink: 0, whiteSpace: 'nowrap' },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

const COLOUR = { new: 'success', renamed: 'warning', same: 'subtle', bad: 'danger' } as const;

interface ImportRowProps {
  planned: PlannedEntry;
  book: ScenarioBook;
  isChosen: boolean;
  /** null = it cannot be imported. */
  onToggle: (() => void) | null;
}

/** One scenario of a file: what it is, what would become of it, and if it cannot come in, why. */
export function ImportRow({ planned, book, isChosen, onToggle }: ImportRowProps) {
  const styles = { ...useLayoutStyles(), ...useStyles() };
  const { ownScenarios: texts } = useTexts();
  const dataText = useDataText();
  const { entry, title, status } = planned;
  const scenario = readScenario(entry.text, book);
  const preset = isRefusal(scenario) ? null : scenario.preset;
  const shown = entry.title.slice(0, 120) || texts.untitled;
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={texts.choose(shown)}
        checked={isChosen}
        disabled={onToggle === null}
        onChange={() => onToggle?.()}
      />
      <div className={styles.body}>
        <span className={styles.head}>
          <span className={styles.strong}>{shown}</span>
          <Badge className={styles.status} appearance="tint" size="small" color={COLOUR[status]}>{texts.entry[status]}</Badge>
        </span>
        {preset && !isRefusal(scenario) && status !== 'bad' && (
          <span className={styles.help}>{texts.basedOn(dataText(preset.title, preset.titleJa))} · {texts.changes(scenario.deltas.length)}</span>
        )}
        {status === 'renamed' && <span className={styles.help}>{texts.renamedTo(title)}</span>}
        {status === 'same' && <span className={styles.help}>{texts.sameHelp}</span>}
        {entry.problem && <span className={styles.problem}>{entryText(entry.problem, texts)}</span>}
      </div>
    </li>
  );
}
