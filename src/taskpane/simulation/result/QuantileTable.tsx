import { makeStyles, tokens } from '@fluentui/react-components';
import { quantileRows } from '../../../functions/trade/simulation/simulationTable';
import type { SimulationResult } from '../../../functions/trade/simulation/runSimulation';
import { usePreferences, useTexts } from '../../shell/PreferencesContext';
import { countText, figureText, shareText } from './figureText';

const SHOWN_ROWS = 40;
/** Columns that hold shares of draws. */
const FIRST_SHARE = 8;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  name: { padding: `1px ${tokens.spacingHorizontalM} 1px 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  cell: { padding: `1px ${tokens.spacingHorizontalS} 1px 0`, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2 },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** All results with their figures, as the function reports them; a long list is cut, for the sheet takes it whole. */
export function QuantileTable({ result }: { result: SimulationResult }) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { language } = usePreferences().preferences;
  const [header = [], ...rows] = quantileRows(result);
  const text = (cell: string | number, column: number) => (typeof cell === 'string' ? cell : column < FIRST_SHARE ? figureText(cell, language) : shareText(cell, language));
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={simulation.allResults} tabIndex={0} data-scrolls>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>{header.map((title, column) => <th key={column} scope="col" className={column === 0 ? styles.name : styles.cell}>{title}</th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) =>
                  column === 0 ? <th key={column} scope="row" className={styles.name}>{cell}</th> : <td key={column} className={styles.cell}>{text(cell, column)}</td>,
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN_ROWS && <p className={styles.more}>{simulation.firstOf(countText(SHOWN_ROWS, language), countText(rows.length, language))}</p>}
    </>
  );
}
