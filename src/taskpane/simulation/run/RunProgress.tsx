import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../../domain/trade/simulation/steps';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';
import { focusIfLost } from '../focusIfLost';
import { countText } from '../result/figureText';
import { durationText, timeLeft } from './durationText';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  track: { height: '4px', backgroundColor: tokens.colorNeutralBackground6, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden', forcedColorAdjust: 'none' },
  bar: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground, transformOrigin: 'left' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  text: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

/** How far the run is, how long it will still take, and the way to stop it. */
export function RunProgress({ progress, startedAt, onCancel }: { progress: Progress | null; startedAt: number; onCancel: () => void }) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  const share = progress ? progress.done / progress.of : 0;
  const left = progress?.phase === 'drawing' ? timeLeft(share, performance.now() - startedAt) : null;
  return (
    <div className={styles.progress}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={simulation.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={progressText()}
      >
        <div className={styles.bar} style={{ transform: `scaleX(${share})` }} />
      </div>
      <div className={styles.line}>
        <span className={styles.text}>{progressText()}{left !== null && ` · ${simulation.left(durationText(left, simulation))}`}</span>
        <Button size="small" ref={focusIfLost} onClick={onCancel}>{simulation.cancel}</Button>
      </div>
    </div>
  );

  function progressText(): string {
    if (!progress) return simulation.starting;
    const [done, of] = [countText(progress.done, language), countText(progress.of, language)];
    return progress.phase === 'drawing' ? simulation.drawn(done, of) : simulation.reporting(done, of);
  }
}
