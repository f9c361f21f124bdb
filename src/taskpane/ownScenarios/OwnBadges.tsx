import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { OwnScenario } from '../../workbook/ownScenario';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { momentText } from './momentText';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
  by: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** That it is the team's own, how much of it is, and who changed it last and when. */
export function OwnBadges({ own, book }: { own: OwnScenario; book: ScenarioBook }) {
  const styles = useStyles();
  const { ownScenarios } = useTexts();
  const { language } = usePreferences().preferences;
  const scenario = readScenario(own.text, book);
  return (
    <span className={styles.badges}>
      <Badge appearance="tint" color="brand" size="small">{ownScenarios.badge}</Badge>
      {isRefusal(scenario) || scenario.preset === null ? (
        <Badge appearance="tint" color="danger" size="small">{ownScenarios.unreadable}</Badge>
      ) : (
        <Badge appearance="tint" color={scenario.deltas.length > 0 ? 'warning' : 'subtle'} size="small">
          {ownScenarios.changes(scenario.deltas.length)}
        </Badge>
      )}
      <span className={styles.by}>{ownScenarios.by(own.author, momentText(own.changedAt, language))}</span>
    </span>
  );
}
