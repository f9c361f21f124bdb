import type { Explanation } from './explanation';
import { ItemList } from './ItemList';
import type { QuotaFacts } from './quotaFacts';
import { quotaItems, regimeItems, splitSentence } from './quotaWords';
import { Section } from './Section';
import { SourceLine } from './SourceLine';
import { sourceOf } from './sourceText';
import { useWording } from './wording';

/** The quota that a call is about: what is left of it, its duties and its source. */
export function QuotaSection({ explanation, facts }: { explanation: Explanation; facts: QuotaFacts }) {
  const wording = useWording();
  const regime = regimeItems(explanation, facts, wording);
  const split = splitSentence(facts, wording);
  return (
    <Section title={wording.data(facts.title, facts.titleJa)}>
      {split && <span>{split}</span>}
      {regime && <ItemList items={regime.items} />}
      <ItemList items={quotaItems(facts, wording)} />
      <SourceLine source={sourceOf(facts.source)} />
    </Section>
  );
}
