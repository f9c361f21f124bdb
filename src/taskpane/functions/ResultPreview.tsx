import { makeStyles, tokens } from '@fluentui/react-components';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import type { Preview } from './previewResult';
import { columnFormats, resultText } from '../formula/resultColumns';

const SHOWN_ROWS = 8;

/** Why there is no result yet, or the result. */
export type PreviewState = Preview | { kind: 'waiting'; names: string[] } | { kind: 'formula' } | { kind: 'tooLarge' } | { kind: 'reading' };

const useStyles = makeStyles({
  preview: {
    minHeight: '64px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  muted: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  error: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  cell: { padding: `1px ${tokens.spacingHorizontalS} 1px 0`, textAlign: 'left', maxWidth: '260px', overflow: 'hidden', textOverflow: 'ellipsis' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

export function ResultPreview({ id, state }: { id: string; state: PreviewState }) {
  const styles = useStyles();
  const { functions } = useTexts();
  return (
    <section className={styles.preview} aria-labelledby="result-preview" aria-live="polite">
      <h3 id="result-preview" className={styles.title}>{functions.preview}</h3>
      <Body id={id} state={state} />
    </section>
  );
}

function Body({ id, state }: { id: string; state: PreviewState }) {
  const styles = useStyles();
  const { functions } = useTexts();
  const { language } = usePreferences().preferences;
  switch (state.kind) {
    case 'reading':
      return <span className={styles.muted}>…</span>;
    case 'waiting':
      return <span className={styles.muted}>{functions.previewWaiting(state.names.join(', '))}</span>;
    case 'formula':
      return <span className={styles.muted}>{functions.previewNone}</span>;
    case 'tooLarge':
      return <span className={styles.muted}>{functions.previewLarge}</span>;
    case 'refused':
      return <div className={styles.text}><span className={styles.error}>{state.error}</span> {state.message}</div>;
    case 'values': {
      const [first = []] = state.values;
      const formats = columnFormats(id, state.values);
      if (state.values.length * first.length > 1) return <Table values={state.values} formats={formats} />;
      const text = resultText(first[0] ?? '', formats[0] ?? null, language);
      return <div className={text.length > 24 ? styles.text : styles.value}>{text}</div>;
    }
    default:
      return state satisfies never;
  }
}

function Table({ values, formats }: { values: Extract<Preview, { kind: 'values' }>['values']; formats: (string | null)[] }) {
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
