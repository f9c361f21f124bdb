import type { DutyComponent, DutyExpression } from './dutyExpression';
import { simplify, type DutyTree } from './dutyTree';

/**
 * A duty expression reduced to what an entry line can settle: duty = perValue × customs value + perQuantity × quantity,
 * or the amount of `tree` where the expression compares amounts.
 * `obstacle` says why it cannot be settled from one value and one quantity; empty = it can.
 */
export interface DutyFormula {
  perValue: number;
  perQuantity: number;
  /** Unit of the specific part, with its basis, e.g. `kg` or `kg of lead`; empty = no quantity is needed. */
  unit: string;
  obstacle: string;
  /** Null = the linear amount above. */
  tree: DutyTree | null;
}

/** A tree with the unit of its quantities, or why there is none. */
type Reduced = { tree: DutyTree; unit: string } | { obstacle: string };

const FREE: DutyFormula = { perValue: 0, perQuantity: 0, unit: '', obstacle: '', tree: null };

/** dutyFormula(readDutyExpression('3c/l + 2%')) // => { perValue: 0.02, perQuantity: 0.03, unit: 'l', obstacle: '', tree: null } */
export function dutyFormula(expression: DutyExpression): DutyFormula {
  const reduced = reduce(expression);
  if ('obstacle' in reduced) return { ...FREE, obstacle: reduced.obstacle };
  return formulaOfTree(reduced.tree, reduced.unit);
}

/** The formula of an amount; a tree that comes down to one linear amount is one. */
export function formulaOfTree(tree: DutyTree, unit: string): DutyFormula {
  const simple = simplify(tree);
  if (simple.kind !== 'linear') return { ...FREE, unit, tree: simple };
  const { perValue, perQuantity } = simple;
  return { ...FREE, perValue, perQuantity, unit: perQuantity === 0 ? '' : unit };
}

/** The amount of a formula as a tree, to be compared with others. */
export function treeOf({ tree, perValue, perQuantity }: DutyFormula): DutyTree {
  return tree ?? { kind: 'linear', perValue, perQuantity };
}

function reduce(expression: DutyExpression): Reduced {
  switch (expression.kind) {
    case 'free':
      return { tree: { kind: 'linear', perValue: 0, perQuantity: 0 }, unit: '' };
    case 'none':
      return { obstacle: 'no rate is printed there' };
    case 'elsewhere':
      return { obstacle: `the rate is printed at ${expression.headings}` };
    case 'textRule':
      return { obstacle: `the rate is a rule of words (${expression.reason})` };
    case 'sum':
      return reduceSum(expression.components);
    case 'shortfall': {
      const { perUnit, unit, rate, share } = expression;
      return { tree: { kind: 'shortfall', perValue: share * rate, perQuantity: share * perUnit }, unit };
    }
    case 'greatest':
    case 'least':
      return reduceExtreme(expression.kind, expression.of);
    case 'quota':
      return { obstacle: 'the rate turns on a quota' };
    case 'byParty':
      return { obstacle: 'the rate turns on the party of origin' };
    default:
      return expression satisfies never;
  }
}

function reduceSum(components: readonly DutyComponent[]): Reduced {
  let perValue = 0;
  let perQuantity = 0;
  let unit = '';
  for (const part of components) {
    if (part.kind === 'adValorem') {
      if (part.of) return { obstacle: `part of the rate is on the value of the ${part.of}` };
      perValue += part.rate;
    } else {
      const name = part.basis ? `${part.unit} of ${part.basis}` : part.unit;
      if (unit && unit !== name) return needsTwo(unit, name);
      unit = name;
      perQuantity += part.perUnit;
    }
  }
  return { tree: { kind: 'linear', perValue, perQuantity }, unit };
}

function reduceExtreme(kind: 'greatest' | 'least', parts: readonly DutyExpression[]): Reduced {
  const of: DutyTree[] = [];
  let unit = '';
  for (const part of parts) {
    const reduced = reduce(part);
    if ('obstacle' in reduced) return reduced;
    if (unit && reduced.unit && unit !== reduced.unit) return needsTwo(unit, reduced.unit);
    unit ||= reduced.unit;
    of.push(reduced.tree);
  }
  return { tree: { kind, of }, unit };
}

function needsTwo(one: string, other: string): Reduced {
  return { obstacle: `the rate needs two quantities, ${one} and ${other}` };
}
