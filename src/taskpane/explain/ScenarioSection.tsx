import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shell/PreferencesContext';
import { useExplainStyles } from './explainStyles';
import type { ScenarioFacts } from './scenarioFacts';
import { changeText, scenarioLaw, scenarioTitle } from './scenarioSentences';
import { Section } from './Section';
import { SourceLine } from './SourceLine';
import { useWording } from './wording';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** A scenario in words: its law, and what it changes with the source of each change. */
export function ScenarioSection({ facts }: { facts: ScenarioFacts }) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const wording = useWording();
  const { scenarioWords } = wording.texts;
  const { lever } = useTexts();
  return (
    <Section title={`${scenarioWords.title}: ${scenarioTitle(facts, wording)}`}>
      <span>{scenarioLaw(facts, wording)}</span>
      {facts.preset && <code className={shared.code}>{facts.text}</code>}
      {facts.changes.length === 0 && <span>{scenarioWords.none}</span>}
      <ul className={styles.list} aria-label={scenarioWords.changes}>
        {facts.changes.map((row) => (
          <li key={row.lever}>
            {changeText(row, wording)} <Badge appearance="tint" color={row.confidence === 'A' || row.confidence === 'K' ? 'warning' : 'subtle'} size="small">{lever.confidence[row.confidence]}</Badge>
            <br />
            <SourceLine source={{ text: row.source, confidence: '' }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
