import { yearOf, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { isTenDigitsKey } from '../measure/exemption';
import type { FactDefinition, FactValue, Facts } from '../measure/fact';
import type { Condition } from '../measure/measure';
import type { Entry } from './assessment';
import type { LawView } from './lawView';
import type { Outcome } from './outcome';
import type { TariffLaw } from './tariffLaw';

/** An answer to an unstated fact that gives another duty than the one assumed. */
export interface OpenQuestion {
  /** As it is written in the facts text: `civilAircraft`, `partOfVehicle=false`. */
  fact: string;
  meaning: string;
  meaningJa: string;
  /** The documented default; null = nothing is assumed, the duty is not given until the fact is stated. */
  assumed: FactValue | null;
  isAsked: boolean;
  /** Rate under this answer, or the expression where the rate depends on the quantity. */
  rateIfStated: number | string;
  source: string;
}

/**
 * The unstated facts that would change the duty of this entry, found by putting every answer that the law
 * distinguishes to the law itself. Facts without a default come first, with all their answers.
 * While one fact is tried, the other open ones are taken at their higher duty.
 * @example openQuestions(law, bodyPart, view) // => partOfVehicle → 27.5 %, partOfVehicle=false → 12.5 %
 */
export function openQuestions(law: TariffLaw, entry: Entry, view: LawView): Result<OpenQuestion[]> {
  const outcome = law.outcome(entry, view);
  if (isRefusal(outcome)) return outcome;
  const asked = new Set(askedFacts(outcome));
  const settled = { ...entry, facts: settledFacts(entry.facts) };
  const assumed = duty(law, settled, view);
  const questions: OpenQuestion[] = [];
  for (const definition of law.book.facts) {
    if (entry.facts.stated.has(definition.key) || STEERING.has(definition.key)) continue;
    const isAsked = asked.has(definition.key);
    const answers = answersTo(definition, law, entry).map((value) => {
      const facts = stateAlso(settled.facts, definition.key, value);
      return { value, duty: duty(law, { ...settled, facts }, view) };
    });
    const known = answers.filter((answer): answer is { value: FactValue; duty: number | string } => !isRefusal(answer.duty));
    const differing = isAsked ? distinct(known) : known.filter((answer) => answer.duty !== assumed);
    questions.push(...differing.map((answer) => question(definition, isAsked, answer)));
  }
  return [...questions, ...tenDigitQuestions(asked, entry)].sort((a, b) => Number(b.isAsked) - Number(a.isAsked));
}

/** Keys that steer the reading of the law; they are no facts of the goods. */
const STEERING = new Set(['knownAsOf', 'extend', 'assume', 'quantity', 'mfnAssumedAs2025', 'transport', 'formalEntry']);

function duty(law: TariffLaw, entry: Entry, view: LawView): Result<number | string> {
  const rate = law.rate(entry, view);
  return isRefusal(rate) ? law.expression(entry, view) : rate;
}

function settledFacts(facts: Facts): Facts {
  return facts.assume ? facts : { ...facts, assume: 'high', text: `${facts.text};assume=high` };
}

function stateAlso(facts: Facts, key: string, value: FactValue): Facts {
  return { ...facts, stated: new Map(facts.stated).set(key, value), text: `${facts.text};${key}=${String(value)}` };
}

/** An asked fact is a question only where its answers differ. */
function distinct<T extends { duty: number | string }>(answers: readonly T[]): readonly T[] {
  return new Set(answers.map((answer) => answer.duty)).size > 1 ? answers : [];
}

/** Every answer that some rule tells apart: the documented ones and those at which a condition turns. */
function answersTo(definition: FactDefinition, law: TariffLaw, entry: Entry): FactValue[] {
  const options = definition.unstated.kind === 'ask' ? definition.unstated.options : [];
  const turning = law.conditionsOn(entry.importer, definition.key).flatMap((condition) => turningAnswer(condition, entry.enteredOn));
  return [...new Set([...options, ...definition.alternatives, ...turning])];
}

function turningAnswer(condition: Condition, day: Day | null): FactValue[] {
  switch (condition.is) {
    case 'equal':
    case 'atLeast':
      return [condition.to];
    case 'before':
      return [condition.to - 1];
    case 'yearsBeforeEntry':
      return day === null ? [] : [yearOf(day) - condition.to];
    case 'notEqual':
    case 'lessThan':
    case 'stated':
    case 'listWord':
      return [];
    default:
      return condition satisfies never;
  }
}

function askedFacts(outcome: Outcome): string[] {
  if (isRefusal(outcome) || !('kind' in outcome)) return [];
  if (outcome.kind === 'split') return outcome.lines.flatMap((line) => askedFacts(line.outcome));
  return [outcome.fact, ...outcome.answers.flatMap((answer) => askedFacts(answer.outcome))];
}

function question(definition: FactDefinition, isAsked: boolean, answer: { value: FactValue; duty: number | string }): OpenQuestion {
  const { key, meaning, meaningJa, source, unstated } = definition;
  const fact = answer.value === true ? key : `${key}=${String(answer.value)}`;
  const assumed = unstated.kind === 'default' ? unstated.value : null;
  return { fact, meaning, meaningJa, assumed, isAsked, rateIfStated: answer.duty, source };
}

function tenDigitQuestions(asked: ReadonlySet<string>, entry: Entry): OpenQuestion[] {
  return [...asked].filter(isTenDigitsKey).map((key) => {
    const list = key.slice(key.indexOf(':') + 1);
    return {
      fact: '10 digits',
      meaning: `Only some 10-digit numbers of ${entry.hsCode} are on list ${list}: give the code with 10 digits.`,
      meaningJa: `品目表${list}には${entry.hsCode}の10桁番号の一部だけがある。10桁で指定する。`,
      assumed: null,
      isAsked: true,
      rateIfStated: 'depends on the number',
      source: list,
    };
  });
}
