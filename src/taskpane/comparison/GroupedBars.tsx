import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { barsOf } from './barGeometry';
import type { FigureRow } from './FigureTable';
import { letterOf } from './scenarioChoice';
import { seriesColours } from './seriesColours';

const NAME_HEIGHT = 18;
const BAR_HEIGHT = 11;
const STEP = 15;
const GAP = 10;
/** Room for the letter before each bar. */
const INDENT = 16;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible' },
  name: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  figure: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, fontVariantNumeric: 'tabular-nums' },
  axis: { stroke: tokens.colorNeutralStroke1 },
});

interface GroupedBarsProps {
  /** Says what is drawn and where the same figures stand as a table. */
  label: string;
  rows: readonly FigureRow[];
  none: string;
}

/** One group of bars a row, one bar a scenario: its letter before it, its figure behind it, so that colour is not needed. */
export function GroupedBars({ label, rows, none }: GroupedBarsProps) {
  const styles = useStyles();
  const series = rows[0]?.figures.length ?? 0;
  const { bars, zero } = barsOf(rows.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const height = NAME_HEIGHT + series * STEP + GAP;
  return (
    <svg className={styles.chart} role="img" aria-label={label} height={rows.length * height - GAP}>
      {rows.map(({ name, figures, show }, row) => (
        <Fragment key={name}>
          <text className={styles.name} x={0} y={row * height + NAME_HEIGHT - 6}>{name}</text>
          {figures.map(({ value }, place) => {
            const bar = bars[row * series + place];
            const top = row * height + NAME_HEIGHT + place * STEP;
            const middle = top + BAR_HEIGHT - 2;
            return (
              <Fragment key={place}>
                <text className={styles.figure} x={0} y={middle}>{letterOf(place)}</text>
                <g transform={`translate(${INDENT},0)`}>
                  {bar && <rect x={`${bar.from}%`} y={top} width={`${bar.length}%`} height={BAR_HEIGHT} fill={seriesColours[place]} />}
                  <text className={styles.figure} x={`${bar?.end ?? zero}%`} dx={5} y={middle}>{value === null ? none : show(value)}</text>
                </g>
              </Fragment>
            );
          })}
          <line
            className={styles.axis}
            transform={`translate(${INDENT},0)`}
            x1={`${zero}%`}
            x2={`${zero}%`}
            y1={row * height + NAME_HEIGHT - 2}
            y2={row * height + NAME_HEIGHT + series * STEP - 2}
          />
        </Fragment>
      ))}
    </svg>
  );
}
