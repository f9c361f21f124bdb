import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import type { OwnScenarios } from './useOwnScenarios';

/** In the place of the cards: that they are read, that there are none, or why they cannot be read. */
export function OwnListNotice({ own: { list, failure } }: { own: OwnScenarios }) {
  const styles = useLayoutStyles();
  const { ownScenarios: texts } = useTexts();
  if (failure) return <FailureBar failure={failure} />;
  if (list === null) return <p className={styles.help} role="status">{texts.reading}</p>;
  return (
    <>
      {list.damaged > 0 && <AdviceBar intent="warning" advice={texts.damaged} />}
      {list.scenarios.length === 0 && <p className={styles.help}>{texts.none}</p>}
    </>
  );
}
