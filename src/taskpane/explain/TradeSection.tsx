import { ItemList } from './ItemList';
import { Section } from './Section';
import { SourceLine } from './SourceLine';
import { sourceOf } from './sourceText';
import type { TradeFacts } from './tradeFacts';
import { checkItems } from './tradeWords';
import { useWording } from './wording';

/** How far a model's answer can be trusted, where its method is described, and where its data come from. */
export function TradeSection({ facts }: { facts: TradeFacts }) {
  const wording = useWording();
  const { scenarioWords, explain } = wording.texts;
  return (
    <>
      {facts.checks.length > 0 && <Section title={scenarioWords.checks}><ItemList items={checkItems(facts, wording)} /></Section>}
      {facts.sources.length > 0 && (
        <Section title={explain.sources}>
          {facts.sources.map((line) => <SourceLine key={line} source={sourceOf(line)} />)}
        </Section>
      )}
      {facts.page && <span>{scenarioWords.page(facts.page)}</span>}
    </>
  );
}
