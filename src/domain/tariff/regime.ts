import type { HsCode } from '../shared/hsCode';
import type { Day } from '../shared/isoDate';
import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import { refuseBand } from '../shared/messages/schedule';
import { refuseMissingQuantity, refuseObstacle } from '../shared/messages/tariff';
import type { Dutiable } from '../measure/chapter98';
import type { DutyFormula } from '../measure/dutyFormula';
import { evaluateTree } from '../measure/dutyTree';
import type { AllInCompare, RateForm } from '../measure/measure';
import { bandWords, isInBand, type ValueBand } from '../measure/scheduleTables';
import type { Caught } from './caught';
import { levyMoney, type StateLevy } from './stateLevy';

export type LayerStatus = 'applies' | 'exempt' | 'notSubject' | 'displaced' | 'replaced';

/** One measure's part in the duty of a line: what it charges, and on which part of the value. */
export interface Layer {
  caught: Caught;
  status: LayerStatus;
  form: RateForm;
  rate: number;
  /** Fraction of the value that the rate bites on. */
  share: number;
  compare: AllInCompare;
  /** The stronger measures that take the rest of the value, or the one that takes its place. */
  yieldsTo: readonly Caught[];
  /** Section 232 falls on the full value where the claim under chapter 98 says so (9802.00.60). */
  isOnFullValue: boolean;
}

/** The ordinary duty of the line: the rate paid, and column 1 general where a preference is claimed instead. */
export interface BaseDuty {
  paid: DutyFormula;
  general: DutyFormula;
  text: string;
  name: string;
  authority: string;
  heading: string;
  reason: string;
  from: Day | null;
  to: Day | null;
  /** Title and reference of the schedule. */
  source: string;
  /** The printed column that the rate is from; empty = the only one. */
  column: string;
}

/**
 * Everything the law says of one line, origin and interval of days under stated facts, before value and quantity.
 * `dutiable` is the part of the value that a claim under chapter 98 leaves to the ordinary duty.
 */
export interface Regime {
  asked: HsCode;
  line: HsCode;
  base: BaseDuty;
  /** Levy of a state trader beside the duty; null = none. */
  levy: StateLevy | null;
  /** Unit values for which the code is meant; null = all. */
  band: ValueBand | null;
  layers: readonly Layer[];
  /** The layers that charge something: all that the hot path walks through. */
  charges: readonly Layer[];
  dutiable: Dutiable;
  assumptions: readonly string[];
}

function amount(formula: DutyFormula, value: number, quantity: number | null): Result<number> {
  if (formula.obstacle) return refuseObstacle(formula.obstacle);
  if (formula.tree !== null) return quantity === null ? refuseMissingQuantity(formula.unit) : evaluateTree(formula.tree, value, quantity);
  if (formula.perQuantity === 0) return formula.perValue * value;
  if (quantity === null) return refuseMissingQuantity(formula.unit);
  return formula.perValue * value + formula.perQuantity * quantity;
}

/** Money that the ordinary duty falls on. */
export function dutiableValue({ dutiable }: Regime, value: number): number {
  return dutiable.sum ?? value * dutiable.share;
}

/**
 * A rate on the dutiable part. Money per unit is due on the whole quantity, so the total duty is "reduced in such
 * proportion as the cost or value" of the part bears to the full value (U.S. notes 3 and 4 of chapter 98, subchapter II).
 */
function amountOnPart(formula: DutyFormula, regime: Regime, value: number, quantity: number | null): Result<number> {
  const dutiable = dutiableValue(regime, value);
  if (dutiable === value || formula.unit === '') return amount(formula, dutiable, quantity);
  const whole = amount(formula, value, quantity);
  return isRefusal(whole) || value === 0 ? whole : (whole * dutiable) / value;
}

/** Whether the code is meant for goods of this unit value; without a quantity nothing speaks against it. */
export function admits({ band }: Regime, value: number, quantity: number | null): boolean {
  return band === null || quantity === null || quantity === 0 || isInBand(band, value / quantity);
}

/**
 * Ordinary duty in money. Refused when the rate is a rule of words, needs a quantity that is not given, or when the
 * code is meant for another unit value.
 */
export function baseDuty(regime: Regime, value: number, quantity: number | null): Result<number> {
  const { band } = regime;
  if (band !== null && !admits(regime, value, quantity)) return refuseBand(regime.line, bandWords(band), value / (quantity ?? 1));
  return amountOnPart(regime.base.paid, regime, value, quantity);
}

/** Whether the duty turns on column 1 general beside the rate paid: an all-in level is compared with it. */
export function turnsOnGeneral({ base, charges }: Regime): boolean {
  return base.general !== base.paid && charges.some(({ form, compare }) => form === 'allIn' && compare === 'general');
}

/** Column 1 general in money where the duty turns on it, else the ordinary duty paid. */
export function generalDuty(regime: Regime, value: number, quantity: number | null): Result<number> {
  if (!turnsOnGeneral(regime)) return baseDuty(regime, value, quantity);
  return amountOnPart(regime.base.general, regime, value, quantity);
}

/**
 * Money that one layer adds to the base.
 * All-in: max(0, level × value − base); at or above the level column 1 general stands and nothing is added
 * (U.S. note 2(v)(xix) and 33(m), chapter 99: the boundary itself counts as above).
 */
export function layerDuty(layer: Layer, value: number, base: number, general: number): number {
  if (layer.form === 'addOn') return layer.rate * layer.share * value;
  const level = layer.rate * value;
  const compared = layer.compare === 'general' ? general : base;
  if (compared >= level) return 0;
  const topUp = level - base;
  return topUp > 0 ? topUp * layer.share : 0;
}

/** Money of the state trader's levy beside the duty; 0 where there is none. */
export function levyDuty({ levy }: Regime, value: number, quantity: number | null): Result<number> {
  return levy === null ? 0 : levyMoney(levy, (formula) => amount(formula, value, quantity));
}

/** Total duty in money: the base, a levy beside it, and then each charge, added in the order in which the layers are listed. */
export function totalDuty(regime: Regime, value: number, quantity: number | null): number | Refusal {
  const base = baseDuty(regime, value, quantity);
  if (isRefusal(base)) return base;
  const levy = regime.levy === null ? 0 : levyDuty(regime, value, quantity);
  if (isRefusal(levy)) return levy;
  if (regime.charges.length === 0) return base + levy;
  const general = turnsOnGeneral(regime) ? generalDuty(regime, value, quantity) : base;
  if (isRefusal(general)) return general;
  const dutiable = dutiableValue(regime, value);
  let total = base + levy;
  for (const layer of regime.charges) {
    total += layerDuty(layer, layer.isOnFullValue ? value : dutiable, base, general);
  }
  return total;
}
