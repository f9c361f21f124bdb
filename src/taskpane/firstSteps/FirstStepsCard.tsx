import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Fragment, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { InsertExample } from '../example/InsertExample';
import { useTexts } from '../shell/PreferencesContext';
import { useScreens } from '../shell/ScreensContext';
import { ChoosePreset } from './ChoosePreset';
import { FormulaToInsert } from './FormulaToInsert';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // The tallest step decides, so that going on moves nothing below.
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: '196px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  start: { alignSelf: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  example: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FirstStepsCardProps {
  onChoose: (preset: string) => void;
  /** Skipped or gone through: not shown again by itself. */
  onDone: () => void;
}

/** Three steps for somebody who opens Parley for the first time; each can be skipped, none stands in the way. */
export function FirstStepsCard({ onChoose, onDone }: FirstStepsCardProps) {
  const styles = useStyles();
  const { firstSteps, shell } = useTexts();
  const { openExplain } = useScreens();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const steps: ReactNode[] = [
    <FormulaToInsert key="duty" id="TARIFF.DUTY" />,
    <ChoosePreset key="choose" onChoose={onChoose} />,
    <Fragment key="stack">
      <FormulaToInsert id="TARIFF.STACK" />
      <Button className={styles.start} size="small" onClick={openExplain}>{firstSteps.explain}</Button>
    </Fragment>,
  ];
  const go = (to: number) => {
    setAt(to);
    heading.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  const words = firstSteps.steps[at] ?? firstSteps.steps[0];
  return (
    <section className={styles.card} aria-labelledby="first-steps" onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id="first-steps" className={styles.title}>{firstSteps.title}</h2>
        <span className={styles.count}>{firstSteps.count(at + 1, steps.length)}</span>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={`${shell.close}: ${firstSteps.title}`} onClick={onDone} />
      </div>
      <div className={styles.step}>
        <h3 ref={heading} className={styles.name} tabIndex={-1}>{words.title}</h3>
        <p className={styles.text}>{words.text}</p>
        {steps[at]}
      </div>
      <div className={styles.actions}>
        {at > 0 && <Button size="small" onClick={() => go(at - 1)}>{firstSteps.back}</Button>}
        {at < steps.length - 1 && <Button size="small" appearance="primary" onClick={() => go(at + 1)}>{firstSteps.next}</Button>}
        {at === steps.length - 1 && <Button size="small" appearance="primary" onClick={onDone}>{firstSteps.finish}</Button>}
        {at < steps.length - 1 && <Button size="small" appearance="subtle" onClick={onDone}>{firstSteps.skip}</Button>}
      </div>
      <div className={styles.example}>
        <p className={styles.text}>{firstSteps.example}</p>
        <InsertExample onLeave={onDone} />
      </div>
    </section>
  );
}
