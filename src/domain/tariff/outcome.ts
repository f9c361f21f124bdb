import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import { refuseOpenQuestion, refuseSplitCode } from '../shared/messages/tariff';
import type { FactValue } from '../measure/fact';
import type { HsCode } from '../shared/hsCode';
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

/** Lines that all give the same duty are as good as one; lines that all refuse are refused for the reason of the first. */
function settleSplit(split: Split, yardstick: Yardstick, assume: 'high' | 'low' | null): Result<Regime> {
  let first: { regime: Regime; amount: number } | null = null;
  let refusal: Refusal | null = null;
  for (const line of split.lines) {
    const regime = settle(line.outcome, yardstick, assume);
    const amount = isRefusal(regime) ? regime : yardstick.measure(regime);
    if (isRefusal(regime)) refusal ??= regime;
    else if (isRefusal(amount)) refusal ??= amount;
    else first ??= { regime, amount };
    const differs = first !== null && (refusal !== null || !isSame(first.amount, amount as number));
    if (differs) return refuseSplitCode(split.code, split.lines.map(({ code }) => code));
  }
  return first?.regime ?? refusal!;
}

function settleQuestion(question: Question, yardstick: Yardstick, assume: 'high' | 'low' | null): Result<Regime> {
  const tried: { value: FactValue; regime: Regime; amount: number }[] = [];
  const shown: { value: FactValue; shown: string }[] = [];
  let refusal: Refusal | null = null;
  for (const { value, outcome } of question.answers) {
    const regime = settle(outcome, yardstick, assume);
    const amount = isRefusal(regime) ? regime : yardstick.measure(regime);
    if (isRefusal(regime) || isRefusal(amount)) {
      const refused = isRefusal(regime) ? regime : (amount as Refusal);
      refusal ??= refused;
      // An impossible answer (two full metals) is no answer; one that opens a further question is.
      if (refused.code !== 'badArgument') shown.push({ value, shown: 'more facts needed' });
    } else {
      tried.push({ value, regime, amount });
      shown.push({ value, shown: yardstick.show(amount) });
    }
  }
  const first = tried[0];
  if (!first) return refusal!;
  if (assume !== null) return extreme(tried, assume).regime;
  if (tried.length === shown.length && tried.every((one) => isSame(one.amount, first.amount))) return first.regime;
  return refuseOpenQuestion(question.fact, question.code, shown);
}

function extreme<T extends { amount: number }>(tried: readonly T[], assume: 'high' | 'low'): T {
  const sign = assume === 'high' ? 1 : -1;
  return tried.reduce((best, one) => (sign * one.amount > sign * best.amount ? one : best));
}
