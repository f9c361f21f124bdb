import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LeverValue } from '../../domain/scenario/preset';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import type { DraftLever } from './draft';
import { leverText, typedText } from './leverText';

const useStyles = makeStyles({
  range: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: {
    padding: `1px ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
  },
});

/** Low, central and high of the preset as three choices; nothing when the preset gives no range. */
export function LeverRange({ lever, onChoose }: { lever: DraftLever; onChoose: (text: string | null) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = usePreferences().preferences;
  const { definition, row, value } = lever;
  const choices = rangeOf(lever, texts.scenarios);
  if (choices.length < 2) return null;
  return (
    <div className={styles.range}>
      {choices.map(([label, choice]) => (
        <button
          key={label}
          type="button"
          className={mergeClasses(styles.choice, choice === value && styles.chosen)}
          aria-pressed={choice === value}
          onClick={() => onChoose(choice === row.value ? null : typedText(choice, definition))}
        >
          {label} {leverText(choice, definition, texts, language)}
        </button>
      ))}
    </div>
  );
}

/** Equal cases stand together as one choice: `Low, central 10%`. */
function rangeOf({ row }: DraftLever, words: { low: string; central: string; high: string }): [string, LeverValue][] {
  const byValue = new Map<LeverValue, string[]>();
  for (const name of ['low', 'central', 'high'] as const) {
    const value = row[name];
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), words[name]]);
  }
  return [...byValue].map(([value, names]) => [names.join(', '), value]);
}
