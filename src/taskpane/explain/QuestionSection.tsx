import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import { planFact } from './addFact';
import type { FactPlan } from './addFact';
import { isRefused } from './answerRows';
import type { DutyFacts } from './dutyFacts';
import { meaningText, rateText } from './dutyWords';
import { useExplainStyles } from './explainStyles';
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
  list: { gap: tokens.spacingVerticalM },
  answers: { alignItems: 'flex-start', padding: `${tokens.spacingVerticalXS} 0` },
  button: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left' },
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
  const shared = useExplainStyles();
  const { texts: { duty }, figures } = useWording();
  const [stating, setStating] = useState<{ fact: string; plan: FactPlan } | null>(null);
  const changing = useFactChange(() => {
    setStating(null);
    onWritten();
  });
  const cameFrom = useRef<HTMLElement | null>(null);
  const state = (fact: string) => {
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const plan = planFact(explanation, cell, fact);
    changing.reset();
    setStating(plan && { fact, plan });
  };
  const giveUp = () => {
    setStating(null);
    cameFrom.current?.focus();
  };
  const { questions } = facts;
  const { element } = explanation;
  if (isRefused(questions)) return null;
  const keys = [...new Set(questions.map(({ key }) => key))];
  return (
    <Section title={duty.openQuestions}>
      <FactResult step={changing.step} onRevert={changing.revert} />
      {questions.length === 0 && <span className={shared.muted}>{duty.noQuestions}</span>}
      <ul className={mergeClasses(shared.plainList, shared.stack, styles.list)}>
        {keys.map((key) => {
          const answers = questions.filter((question) => question.key === key);
          const isStating = stating !== null && answers.some(({ fact }) => fact === stating.fact);
          return (
            <li key={key} className={shared.tight} data-question={key}>
              <Meaning question={answers[0]!} />
              <div className={mergeClasses(shared.tight, styles.answers)}>
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
                  onCancel={giveUp}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Meaning({ question }: { question: Question }) {
  const shared = useExplainStyles();
  const wording = useWording();
  const { duty } = wording.texts;
  const { assumed, isAsked, source, fact } = question;
  return (
    <>
      <span>
        {meaningText(question, wording)} {isAsked && <Badge appearance="tint" color="danger" size="small">{duty.asked}</Badge>}
      </span>
      <span className={shared.muted}>
        {isAsked ? '' : assumed === '' ? duty.noClaim : duty.assumed(assumed)} {fact !== null && <SourceLine source={sourceOf(source)} />}
      </span>
    </>
  );
}

function Answer({ question: { fact, rateIfStated }, onState }: { question: Question; onState: (fact: string) => void }) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const wording = useWording();
  const { duty } = wording.texts;
  if (fact === null) return <span className={shared.muted}>{duty.tenDigits}</span>;
  return (
    <span className={shared.row}>
      <Button className={styles.button} size="small" onClick={() => onState(fact)}>{duty.state(fact)}</Button>
      <span className={shared.figure}>→ {rateText(rateIfStated, wording)}</span>
    </span>
  );
}
