import { isRefusal, type Result } from '../shared/refusal';
import { refuseLevyOfClaim } from '../shared/messages/schedule';
import { formulaOfTree, treeOf, type DutyFormula } from '../measure/dutyFormula';
import { isNeverAbove } from '../measure/dutyTree';
import type { FactReader } from '../measure/factReader';
import { formulaOf } from './formulaOf';
import type { BaseDuty } from './regime';
import type { TariffLine } from './scheduleIndex';

/** A levy of the state trader beside the duty: what `allIn` exceeds `duty` by, never below 0. */
export interface StateLevy {
  allIn: DutyFormula;
  duty: DutyFormula;
  /** In the mini-grammar, e.g. `292JPY/kg`. */
  text: string;
  /** Why it is not the highest one; empty when it is. */
  reason: string;
  source: string;
}

const NOTHING = formulaOf('Free');

/**
 * The levy of a line: as stated (`stateTradingLevy`, money per unit), else the highest that the printed WTO rate,
 * which includes it, leaves above the ordinary duty. Rice: 341 − 49 = 292 yen a kilogram.
 * Refused under a claim that lowers the duty, because what becomes of the levy there is not held.
 */
export function stateLevy({ code, levy }: TariffLine, base: BaseDuty, facts: FactReader): Result<StateLevy> | null {
  if (levy === null) return null;
  const { unit } = formulaOf(levy.allIn);
  const stated = facts.read('stateTradingLevy');
  if (typeof stated === 'number') {
    const allIn = formulaOfTree({ kind: 'linear', perValue: 0, perQuantity: stated }, unit);
    return { allIn, duty: NOTHING, text: `${stated}JPY/${unit}`, reason: 'as stated', source: 'stateTradingLevy' };
  }
  const ordinary = base.general;
  if (base.paid !== ordinary && !isNeverAbove(treeOf(ordinary), treeOf(base.paid))) return refuseLevyOfClaim(code, String(facts.read('spi')));
  return { allIn: formulaOf(levy.allIn), duty: ordinary, text: levyText(levy.allIn, ordinary), reason: '', source: `the highest levy that the WTO rate leaves above the duty; ${levy.source}` };
}

/** levyText('341JPY/kg', the formula of 49JPY/kg) // => '292JPY/kg'; where both depend on the value, the rate that both add up to. */
function levyText(allInText: string, duty: DutyFormula): string {
  const allIn = formulaOf(allInText);
  const isPerUnit = [allIn, duty].every(({ tree, perValue }) => tree === null && perValue === 0);
  if (!isPerUnit) return `levy up to ${allInText}`;
  return `${Number((allIn.perQuantity - duty.perQuantity).toPrecision(12))}JPY/${allIn.unit}`;
}

/** Money of the levy, given a way to put value and quantity into a formula. */
export function levyMoney({ allIn, duty }: StateLevy, amount: (formula: DutyFormula) => Result<number>): Result<number> {
  const whole = amount(allIn);
  const part = amount(duty);
  if (isRefusal(whole)) return whole;
  return isRefusal(part) ? part : Math.max(0, whole - part);
}
