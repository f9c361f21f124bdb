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
  | { kind: 'elsewhere'; headings: string }
  | { kind: 'textRule'; reason: string }
  | { kind: 'none' };

const AD_VALOREM = /^(.+?)%(?:@([a-z-]+))?$/;
const SPECIFIC = /^(\$?)([^/$c]+?)(c?)\/([a-z0-9-]+)(?::([a-z-]+))?$/;
const MIXED_NUMBER = /^(\d+) (\d+)\/(\d+)$/;

function readAmount(text: string): number {
  const mixed = MIXED_NUMBER.exec(text);
  return mixed ? Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]) : Number(text);
}

function readComponent(text: string): DutyComponent | null {
  const share = AD_VALOREM.exec(text);
  if (share) return component(readAmount(share[1]!) / 100, (rate) => ({ kind: 'adValorem', rate, of: share[2] ?? '' }));
  const money = SPECIFIC.exec(text);
  if (!money || (money[1] === '$') === (money[3] === 'c')) return null;
  const perUnit = money[3] === 'c' ? readAmount(money[2]!) / 100 : readAmount(money[2]!);
  return component(perUnit, (amount) => ({ kind: 'specific', perUnit: amount, unit: money[4]!, basis: money[5] ?? '' }));
}

function component(amount: number, build: (amount: number) => DutyComponent): DutyComponent | null {
  return Number.isFinite(amount) && amount >= 0 ? build(amount) : null;
}

/**
 * Reads the printed rate of a tariff line.
 * Grammar: `Free`, `2.5%`, `4.4c/kg`, `$1.2/each`, sums with ` + `, `6%@case`, `1.1c/kg:lead`, `see 9823.04.01`, `text:reason`.
 * Returns null when the text is not in the grammar (the data build refuses it).
 * @example readDutyExpression('49.6c/kg + 19.7%') // => sum of 0.496 per kg and 0.197 of the value
 */
export function readDutyExpression(text: string): DutyExpression | null {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  if (trimmed === 'Free') return { kind: 'free' };
  if (trimmed.startsWith('see ')) return { kind: 'elsewhere', headings: trimmed.slice(4) };
  if (trimmed.startsWith('text:')) return { kind: 'textRule', reason: trimmed.slice(5) };
  const components = trimmed.split(' + ').map(readComponent);
  if (components.some((part) => part === null)) return null;
  return { kind: 'sum', components: components as DutyComponent[] };
}
