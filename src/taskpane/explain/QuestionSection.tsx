import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import { planFact } from './addFact';
import type { FactPlan } from './addFact';
import { isRefused } from './answerRows';
import type { DutyFacts } from './dutyFacts';
import { rateText } from './dutyWords';
import type { Explanation } from './explanation';
import { FactPreview } from './FactPreview';
import { FactResult } from './FactResult';
import type { Question } from './openQuestions';
import { Section } from './Section';
import { SourceLine } from './SourceLine';
import { sourceOf } from './sourceText';
import { useFactChange } from './useFactChange';
import { useWording } from './wording';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  meaning: { overflowWrap: 'anywhere' },
  muted: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  answers: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} 0` },
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left' },
  rate: { fontVariantNumeric: 'tabular-nums' },
});

interface QuestionSectionProps {
  facts: DutyFacts;
  explanation: Explanation;
  cell: SelectedCell;
  onWritten: () => void;
}

/** Facts that nobody stated and that would change the duty, each with a button that states it in the formula. */
export function QuestionSection({ facts, explanation, cell, onWritten }: QuestionSectionProps) {
  const styles = useStyles();
  const { texts: { duty }, figures } = useWording();
  const [stating, setStating] = useState<{ fact: string; plan: FactPlan } | null>(null);
  const changing = useFactChange(() => {
    setStating(null);
    onWritten();
  });
  const state = (fact: string) => {
    const plan = planFact(explanation, cell, fact);
    changing.reset();
    setStating(plan && { fact, plan });
  };
  const { questions } = facts;
  const { element } = explanation;
  if (isRefused(questions)) return null;
  const keys = [...new Set(questions.map(({ key }) => key))];
  return (
    <Section title={duty.openQuestions}>
      <FactResult step={changing.step} onRevert={changing.revert} />
      {questions.length === 0 && <span className={styles.muted}>{duty.noQuestions}</span>}
      <ul className={styles.list}>
        {keys.map((key) => {
          const answers = questions.filter((question) => question.key === key);
          const isStating = stating !== null && answers.some(({ fact }) => fact === stating.fact);
          return (
            <li key={key} className={styles.question} data-question={key}>
              <Meaning question={answers[0]!} />
              <div className={styles.answers}>
                {answers.map((answer) => <Answer key={answer.fact ?? key} question={answer} onState={state} />)}
              </div>
              {isStating && (
                <FactPreview
                  key={stating.fact}
                  fact={stating.fact}
                  plan={stating.plan}
                  results={figures.number(element ? element.shape.rows * element.shape.columns : 1)}
                  isWorking={changing.step.kind === 'working'}
                  onWrite={changing.write}
                  onCancel={() => setStating(null)}
                />
              )}
              <SourceLine source={sourceOf(answers[0]!.source)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Meaning({ question: { meaning, meaningJa, assumed, isAsked } }: { question: Question }) {
  const styles = useStyles();
  const { texts: { duty }, data } = useWording();
  return (
    <>
      <span className={styles.meaning}>
        {data(meaning, meaningJa)} {isAsked && <Badge appearance="tint" color="danger" size="small">{duty.asked}</Badge>}
      </span>
      {!isAsked && <span className={styles.muted}>{assumed === '' ? duty.noClaim : duty.assumed(assumed)}</span>}
    </>
  );
}

function Answer({ question: { fact, rateIfStated }, onState }: { question: Question; onState: (fact: string) => void }) {
  const styles = useStyles();
  const wording = useWording();
  const { duty } = wording.texts;
  if (fact === null) return <span className={styles.muted}>{duty.tenDigits}</span>;
  return (
    <span className={styles.answer}>
      <Button className={styles.button} size="small" onClick={() => onState(fact)}>{duty.state(fact)}</Button>
      <span className={styles.rate}>→ {rateText(rateIfStated, wording)}</span>
    </span>
  );
}
