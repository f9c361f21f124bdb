import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { NoValues } from '../../functions/previewState';
import { AdviceBar } from '../../shell/AdviceBar';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';
import { focusIfLost } from '../focusIfLost';
import { countText } from '../result/figureText';
import { USUAL_DRAWS, USUAL_SEED } from '../simulationCheck';
import type { SimulationCheck } from '../simulationCheck';
import { durationText } from './durationText';
import { RunProgress } from './RunProgress';
import type { useRun } from './useRun';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  control: { width: '100%', minWidth: 0 },
  muted: { margin: 0, minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  error: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  run: { maxWidth: '360px', width: '100%' },
});

interface RunPanelProps {
  check: NoValues | SimulationCheck;
  run: ReturnType<typeof useRun>;
  draws: string;
  seed: string;
  onDraws: (text: string) => void;
  onSeed: (text: string) => void;
}

/** How many draws, from which seed, how long that takes, and the button that starts them. */
export function RunPanel({ check, run, draws, seed, onDraws, onSeed }: RunPanelProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  const { state, start, cancel } = run;
  const isReady = check.kind === 'ready';
  return (
    <section className={styles.panel} aria-labelledby="simulation-run">
      <h3 id="simulation-run" className={styles.heading}>{simulation.run}</h3>
      <div className={styles.row}>
        <Field className={styles.field} label={simulation.draws} size="small">
          <Input className={styles.control} value={draws} placeholder={countText(USUAL_DRAWS, language)} inputMode="numeric" onChange={(_, { value }) => onDraws(withoutGrouping(value))} />
        </Field>
        <Field className={styles.field} label={simulation.seed} size="small">
          <Input className={styles.control} value={seed} placeholder={String(USUAL_SEED)} inputMode="numeric" onChange={(_, { value }) => onSeed(withoutGrouping(value))} />
        </Field>
      </div>
      <CheckLine check={check} isStated={draws.trim() !== ''} />
      {state.kind === 'running' ? (
        <RunProgress progress={state.progress} startedAt={state.startedAt} onCancel={cancel} />
      ) : (
        <Button className={styles.run} ref={state.kind === 'cancelled' ? focusIfLost : null} appearance="primary" disabledFocusable={!isReady} onClick={() => isReady && start(check.request)}>
          {simulation.start}
        </Button>
      )}
      {state.kind === 'cancelled' && (
        <AdviceBar
          intent="info"
          advice={{
            what: state.progress?.phase === 'drawing' ? simulation.cancelledAfter(countText(state.progress.done, language), countText(state.progress.of, language)) : simulation.cancelled,
            because: simulation.cancelledBecause,
            tryThis: '',
          }}
        />
      )}
      {state.kind === 'ended' && state.outcome.kind === 'failed' && <AdviceBar intent="error" advice={simulation.failed} detail={state.outcome.detail} />}
      {state.kind === 'ended' && state.outcome.kind === 'refused' && (
        <p className={styles.text} role="alert"><span className={styles.error}>{state.outcome.error}</span> {state.outcome.message}</p>
      )}
    </section>
  );
}

/** withoutGrouping('10,000') // => '10000': an argument of a formula would read ten. */
function withoutGrouping(text: string): string {
  return /^\s*\d{1,3}([,.\s’']\d{3})+\s*$/.test(text) ? text.replace(/\D/g, '') : text;
}

/** The estimated time, or what is missing or wrong before anything can be drawn. */
function CheckLine({ check, isStated }: { check: RunPanelProps['check']; isStated: boolean }) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  switch (check.kind) {
    case 'ready':
      return (
        <p className={styles.muted}>
          {simulation.estimate(countText(check.request.draws, language), durationText(check.estimatedMs, simulation))} {isStated ? simulation.inCell : simulation.inCellUnstated}
        </p>
      );
    case 'refused':
      return <p className={styles.text} role="status"><span className={styles.error}>{check.error}</span> {check.message}</p>;
    case 'waiting':
      return <p className={styles.muted}>{simulation.waiting(check.names.join(', '))}</p>;
    case 'formula':
      return <p className={styles.muted}>{simulation.nested}</p>;
    case 'tooLarge':
      return <p className={styles.muted}>{simulation.tooLarge}</p>;
    case 'reading':
      return <p className={styles.muted}>…</p>;
    default:
      return check satisfies never;
  }
}
