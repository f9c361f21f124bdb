import type { DutyExpression } from './dutyExpression';

/**
 * A duty expression reduced to what an entry line can settle: duty = perValue × customs value + perQuantity × quantity.
 * `obstacle` says why it cannot be settled from one value and one quantity; empty = it can.
 */
export interface DutyFormula {
  perValue: number;
  perQuantity: number;
  /** Unit of the specific part, with its basis, e.g. `kg` or `kg of lead`; empty = no quantity is needed. */
  unit: string;
  obstacle: string;
}

const FREE: DutyFormula = { perValue: 0, perQuantity: 0, unit: '', obstacle: '' };

function blocked(obstacle: string): DutyFormula {
  return { ...FREE, obstacle };
}

/** dutyFormula(readDutyExpression('3c/l + 2%')) // => { perValue: 0.02, perQuantity: 0.03, unit: 'l', obstacle: '' } */
export function dutyFormula(expression: DutyExpression): DutyFormula {
  switch (expression.kind) {
    case 'free':
      return FREE;
    case 'none':
      return blocked('no rate is printed there');
    case 'elsewhere':
      return blocked(`the rate is printed at ${expression.headings}`);
    case 'textRule':
      return blocked(`the rate is a rule of words (${expression.reason})`);
    case 'sum':
      return sumFormula(expression.components);
    default:
      return expression satisfies never;
  }
}

function sumFormula(components: Extract<DutyExpression, { kind: 'sum' }>['components']): DutyFormula {
  let perValue = 0;
  let perQuantity = 0;
  let unit = '';
  for (const part of components) {
    if (part.kind === 'adValorem') {
      if (part.of) return blocked(`part of the rate is on the value of the ${part.of}`);
      perValue += part.rate;
    } else {
      const name = part.basis ? `${part.unit} of ${part.basis}` : part.unit;
      if (unit && unit !== name) return blocked(`the rate needs two quantities, ${unit} and ${name}`);
      unit = name;
      perQuantity += part.perUnit;
    }
  }
  return { perValue, perQuantity, unit, obstacle: '' };
}
