import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import { useTexts } from '../shell/PreferencesContext';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
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
  barred: { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  box: {
    flexShrink: 0,
    display: 'flex',
    width: '16px',
    height: '16px',
    marginTop: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    boxSizing: 'border-box',
    alignItems: 'center',
    justifyContent: 'center',
  },
  ticked: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorCompoundBrandBackground, border: `1px solid ${tokens.colorCompoundBrandBackground}` },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  marks: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXXS },
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
});

/** How a card stands while scenarios are chosen for a comparison; `barred` = three are chosen already. */
export type CardTick = 'ticked' | 'free' | 'barred';

interface ScenarioCardProps {
  /** Identity in the page: `preset:…` or `own:…`. */
  id: string;
  title: string;
  line: string;
  badges: ReactNode;
  isApplied: boolean;
  isEdited: boolean;
  isSelected: boolean;
  /** null = a press opens the scenario. */
  tick: CardTick | null;
  onPress: () => void;
}

/** One scenario of the list: a press opens it, or ticks it for a comparison. */
export function ScenarioCard({ id, title, line, badges, isApplied, isEdited, isSelected, tick, onPress }: ScenarioCardProps) {
  const styles = useStyles();
  const { scenarios, lever } = useTexts();
  const [kind, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const role = tick === null ? { 'aria-pressed': isSelected } : { role: 'checkbox', 'aria-checked': tick === 'ticked', 'aria-disabled': tick === 'barred' };
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, (tick === null ? isSelected : tick === 'ticked') && styles.selected, tick === 'barred' && styles.barred)}
      onClick={() => tick !== 'barred' && onPress()}
      {...role}
      {...{ [`data-${kind}`]: name }}
    >
      {tick !== null && (
        <span className={mergeClasses(styles.box, tick === 'ticked' && styles.ticked)} aria-hidden>
          {tick === 'ticked' && <CheckmarkRegular fontSize={12} />}
        </span>
      )}
      <span className={styles.body}>
        <span className={styles.head}>
          <span className={styles.title}>{title}</span>
          <span className={styles.marks}>
            {isEdited && <Badge appearance="tint" color="brand" size="small">{lever.edited}</Badge>}
            {isApplied && <Badge appearance="filled" color="success" size="small">{scenarios.applied}</Badge>}
          </span>
        </span>
        {line && <span className={styles.line}>{line}</span>}
        {badges}
      </span>
    </button>
  );
}
