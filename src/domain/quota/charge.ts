import type { Confidence } from '../measure/citation';
import type { Day } from '../shared/isoDate';
import { unitsPer } from './massUnit';

/** A share of the value plus money per unit; both 0 = free. */
export interface SumCharge {
  kind: 'sum';
  adValorem: number;
  specific: number;
  /** Unit of the specific part; empty when there is none. */
  per: string;
}

/**
 * What a quota's goods are charged, in the importer's currency. `gap` raises the unit value to a standard price:
 * max(0, price − unit value). `bands` picks by unit value: the first band whose upper edge is above it.
 */
export type Charge =
  | SumCharge
  | { kind: 'greaterOf'; of: Charge[] }
  | { kind: 'lesserOf'; of: Charge[] }
  | { kind: 'gap'; price: number; per: string }
  | { kind: 'bands'; per: string; bands: { below: number | null; charge: Charge }[] };

export interface DatedCharge {
  from: Day;
  to: Day | null;
  charge: Charge;
  confidence: Confidence;
}

/** Goods to charge: their value, and their quantity in `unit` (the quota's, e.g. `t milled`). */
export interface Goods {
  value: number;
  quantity: number;
  unit: string;
}

/**
 * Money due on goods under a charge. Specific parts are converted from the unit of the goods.
 * @example chargeOn({ kind: 'sum', adValorem: 0, specific: 341, per: 'kg' }, { value: 130_000, quantity: 1, unit: 't milled' }) // => 341000
 */
export function chargeOn(charge: Charge, goods: Goods): number {
  switch (charge.kind) {
    case 'sum':
      return goods.value * charge.adValorem + (charge.specific === 0 ? 0 : charge.specific * quantityIn(goods, charge.per));
    case 'greaterOf':
      return Math.max(...charge.of.map((part) => chargeOn(part, goods)));
    case 'lesserOf':
      return Math.min(...charge.of.map((part) => chargeOn(part, goods)));
    case 'gap':
      return Math.max(0, charge.price * quantityIn(goods, charge.per) - goods.value);
    case 'bands': {
      const quantity = quantityIn(goods, charge.per);
      const band = charge.bands.find(({ below }) => below === null || goods.value < below * quantity);
      return chargeOn(band!.charge, goods);
    }
    default:
      return charge satisfies never;
  }
}

function quantityIn({ quantity, unit }: Goods, per: string): number {
  return quantity * unitsPer(unit, per)!;
}

/** The unit in which prices are compared: that of the first specific part; empty when the charge is on the value alone. */
export function unitOfCharge(charge: Charge): string {
  if (charge.kind === 'greaterOf' || charge.kind === 'lesserOf') return charge.of.map(unitOfCharge).find(Boolean) ?? '';
  return charge.per;
}

/** The rate of a charge that is a share of the value and nothing else; null for any other. */
export function shareOfValue(charge: Charge): number | null {
  return charge.kind === 'sum' && charge.specific === 0 ? charge.adValorem : null;
}
