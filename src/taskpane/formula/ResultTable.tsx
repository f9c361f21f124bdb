import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellContent } from '../../workbook/scenarioSheet';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { resultText } from './resultColumns';

const SHOWN_ROWS = 8;

const useStyles = makeStyles({
  muted: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  cell: { padding: `1px ${tokens.spacingHorizontalS} 1px 0`, textAlign: 'left', maxWidth: '260px', overflow: 'hidden', textOverflow: 'ellipsis' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The first rows of a result, each column in its number format. */
export function ResultTable({ values, formats }: { values: CellContent[][]; formats: (string | null)[] }) {
  const styles = useStyles();
  const { functions } = useTexts();
  const { language } = usePreferences().preferences;
  const shown = values.slice(0, SHOWN_ROWS);
  return (
    <>
      <span className={styles.muted}>{functions.previewRows(shown.length, values.length, values[0]?.length ?? 0)}</span>
      <div className={styles.scroll} role="group" aria-label={functions.preview} tabIndex={0} data-scrolls>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c} title={String(cell)} className={typeof cell === 'number' ? `${styles.cell} ${styles.number}` : styles.cell}>
                    {resultText(cell, formats[c] ?? null, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
