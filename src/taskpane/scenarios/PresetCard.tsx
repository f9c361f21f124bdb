import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Preset } from '../../domain/scenario/preset';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { PresetBadges } from './PresetBadges';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  selected: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface PresetCardProps {
  preset: Preset;
  isApplied: boolean;
  isSelected: boolean;
  onSelect: () => void;
}

export function PresetCard({ preset, isApplied, isSelected, onSelect }: PresetCardProps) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const dataText = useDataText();
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, isSelected && styles.selected)}
      aria-pressed={isSelected}
      onClick={onSelect}
      data-preset={preset.id}
    >
      <span className={styles.head}>
        <span className={styles.title}>{dataText(preset.title, preset.titleJa)}</span>
        {isApplied && <Badge appearance="filled" color="success" size="small">{scenarios.applied}</Badge>}
      </span>
      <span className={styles.line}>{dataText(preset.oneLine, preset.oneLineJa)}</span>
      <PresetBadges preset={preset} />
    </button>
  );
}
