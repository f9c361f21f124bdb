import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Preset } from '../../domain/scenario/preset';
import { dayText } from '../shell/dayText';
import { usePreferences, useTexts } from '../shell/PreferencesContext';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});

/** When it could be known, and how much of it is assumption. */
export function PresetBadges({ preset }: { preset: Preset }) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const { language } = usePreferences().preferences;
  const assumptions = preset.levers.filter(({ confidence }) => confidence === 'A').length;
  return (
    <span className={styles.badges}>
      {preset.vintage === 'hindsight' ? (
        <Badge appearance="tint" color="brand" size="small">{scenarios.hindsight}</Badge>
      ) : (
        <Badge appearance="tint" color="subtle" size="small">{scenarios.asOf(dayText(preset.asOf, language))}</Badge>
      )}
      <Badge appearance="tint" color={assumptions > 0 ? 'warning' : 'success'} size="small">
        {scenarios.assumptions(assumptions)}
      </Badge>
    </span>
  );
}
