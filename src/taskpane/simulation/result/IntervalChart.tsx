import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SampleStatistics } from '../../../domain/trade/simulation/sampleStatistics';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';
import { figureText, shareText } from './figureText';
import { scaleFor } from './intervalScale';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  chart: { display: 'block', width: '100%', height: '44px', overflow: 'visible' },
  withZero: { height: '58px' },
  whisker: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5' },
  box: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: '1' },
  median: { stroke: tokens.colorBrandForeground1, strokeWidth: '3' },
  zero: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1', strokeDasharray: '3 3' },
  zeroLabel: { fill: tokens.colorNeutralForeground2, fontSize: '11px', textAnchor: 'middle' },
  ends: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  middle: { fontWeight: tokens.fontWeightSemibold },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Nine draws of ten lie on the line, half of them in the box; the sentence below says the same. */
export function IntervalChart({ name, statistics }: { name: string; statistics: SampleStatistics }) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  const [p5, p25, median, p75, p95] = statistics.quantiles as [number, number, number, number, number];
  const { place, hasZero } = scaleFor(p5, p95);
  const at = (value: number): string => `${place(value)}%`;
  const text = (value: number): string => figureText(value, language);
  const levels = { p5: text(p5), p25: text(p25), median: text(median), p75: text(p75), p95: text(p95) };
  const shares = simulation.signs(shareText(statistics.positive, language), shareText(statistics.negative, language));
  return (
    <figure className={styles.figure} data-chart="interval">
      <svg className={mergeClasses(styles.chart, hasZero && styles.withZero)} aria-hidden>
        {hasZero && (
          <>
            <line className={styles.zero} x1={at(0)} x2={at(0)} y1="0" y2="42" />
            <text className={styles.zeroLabel} x={at(0)} y="54">0</text>
          </>
        )}
        <line className={styles.whisker} x1={at(p5)} x2={at(p95)} y1="22" y2="22" />
        {[p5, p95].map((end, side) => <line key={side} className={styles.whisker} x1={at(end)} x2={at(end)} y1="15" y2="29" />)}
        <rect className={styles.box} x={at(p25)} y="10" width={`${Math.max(place(p75) - place(p25), 0.3)}%`} height="24" rx="2" />
        <line className={styles.median} x1={at(median)} x2={at(median)} y1="8" y2="36" />
      </svg>
      <div className={styles.ends} aria-hidden>
        <span>P5 {levels.p5}</span>
        <span className={styles.middle}>{simulation.median} {levels.median}</span>
        <span>P95 {levels.p95}</span>
      </div>
      <figcaption className={styles.caption}>{simulation.spread(name, levels)} {shares}</figcaption>
    </figure>
  );
}
