import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { DraftLever } from './draft';
import { LeverField } from './LeverField';
import { useTexts } from '../shell/PreferencesContext';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '::before': { content: '"›"', width: '12px', textAlign: 'center', fontSize: tokens.fontSizeBase400 },
    '[open] > &::before': { transform: 'rotate(90deg)' },
  },
  title: { margin: 0, font: 'inherit', flexGrow: 1 },
});

interface LeverSectionProps {
  title: string;
  levers: readonly DraftLever[];
  startsOpen: boolean;
  onType: (lever: string, text: string | null) => void;
}

/** A group of levers that folds; an edited or wrong value inside shows in its heading. */
export function LeverSection({ title, levers, startsOpen, onType }: LeverSectionProps) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const changed = levers.filter((lever) => lever.changed).length;
  if (levers.length === 0) return null;
  return (
    <details className={styles.section} open={startsOpen}>
      <summary className={styles.summary}>
        <h3 className={styles.title}>{title}</h3>
        {changed > 0 && <Badge appearance="tint" color="brand" size="small">{scenarios.changedCount(changed)}</Badge>}
        <Badge appearance="tint" color="subtle" size="small">{levers.length}</Badge>
      </summary>
      {levers.map((lever) => (
        <LeverField key={lever.row.lever} lever={lever} onType={(text) => onType(lever.row.lever, text)} />
      ))}
    </details>
  );
}
