import { makeStyles, tokens } from '@fluentui/react-components';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import type { Preview } from './previewResult';
import type { NoValues } from './previewState';
import { columnFormats, resultText } from '../formula/resultColumns';
import { ResultTable } from '../formula/ResultTable';

/** Why there is no result yet, or the result. */
type PreviewState = Preview | NoValues;

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
      if (state.values.length * first.length > 1) return <ResultTable values={state.values} formats={formats} />;
      const text = resultText(first[0] ?? '', formats[0] ?? null, language);
      return <div className={text.length > 24 ? styles.text : styles.value}>{text}</div>;
    }
    default:
      return state satisfies never;
  }
}
