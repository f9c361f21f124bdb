import { makeStyles, tokens } from '@fluentui/react-components';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import type { OwnScenarios } from './useOwnScenarios';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** In the place of the cards: that they are read, that there are none, or why they cannot be read. */
export function OwnListNotice({ own: { list, failure } }: { own: OwnScenarios }) {
  const styles = useStyles();
  const { ownScenarios: texts } = useTexts();
  if (failure) return <FailureBar failure={failure} />;
  if (list === null) return <p className={styles.line} role="status">{texts.reading}</p>;
  return (
    <>
      {list.damaged > 0 && <AdviceBar intent="warning" advice={texts.damaged} />}
      {list.scenarios.length === 0 && <p className={styles.line}>{texts.none}</p>}
    </>
  );
}
