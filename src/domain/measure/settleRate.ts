import { readDutyExpression, type DutyExpression, type PrintedRate } from './dutyExpression';
import type { FactReader } from './factReader';

/**
 * The rate of an agreement for one origin: the part of its party, inside or over the quota as the facts say.
 * `inQuota` is asked for only where it matters. Null = the agreement leaves the goods to the ordinary rate.
 * @example settleRate('party(AU+NZ=Free ; *=5%)', 'CA', facts) // => '5%'
 */
export function settleRate(text: string, origin: string, facts: FactReader): string | null {
  const expression: DutyExpression = readDutyExpression(text) ?? { kind: 'textRule', reason: text };
  switch (expression.kind) {
    case 'none':
      return null;
    case 'quota':
      return settleRate(sideOfQuota(expression, facts).text, origin, facts);
    case 'byParty': {
      const own = expression.parts.find(({ parties }) => parties.includes(origin));
      return settleRate((own ?? expression.others).text, origin, facts);
    }
    default:
      return text;
  }
}

/** Of a quota of the WTO schedule, `inQuota` states that one; outside it is the quota of the agreement itself. */
function sideOfQuota({ inside, outside }: { inside: PrintedRate; outside: PrintedRate }, facts: FactReader): PrintedRate {
  if (inside.text === outside.text) return inside;
  return facts.read('inQuota') === true ? inside : outside;
}
