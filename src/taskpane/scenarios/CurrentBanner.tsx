import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { DataBook } from '../../instruments/dataBook';
import { goToScenario } from '../../workbook/goToScenario';
import { handEdits } from '../../workbook/handEdits';
import { restoreNames } from '../../workbook/scenarioNames';
import type { ScenarioSnapshot } from '../../workbook/scenarioSnapshot';
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
  title: { fontWeight: tokens.fontWeightSemibold },
  muted: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The workbook's scenario as it stands on the sheet now, and what is wrong with it. */
export function CurrentBanner({ current, data }: { current: CurrentScenario; data: DataBook }) {
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
  return <Applied snapshot={state.snapshot} data={data} refresh={refresh} />;
}

function Applied({ snapshot, data, refresh }: { snapshot: ScenarioSnapshot; data: DataBook; refresh: () => void }) {
  const styles = useStyles();
  const { current } = useTexts();
  const { language } = usePreferences().preferences;
  const { title, text, revision, author, dataVersion } = snapshot;
  const preset = data.scenarios.presets.find(({ id }) => id === snapshot.preset);
  const shownTitle = language === 'ja' && preset?.titleJa ? preset.titleJa : title;
  const scenario = readScenario(text, data.scenarios);
  const { failure, run } = useOfficeAction(refresh);
  return (
    <>
      <div className={styles.banner}>
        <div className={styles.head}>
          <span className={styles.title}>{current.applied(shownTitle)}</span>
          <Button size="small" appearance="subtle" onClick={() => run(goToScenario)}>{current.show}</Button>
        </div>
        <span className={styles.text}>{text}</span>
        {revision !== null && <span className={styles.muted}>{current.revision(revision, author)}</span>}
        {dataVersion !== data.version && <span className={styles.muted}>{current.otherData(dataVersion, data.version)}</span>}
        <HandEditList edits={handEdits(snapshot)} />
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
