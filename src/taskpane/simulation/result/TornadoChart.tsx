import { makeStyles, tokens } from '@fluentui/react-components';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { paddingBottom: tokens.spacingVerticalXXS, textAlign: 'left', color: tokens.colorNeutralForeground2 },
  head: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  nameColumn: { width: '42%' },
  numberColumn: { width: '52px' },
  name: { padding: `2px ${tokens.spacingHorizontalXS} 2px 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  bars: { padding: 0 },
  number: { padding: `2px 0 2px ${tokens.spacingHorizontalXS}`, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  chart: { display: 'block', width: '100%', height: '20px' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1' },
  positive: { fill: tokens.colorPaletteBlueBorderActive },
  negative: { fill: tokens.colorPaletteMarigoldBorderActive },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface TornadoChartProps {
  result: string;
  /** The strongest first. */
  bars: readonly { input: string; correlation: number }[];
}

/** Which input moves the result, and in which direction: a table whose middle column is drawn. */
export function TornadoChart({ result, bars }: TornadoChartProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  if (bars.length === 0) return <p className={styles.text}>{simulation.unmoved(result)}</p>;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  return (
    <table className={styles.table} data-chart="tornado">
      <caption className={styles.caption}>{simulation.tornado(result)}</caption>
      <colgroup>
        <col className={styles.nameColumn} />
        <col />
        <col className={styles.numberColumn} />
      </colgroup>
      <thead className={styles.head}>
        <tr><th scope="col">{simulation.input}</th><td /><th scope="col">{simulation.rankCorrelation}</th></tr>
      </thead>
      <tbody>
        {bars.map(({ input, correlation }) => (
          <tr key={input}>
            <th scope="row" className={styles.name}>{input}</th>
            <td className={styles.bars}>
              <svg className={styles.chart} aria-hidden>
                <rect
                  className={correlation < 0 ? styles.negative : styles.positive}
                  x={`${50 + Math.min(correlation, 0) * 50}%`}
                  width={`${Math.abs(correlation) * 50}%`}
                  y="4"
                  height="12"
                />
                <line className={styles.axis} x1="50%" x2="50%" y1="0" y2="20" />
              </svg>
            </td>
            <td className={styles.number}>{format.format(correlation).replace('-', '−')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
