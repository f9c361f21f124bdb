import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { FEWEST_COMPARED, letterOf } from './scenarioChoice';
import type { Choices } from './useChoices';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What is chosen for a comparison so far; it stays in sight while the list scrolls. */
export function ChoiceBar({ choices }: { choices: Choices }) {
  const styles = { ...useLayoutStyles(), ...useStyles() };
  const { comparison } = useTexts();
  const chosen = choices.chosen ?? [];
  return (
    <section className={styles.bar} aria-label={comparison.choose}>
      <span className={styles.strong}>{comparison.choose}</span>
      {chosen.length > 0 && (
        <ul className={styles.plainList}>
          {chosen.map((choice, place) => (
            <li key={choice.key} className={styles.item}>
              <span className={styles.strong}>{letterOf(place)}</span>
              <span className={styles.name} title={choice.title}>{choice.title}</span>
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={comparison.takeOut(choice.title)}
                onClick={() => choices.toggle(choice)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={chosen.length < FEWEST_COMPARED || choices.isShown} onClick={choices.show}>
          {comparison.show(chosen.length)}
        </Button>
        <Button size="small" onClick={choices.end}>{comparison.cancel}</Button>
      </div>
    </section>
  );
}
