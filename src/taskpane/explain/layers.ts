import type { Day } from '../../domain/shared/isoDate';
import type { AnswerCell } from '../formula/callFunction';
import { numberIn, textIn } from './answerRows';
import { sourceOf } from './sourceText';
import type { Source } from './sourceText';

/** One layer of a duty as TARIFF.STACK lists it, its expression and the reason taken apart. */
export interface Layer {
  name: string;
  heading: string;
  /** In the mini-grammar: `2.5%`, `15% all-in`, `49JPY/kg`. */
  expression: string;
  /** Why it is not simply rate × base; '' when it is. */
  reason: string;
  base: number;
  duty: number;
  from: Day | null;
  to: Day | null;
  source: Source;
  /** Listed with the reason, but nothing is charged on it. */
  isAside: boolean;
}

/** A row of TARIFF.STACK without its header. */
export function layerOf(row: readonly AnswerCell[]): Layer {
  const { expression, reason } = takenApart(textIn(row, 3));
  const [base, duty] = [numberIn(row, 4) ?? 0, numberIn(row, 5) ?? 0];
  return {
    name: textIn(row, 0),
    heading: textIn(row, 2),
    expression,
    reason,
    base,
    duty,
    from: numberIn(row, 6),
    to: numberIn(row, 7),
    source: sourceOf(textIn(row, 8)),
    isAside: reason !== '' && duty === 0 && expression !== 'Free',
  };
}

/** takenApart('10% (displaced by Section 232 cars)') // => the expression, and the reason in its last brackets */
function takenApart(text: string): { expression: string; reason: string } {
  const open = text.endsWith(')') ? text.indexOf(' (') : -1;
  return open < 0 ? { expression: text, reason: '' } : { expression: text.slice(0, open), reason: text.slice(open + 2, -1) };
}

/** How a layer's duty comes about, where it can be shown as one step of arithmetic. */
export type Step =
  | { kind: 'share'; rate: number }
  | { kind: 'perUnit'; money: number; unit: string; quantity: number }
  /** Raised to a level: level × base, less what is due already. */
  | { kind: 'allIn'; level: number; whole: number; already: number }
  | { kind: 'free' }
  | { kind: 'other' };

const SHARE = /^(\d+(?:\.\d+)?)%$/;
const ALL_IN = /^(\d+(?:\.\d+)?)% all-in$/;
const PER_UNIT = /^(\d+(?:\.\d+)?)(c|USD|JPY)\/(.+)$/;

/** The step that gives exactly this duty; `other` when the figures do not show one, so that no wrong sum is ever printed. */
export function stepOf({ expression, base, duty }: Layer, quantity: number | null): Step {
  if (expression === 'Free' && duty === 0) return { kind: 'free' };
  const share = SHARE.exec(expression);
  if (share) return exactly(duty, base * (Number(share[1]) / 100), { kind: 'share', rate: Number(share[1]) / 100 });
  const allIn = ALL_IN.exec(expression);
  if (allIn) {
    const level = Number(allIn[1]) / 100;
    const whole = level * base;
    return base > 0 && duty <= whole ? { kind: 'allIn', level, whole, already: whole - duty } : { kind: 'other' };
  }
  const perUnit = PER_UNIT.exec(expression);
  if (!perUnit || quantity === null) return { kind: 'other' };
  const money = perUnit[2] === 'c' ? Number(`${perUnit[1]}e-2`) : Number(perUnit[1]);
  return exactly(duty, money * quantity, { kind: 'perUnit', money, unit: perUnit[3]!, quantity });
}

function exactly(duty: number, product: number, step: Step): Step {
  return Math.abs(duty - product) <= 1e-9 * Math.max(1, Math.abs(duty)) ? step : { kind: 'other' };
}
