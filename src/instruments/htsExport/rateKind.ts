import { readDutyExpression } from '../../domain/measure/dutyExpression';

/** How a printed rate is charged, in the order in which reports list the kinds. */
export const RATE_KINDS = [
  'free',
  'ad valorem',
  'specific',
  'compound',
  'on a content or weight',
  'on the value of a component',
  'printed at another heading',
  'rule of words',
  'none printed',
  'not understood',
] as const;

export type RateKind = (typeof RATE_KINDS)[number];

/** rateKind('5.7c/kg:drained + 8%') // => 'on a content or weight' */
export function rateKind(rate: string): RateKind {
  const expression = readDutyExpression(rate);
  switch (expression?.kind) {
    case undefined:
      return 'not understood';
    case 'free':
      return 'free';
    case 'none':
      return 'none printed';
    case 'elsewhere':
      return 'printed at another heading';
    case 'textRule':
      return expression.reason.startsWith('not read: ') ? 'not understood' : 'rule of words';
    case 'sum': {
      const { components } = expression;
      if (components.some((part) => part.kind === 'adValorem' && part.of !== '')) return 'on the value of a component';
      if (components.some((part) => part.kind === 'specific' && part.basis !== '')) return 'on a content or weight';
      const kinds = new Set(components.map(({ kind }) => kind));
      if (kinds.size > 1) return 'compound';
      return kinds.has('specific') ? 'specific' : 'ad valorem';
    }
    default:
      // Nested rates; the United States prints none.
      return 'compound';
  }
}
