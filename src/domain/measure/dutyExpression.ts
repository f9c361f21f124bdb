import { readNested } from './nestedExpression';

/** A share of the customs value, or of the value of one component of the article (watch case, battery …). */
export interface AdValorem {
  kind: 'adValorem';
  rate: number;
  /** Empty = of the customs value. */
  of: string;
}

/** Money per unit; `basis` names what the unit counts when it is not the article itself (lead content, clean yield …). */
export interface Specific {
  kind: 'specific';
  perUnit: number;
  unit: string;
  basis: string;
}

export type DutyComponent = AdValorem | Specific;

/** The structure of a charge. `textRule` is a rule of words that no value and quantity can settle: it is refused, never 0. */
export type DutyExpression =
  | { kind: 'free' }
  | { kind: 'sum'; components: DutyComponent[] }
  /** The highest or the lowest of several amounts. */
  | { kind: 'greatest' | 'least'; of: DutyExpression[] }
  /** What a price per unit exceeds a share of the value by, never below 0: share × max(0, perUnit × quantity − rate × value). */
  | { kind: 'shortfall'; perUnit: number; unit: string; rate: number; share: number }
  /** Rates inside and over a quota: of the agreement itself, or of the WTO schedule with the agreement's own beside it. */
  | { kind: 'quota'; whose: 'agreement' | 'wto'; inside: PrintedRate; outside: PrintedRate }
  /** Parties of an agreement with a rate of their own; `others` is for the rest. */
  | { kind: 'byParty'; parts: PartyRate[]; others: PrintedRate }
  | { kind: 'elsewhere'; headings: string }
  | { kind: 'textRule'; reason: string }
  | { kind: 'none' };

/** A rate inside another, as it is printed and as it is read. */
export interface PrintedRate {
  text: string;
  expression: DutyExpression;
}

export interface PartyRate extends PrintedRate {
  parties: string[];
}

const AD_VALOREM = /^(.+?)%(?:@([a-z-]+))?$/;
const SPECIFIC = /^(\$?)([^/$cJ]+?)(c|JPY|)\/([a-z0-9-]+)(?::([a-z-]+))?$/;
const DECIMAL = /^\d*\.?\d+$/;
const MIXED_NUMBER = /^(\d+) (\d+)\/(\d+)$/;

function readAmount(text: string): number {
  const mixed = MIXED_NUMBER.exec(text);
  return mixed ? Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]) : Number(text);
}

/** hundredth('5.6') // => 0.056, the nearest number to the printed one; a division would give 0.055999999999999994. */
function hundredth(text: string): number {
  return DECIMAL.test(text) ? Number(`${text}e-2`) : readAmount(text) / 100;
}

function readComponent(text: string): DutyComponent | null {
  const share = AD_VALOREM.exec(text);
  if (share) return component(hundredth(share[1]!), (rate) => ({ kind: 'adValorem', rate, of: share[2] ?? '' }));
  const money = SPECIFIC.exec(text);
  if (!money || (money[1] === '$') === (money[3] !== '')) return null;
  const perUnit = money[3] === 'c' ? hundredth(money[2]!) : readAmount(money[2]!);
  return component(perUnit, (amount) => ({ kind: 'specific', perUnit: amount, unit: money[4]!, basis: money[5] ?? '' }));
}

function component(amount: number, build: (amount: number) => DutyComponent): DutyComponent | null {
  return Number.isFinite(amount) && amount >= 0 ? build(amount) : null;
}

/**
 * Reads the printed rate of a tariff line.
 * Grammar: `Free`, `2.5%`, `4.4c/kg`, `$1.2/each`, `49JPY/kg`, sums with ` + `, `6%@case`, `1.1c/kg:lead`, `see 9823.04.01`,
 * `text:reason`, and the nested forms of nestedExpression.ts.
 * Returns null when the text is not in the grammar (the data build refuses it).
 * @example readDutyExpression('49.6c/kg + 19.7%') // => sum of 0.496 per kg and 0.197 of the value
 */
export function readDutyExpression(text: string): DutyExpression | null {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  if (trimmed === 'Free') return { kind: 'free' };
  if (trimmed.startsWith('see ')) return { kind: 'elsewhere', headings: trimmed.slice(4) };
  if (trimmed.startsWith('text:')) return { kind: 'textRule', reason: trimmed.slice(5) };
  const nested = readNested(trimmed, readDutyExpression);
  if (nested !== undefined) return nested;
  const components = trimmed.split(' + ').map(readComponent);
  if (components.some((part) => part === null)) return null;
  return { kind: 'sum', components: components as DutyComponent[] };
}
