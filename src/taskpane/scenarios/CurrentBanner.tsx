import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { readScenario } from '../../domain/scenario/readScenario';
import type { Scenario } from '../../domain/scenario/scenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { Result } from '../../domain/shared/refusal';
import type { DataBook } from '../../instruments/dataBook';
import { freeTitle } from '../../workbook/freeName';
import { goToScenario } from '../../workbook/goToScenario';
import { handEdits } from '../../workbook/handEdits';
import { restoreNames } from '../../workbook/scenarioNames';
import type { ScenarioSnapshot } from '../../workbook/scenarioSnapshot';
import type { OwnScenarios } from '../ownScenarios/useOwnScenarios';
import { LONGEST_TITLE } from '../ownScenarios/writtenText';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useOfficeAction } from '../shell/useOfficeAction';
import { HandEditList } from './HandEditList';
import type { CurrentScenario } from './useScenarioState';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // As high as "none yet", so that reading the workbook moves nothing below.
    minHeight: '60px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen under forced colours only, where backgrounds are all one.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  muted: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  // A text of thirty levers must not push the list away; the sheet has it whole.
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '4',
    overflow: 'hidden',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  save: { alignSelf: 'flex-start' },
});

interface CurrentBannerProps {
  current: CurrentScenario;
  data: DataBook;
  own: OwnScenarios;
}

/** The workbook's scenario as it stands on the sheet now, what is wrong with it, and a way to keep what is nowhere else. */
export function CurrentBanner({ current, data, own }: CurrentBannerProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { state, failure, refresh } = current;
  if (failure) return <FailureBar failure={failure} />;
  if (state === null) return <div className={styles.banner}><span className={styles.muted} role="status">{texts.current.reading}</span></div>;
  if (state.kind === 'foreign') return <AdviceBar intent="warning" advice={texts.write.foreign} />;
  if (state.kind === 'none') {
    return (
      <div className={styles.banner}>
        <span className={styles.title}>{texts.current.none}</span>
        <span className={styles.muted}>{texts.current.noneHelp}</span>
      </div>
    );
  }
  return <Applied snapshot={state.snapshot} data={data} own={own} refresh={refresh} />;
}

interface AppliedProps {
  snapshot: ScenarioSnapshot;
  data: DataBook;
  own: OwnScenarios;
  refresh: () => void;
}

function Applied({ snapshot, data, own, refresh }: AppliedProps) {
  const styles = useStyles();
  const { current, ownScenarios } = useTexts();
  const { language } = usePreferences().preferences;
  const { title, text, revision, author, dataVersion } = snapshot;
  const preset = data.scenarios.presets.find(({ id }) => id === snapshot.preset);
  const shownTitle = language === 'ja' && preset?.titleJa && preset.title === title ? preset.titleJa : title;
  const scenario = readScenario(text, data.scenarios);
  const { failure, run } = useOfficeAction(refresh);
  const unsaved = unsavedText(scenario, own);
  const taken = own.list?.scenarios.map((other) => other.title) ?? [];
  const save = (unsavedScenario: string) =>
    own.ask({ kind: 'new', at: 'list', text: unsavedScenario, title: freeTitle(ownScenarios.editedTitle(shownTitle), taken, LONGEST_TITLE), note: '' });
  return (
    <>
      <div className={styles.banner}>
        <div className={styles.head}>
          <span className={styles.title}>{current.applied(shownTitle)}</span>
          <Button size="small" appearance="subtle" onClick={() => run(goToScenario)}>{current.show}</Button>
        </div>
        <span className={styles.text} title={text}>{text}</span>
        {revision !== null && <span className={styles.muted}>{current.revision(revision, author)}</span>}
        {dataVersion !== data.version && <span className={styles.muted}>{current.otherData(dataVersion, data.version)}</span>}
        <HandEditList edits={handEdits(snapshot)} />
        {unsaved !== null && <Button className={styles.save} size="small" onClick={() => save(unsaved)}>{ownScenarios.saveSheet}</Button>}
      </div>
      {failure && <FailureBar failure={failure} />}
      {isRefusal(scenario) && (
        <AdviceBar intent="error" advice={{ what: current.badText, because: scenario.message, tryThis: '' }} />
      )}
      {(!snapshot.hasScenarioName || !snapshot.hasLeversName) && (
        <AdviceBar
          intent="error"
          advice={snapshot.hasScenarioName ? current.leversMissing : current.nameMissing}
          actions={<Button size="small" onClick={() => run(() => restoreNames(snapshot))}>{current.restore}</Button>}
        />
      )}
    </>
  );
}

/** What stands on the sheet and in no preset or own scenario: it would be lost with the next Apply. */
function unsavedText(scenario: Result<Scenario>, own: OwnScenarios): string | null {
  if (isRefusal(scenario) || scenario.preset === null || scenario.deltas.length === 0 || own.list === null) return null;
  return own.list.scenarios.some(({ text }) => text === scenario.text) ? null : scenario.text;
}
