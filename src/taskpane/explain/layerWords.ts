import type { DutyFacts } from './dutyFacts';
import { stepOf } from './layers';
import type { Layer } from './layers';
import type { Wording } from './wording';

/** The arithmetic of a layer in words: `25% × $40,000 = $10,000`. */
export function layerArithmetic(layer: Layer, { currency, value, quantity, unit }: DutyFacts, wording: Wording): string {
  const { duty: words } = wording.texts;
  const { money, percent, number } = wording.figures;
  if (layer.isAside) return words.notCharged(expressionText(layer.expression, wording));
  const [base, duty] = [money(layer.base, currency), money(layer.duty, currency)];
  const step = stepOf(layer, quantity);
  const part = layer.base < value && layer.base > 0 ? ` (${words.ofValue(percent(layer.base / value))})` : '';
  switch (step.kind) {
    case 'free':
      return words.free;
    case 'share':
      return words.share(percent(step.rate), base + part, duty);
    case 'perUnit':
      return words.perUnit(money(step.money, currency), step.unit, `${number(step.quantity)} ${unit || step.unit}`, duty);
    case 'allIn':
      return words.allIn(percent(step.level), base + part, money(step.whole, currency)) + topUp(layer, step.already, wording, currency);
    case 'other':
      return words.other(expressionText(layer.expression, wording), base + part, duty);
    default:
      return step satisfies never;
  }
}

function topUp({ duty }: Layer, already: number, { texts, figures }: Wording, currency: string): string {
  if (duty === 0) return texts.duty.reached;
  return already > 0 ? texts.duty.lessAlready(figures.money(already, currency), figures.money(duty, currency)) : '';
}

/** A rate of the mini-grammar: its words and percents as the language writes them, everything else as it stands. */
export function expressionText(expression: string, { texts: { duty }, figures }: Wording): string {
  const percent = (digits: string): string => figures.percent(Number(digits) / 100);
  return expression
    .replace(/(\d+(?:\.\d+)?)%( all-in)?/g, (_, digits: string, allIn?: string) => (allIn ? duty.allInRate(percent(digits)) : percent(digits)))
    .replace(/\bFree\b/g, duty.freeRate);
}

/** Why a layer is not simply rate × base, in the language of the pane where the words are known. */
export function reasonText(reason: string, { texts: { duty } }: Wording): string {
  const known: [RegExp, (rest: string) => string][] = [
    [/^displaced by (.+)$/, duty.displaced],
    [/^replaced by (.+)$/, duty.replaced],
    [/^exempt: (.+)$/, duty.exempt],
    [/^not subject: (.+)$/, duty.notSubject],
    [/^rate zero: (.+)$/, duty.zeroRate],
    [/^rest of the value under (.+)$/, duty.restUnder],
    [/^no content of this (metal)$/, () => duty.noMetal],
    [/^assumed as in (\d+) \(\w+\)$/, duty.assumedAsIn],
  ];
  const worded = (part: string): string => {
    for (const [pattern, words] of known) {
      const rest = pattern.exec(part)?.[1];
      if (rest !== undefined) return words(rest);
    }
    return part;
  };
  return reason.split('; ').map(worded).join('; ');
}

/** Days in force; `to` is the first day no longer. */
export function inForceText({ from, to }: Pick<Layer, 'from' | 'to'>, { texts: { duty }, figures }: Wording): string {
  if (from !== null && to !== null) return duty.span(figures.day(from), figures.day(to - 1));
  if (from !== null) return duty.since(figures.day(from));
  return to === null ? '' : duty.until(figures.day(to - 1));
}
