import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { CurrentScenario } from '../scenarios/useScenarioState';
import { useTexts } from '../shell/PreferencesContext';
import { useFirstStepsPlace } from './useFirstStepsPlace';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  words: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  waiting: { visibility: 'hidden' },
});

interface FirstStepsProps {
  current: CurrentScenario;
  /** Something else is being asked of the user: no steps for now. */
  isQuiet: boolean;
  onChoose: (preset: string) => void;
  /** What stands below; it appears together with the first steps, so that nothing moves. */
  children: ReactNode;
}

/** First steps above the list, for a user who has not done or skipped them. */
export function FirstSteps({ current, isQuiet, onChoose, children }: FirstStepsProps) {
  const styles = useStyles();
  const { firstSteps, shell } = useTexts();
  const { place, show, finish } = useFirstStepsPlace(current);
  return (
    <>
      {!isQuiet && place.kind === 'card' && <place.Card onChoose={onChoose} onDone={finish} />}
      {!isQuiet && place.kind === 'line' && (
        <div className={styles.line}>
          <span className={styles.words}>{firstSteps.offer}</span>
          <Button size="small" onClick={show}>{firstSteps.title}</Button>
          <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={`${shell.close}: ${firstSteps.title}`} onClick={finish} />
        </div>
      )}
      <div className={place.kind === 'waiting' ? styles.waiting : undefined}>{children}</div>
    </>
  );
}
