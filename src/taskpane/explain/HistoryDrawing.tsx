import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isoFromDay } from '../../domain/shared/isoDate';
import type { DutyFacts } from './dutyFacts';
import { useExplainStyles } from './explainStyles';
import { historyChart, PLOT } from './historyChart';
import type { HistoryChart } from './historyChart';
import type { HistorySpan } from './historySpans';
import { historySentence, spanSentence } from './historyWords';
import { useWording } from './wording';

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: '520px' },
  drawing: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  // The theme of forced colours has one colour for all lines.
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1', '@media (forced-colors: active)': { strokeOpacity: '0.35' } },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontVariantNumeric: 'tabular-nums' },
  step: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2', strokeLinejoin: 'miter' },
  active: { fill: tokens.colorBrandBackground2 },
  gap: { fill: tokens.colorNeutralBackground4 },
  scenario: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: '1.5', strokeDasharray: '5 4' },
  day: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1', strokeDasharray: '2 2' },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '2' },
  dayText: { fill: tokens.colorNeutralForeground1, fontSize: '10px', fontWeight: tokens.fontWeightSemibold },
  hit: { fill: 'transparent' },
  // Two lines always, so that moving along the steps moves nothing below.
  caption: { minHeight: `calc(2 * ${tokens.lineHeightBase200})` },
});

interface HistoryDrawingProps {
  spans: HistorySpan[];
  facts: DutyFacts;
  hasEntryDay: boolean;
}

/** The step chart: pointer or arrow keys go along the steps, whose sentence stands below. */
export function HistoryDrawing({ spans, facts, hasEntryDay }: HistoryDrawingProps) {
  const styles = useStyles();
  const { muted } = useExplainStyles();
  const wording = useWording();
  const { lawOn, readThrough, scenarioRate } = facts;
  const chart = historyChart(spans, readThrough, hasEntryDay ? [lawOn] : [], scenarioRate === null ? [] : [scenarioRate]);
  const start = hasEntryDay ? spanAt(spans, lawOn) : spans.length - 1;
  const [chosen, setChosen] = useState<number | null>(null);
  const active = Math.min(chosen ?? start, spans.length - 1);
  const sentence = spanSentence(spans[active]!, wording);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setChosen(Math.max(0, Math.min(spans.length - 1, active + step)));
  };
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
        role="slider"
        tabIndex={0}
        aria-label={historySentence(spans, readThrough, wording)}
        aria-valuemin={1}
        aria-valuemax={spans.length}
        aria-valuenow={active + 1}
        aria-valuetext={sentence}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setChosen(null)}
      >
        <Highlight chart={chart} active={active} />
        <Axes chart={chart} />
        {chart.paths.map((path) => <path key={path} className={styles.step} d={path} />)}
        {scenarioRate !== null && <line className={styles.scenario} x1={PLOT.left} x2={PLOT.right} y1={chart.yOf(scenarioRate)} y2={chart.yOf(scenarioRate)} />}
        {hasEntryDay && <DayMark chart={chart} facts={facts} rate={scenarioRate ?? spans[start]?.rate ?? null} />}
        {chart.spans.map(({ left, right }, i) => (
          <rect key={i} className={styles.hit} x={left - 2} width={Math.max(6, right - left + 2)} y={PLOT.top} height={PLOT.bottom - PLOT.top} onMouseMove={() => setChosen(i)} />
        ))}
      </svg>
      <figcaption className={mergeClasses(muted, styles.caption)}>{sentence}</figcaption>
    </figure>
  );
}

function spanAt(spans: readonly HistorySpan[], day: number): number {
  const at = spans.findIndex(({ from, to }) => day >= from && (to === null || day < to));
  return at < 0 ? spans.length - 1 : at;
}

function Highlight({ chart, active }: { chart: HistoryChart; active: number }) {
  const styles = useStyles();
  const height = PLOT.bottom - PLOT.top;
  return (
    <>
      {chart.spans.filter(({ y }) => y === null).map(({ left, right }) => <rect key={left} className={styles.gap} x={left} width={right - left} y={PLOT.top} height={height} />)}
      {chart.spans.slice(active, active + 1).map(({ left, right }) => (
        <rect key={left} className={styles.active} x={left} width={Math.max(2, right - left)} y={PLOT.top} height={height} />
      ))}
    </>
  );
}

function Axes({ chart }: { chart: HistoryChart }) {
  const styles = useStyles();
  const { figures, language } = useWording();
  const month = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <g aria-hidden="true">
      {chart.yTicks.map(({ y, rate }) => (
        <g key={rate}>
          <line className={styles.grid} x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />
          <text className={styles.tick} x={PLOT.left - 6} y={y + 3} textAnchor="end">{figures.percent(rate)}</text>
        </g>
      ))}
      {chart.xTicks.map(({ x, day }) => (
        <text key={day} className={styles.tick} x={x} y={PLOT.bottom + 16} textAnchor="middle">{month.format(new Date(isoFromDay(day)))}</text>
      ))}
    </g>
  );
}

/** The day whose law is applied, and the rate that the call gives. */
function DayMark({ chart, facts, rate }: { chart: HistoryChart; facts: DutyFacts; rate: number | null }) {
  const styles = useStyles();
  const { texts: { history } } = useWording();
  const x = chart.xOf(facts.lawOn);
  const isRight = x > (PLOT.left + PLOT.right) / 2;
  return (
    <g aria-hidden="true">
      <line className={styles.day} x1={x} x2={x} y1={PLOT.top} y2={PLOT.bottom} />
      {rate !== null && <circle className={styles.dot} cx={x} cy={chart.yOf(rate)} r="4" />}
      <text className={styles.dayText} x={x + (isRight ? -4 : 4)} y={PLOT.top - 6} textAnchor={isRight ? 'end' : 'start'}>
        {facts.scenario?.preset ? history.law : history.entry}
      </text>
    </g>
  );
}
