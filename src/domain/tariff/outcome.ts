import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import { refuseBands } from '../shared/messages/schedule';
import { refuseOpenQuestion, refuseOpenQuestions, refuseSplitCode } from '../shared/messages/tariff';
import type { FactValue } from '../measure/fact';
import type { HsCode } from '../shared/hsCode';
import { bandWords } from '../measure/scheduleTables';
import type { Regime } from './regime';

/** The law turns on a fact that was not stated: one outcome for each possible answer. */
export interface Question {
  kind: 'question';
  fact: string;
  code: HsCode;
  answers: readonly { value: FactValue; outcome: Outcome }[];
}

/** The code stands above several lines. */
export interface Split {
  kind: 'split';
  code: HsCode;
  lines: readonly { code: HsCode; outcome: Outcome }[];
}

/** What the law gives for a code before value and quantity: one regime, or several that may or may not differ. */
export type Outcome = Regime | Question | Split | Refusal;

/** How an outcome is measured: as money on this entry, or as a fraction of value. */
export interface Yardstick {
  measure(regime: Regime): Result<number>;
  /** Whether the line of a regime may be the one meant, given the unit value of the entry. */
  admits(regime: Regime): boolean;
  show(amount: number): string;
}

/** Relative difference under which two duties are the same answer. */
const SAME = 1e-12;

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * The one regime that an outcome comes down to: directly, or because every answer or line gives the same duty.
 * Otherwise a refusal that names the fact or the lines with the duty under each; `assume` picks the higher or lower answer.
 */
export function settle(outcome: Outcome, yardstick: Yardstick, assume: 'high' | 'low' | null): Result<Regime> {
  if (isRefusal(outcome) || !('kind' in outcome)) return outcome;
  switch (outcome.kind) {
    case 'split':
      return settleSplit(outcome, yardstick, assume);
    case 'question':
      return settleQuestion(outcome, yardstick, assume);
    default:
      return outcome satisfies never;
  }
}

/**
 * Lines that all give the same duty are as good as one; lines that all refuse are refused for the reason of the first.
 * Lines meant for another unit value are left aside.
 */
function settleSplit(split: Split, yardstick: Yardstick, assume: 'high' | 'low' | null): Result<Regime> {
  let first: { regime: Regime; amount: number } | null = null;
  let refusal: Refusal | null = null;
  const settled = split.lines.map(({ code, outcome }) => ({ code, regime: settle(outcome, yardstick, assume) }));
  const meant = settled.filter(({ regime }) => isRefusal(regime) || yardstick.admits(regime));
  for (const { regime } of meant) {
    const amount = isRefusal(regime) ? regime : yardstick.measure(regime);
    if (isRefusal(regime)) refusal ??= regime;
    else if (isRefusal(amount)) refusal ??= amount;
    else first ??= { regime, amount };
    const differs = first !== null && (refusal !== null || !isSame(first.amount, amount as number));
    if (differs) return refuseLines(split.code, meant);
  }
  return first?.regime ?? refusal!;
}

/** Names the bands where nothing but the unit value tells the lines apart. */
function refuseLines(code: HsCode, lines: readonly { code: HsCode; regime: Result<Regime> }[]): Refusal {
  const banded = lines.flatMap((line) => (!isRefusal(line.regime) && line.regime.band ? [{ code: line.code, band: bandWords(line.regime.band) }] : []));
  return banded.length > 1 ? refuseBands(code, banded) : refuseSplitCode(code, lines.map((line) => line.code));
}

function settleQuestion(question: Question, yardstick: Yardstick, assume: 'high' | 'low' | null): Result<Regime> {
  const tried: { value: FactValue; regime: Regime; amount: number }[] = [];
  let refusal: Refusal | null = null;
  let isOpen = false;
  for (const { value, outcome } of question.answers) {
    const regime = settle(outcome, yardstick, assume);
    const amount = isRefusal(regime) ? regime : yardstick.measure(regime);
    if (!isRefusal(regime) && !isRefusal(amount)) {
      tried.push({ value, regime, amount });
      continue;
    }
    const refused = isRefusal(regime) ? regime : (amount as Refusal);
    refusal ??= refused;
    // An impossible answer (two full metals) is no answer; one that opens a further question is.
    if (refused.code !== 'badArgument') isOpen = true;
  }
  const first = tried[0];
  if (assume !== null && first) return extreme(tried, assume).regime;
  if (!isOpen && first && tried.every((one) => isSame(one.amount, first.amount))) return first.regime;
  return isOpen || first ? refuseQuestion(question, yardstick, tried) ?? refusal! : refusal!;
}

/** One open fact is shown with the duty under each answer, several with the span that they leave; null when no answer has a duty. */
function refuseQuestion(question: Question, yardstick: Yardstick, tried: readonly { value: FactValue; amount: number }[]): Refusal | null {
  const below = question.answers.map((answer) => openFacts(answer.outcome, yardstick));
  const facts = new Set([question.fact, ...below.flatMap((open) => [...open.facts])]);
  const sorted = below.flatMap(({ amounts }) => amounts).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  if (facts.size > 1) {
    return refuseOpenQuestions([...facts], question.code, yardstick.show(sorted[0]!), yardstick.show(sorted.at(-1)!));
  }
  const shown = tried.map(({ value, amount }) => ({ value, shown: yardstick.show(amount) }));
  return refuseOpenQuestion(question.fact, question.code, shown);
}

/** The facts that are still open below an outcome, and the duties of all its answers. */
function openFacts(outcome: Outcome, yardstick: Yardstick): { facts: Set<string>; amounts: number[] } {
  const regime = settle(outcome, yardstick, null);
  if (isRefusal(outcome) || !('kind' in outcome) || !isRefusal(regime)) {
    const amount = isRefusal(regime) ? regime : yardstick.measure(regime);
    return { facts: new Set(), amounts: isRefusal(amount) ? [] : [amount] };
  }
  const below = outcome.kind === 'split' ? outcome.lines : outcome.answers;
  const all = below.map((one) => openFacts(one.outcome, yardstick));
  const own = outcome.kind === 'question' ? [outcome.fact] : [];
  return { facts: new Set([...own, ...all.flatMap(({ facts }) => [...facts])]), amounts: all.flatMap(({ amounts }) => amounts) };
}

function extreme<T extends { amount: number }>(tried: readonly T[], assume: 'high' | 'low'): T {
  const sign = assume === 'high' ? 1 : -1;
  return tried.reduce((best, one) => (sign * one.amount > sign * best.amount ? one : best));
}
