import type { DutyFacts } from './dutyFacts';
import type { Explanation } from './explanation';
import { expressionText } from './layerWords';
import type { Question } from './openQuestions';
import { joinSentences } from './wording';
import type { Wording } from './wording';

/** The result in one sentence, without the full stop: `$11,000 on $40,000, that is 27.5%`; '' when there is none. */
export function dutyHeadline(explanation: Explanation, facts: DutyFacts, wording: Wording): string {
  const { entry, answer } = explanation;
  const { duty } = wording.texts;
  const { percent, money } = wording.figures;
  const rows = answer?.kind === 'values' ? answer.values : [];
  const cell = rows[0]?.[0] ?? '';
  switch (entry.id) {
    case 'TARIFF.DUTY':
      return typeof cell === 'number' ? onValue(cell, facts, wording) : '';
    case 'TARIFF.RATE':
      return typeof cell === 'number' ? duty.rate(percent(cell)) : '';
    case 'TARIFF.AVE':
      return typeof cell === 'number' ? duty.equivalent(percent(cell), money(facts.value, facts.currency)) : '';
    case 'TARIFF.EXPRESSION':
      return typeof cell === 'string' && cell !== '' ? duty.expression(expressionText(cell, wording)) : '';
    case 'TARIFF.LANDED': {
      const total = rows.at(-1)?.[1];
      return typeof total === 'number' ? duty.landed(money(total, facts.currency)) : '';
    }
    case 'TARIFF.QUESTIONS':
      return Array.isArray(facts.questions) && rows.length > 0 ? duty.questions(facts.questions.length) : '';
    case 'TARIFF.HISTORY':
      return Array.isArray(facts.history) && rows.length > 0 ? duty.history(facts.history.length - 1) : '';
    default:
      return rows.length > 0 && typeof facts.total === 'number' ? onValue(facts.total, facts, wording) : '';
  }
}

function onValue(amount: number, { value, currency }: DutyFacts, { texts: { duty }, figures }: Wording): string {
  const [paid, on] = [figures.money(amount, currency), figures.money(value, currency)];
  return value > 0 ? duty.onValue(paid, on, figures.percent(amount / value)) : duty.onNothing(paid, on);
}

/** Which law was applied, and why that one. */
export function lawSentence({ scenario, day, lawOn }: DutyFacts, wording: Wording): string {
  const { texts: { duty }, figures, data } = wording;
  const preset = scenario?.preset ?? null;
  const changes = scenario && scenario.changes.length > 0 ? duty.changesToLaw(scenario.changes.length) : '';
  if (preset === null) {
    const law = day === null ? duty.lawOfLastDay(figures.day(lawOn)) : duty.lawOfEntry(figures.day(lawOn));
    return joinSentences([law, changes], wording);
  }
  const law = duty.lawOfPreset(figures.day(lawOn), data(preset.title, preset.titleJa));
  const known = preset.knownAsOf === null ? '' : duty.asKnown(figures.day(preset.knownAsOf));
  const entry = day === null || day === lawOn ? '' : duty.dateNoMatter(figures.day(day));
  return joinSentences([law, known, entry, changes], wording);
}

/** The goods and their way: `8703.23.01 · Cars over 1,500 to 3,000 cc, petrol · Japan to United States`. */
export function goodsLine({ code, label, origin, importer }: DutyFacts, { texts: { duty }, figures }: Wording): string {
  return [code, label, duty.route(figures.country(origin), figures.country(importer))].filter(Boolean).join(' · ');
}

/** What a question is about, in the language of the pane. */
export function meaningText({ fact, meaning, meaningJa, source }: Question, { texts: { duty }, data }: Wording): string {
  return fact === null ? duty.someNumbers(source) : data(meaning, meaningJa);
}

/** How a rate under an answer reads: a percentage, or the expression where it needs a quantity. */
export function rateText(rate: number | string, wording: Wording): string {
  return typeof rate === 'number' ? wording.figures.percent(rate) : expressionText(rate, wording);
}
