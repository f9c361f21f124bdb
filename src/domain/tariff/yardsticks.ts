import type { Result } from '../shared/refusal';
import { refuseObstacle, refuseRateWithoutValue } from '../shared/messages/tariff';
import { quantityOf, type Entry } from './assessment';
import type { Yardstick } from './outcome';
import { expressionText } from './expressionText';
import { admits, totalDuty, turnsOnGeneral, type Regime } from './regime';

/** Measures regimes as money on one entry. One object serves a whole bulk call; `on` points it at the next entry. */
export class DutyYardstick implements Yardstick {
  private value = 0;
  private quantity: number | null = null;

  on(entry: Entry): this {
    this.value = entry.customsValue ?? 0;
    this.quantity = quantityOf(entry);
    return this;
  }

  measure(regime: Regime): Result<number> {
    return totalDuty(regime, this.value, this.quantity);
  }

  admits(regime: Regime): boolean {
    return admits(regime, this.value, this.quantity);
  }

  show(amount: number): string {
    return String(Math.round(amount * 100) / 100);
  }
}

/** Measures regimes as a fraction of value. */
export const RATE_YARDSTICK: Yardstick = {
  measure(regime: Regime): Result<number> {
    const { paid } = regime.base;
    const general = turnsOnGeneral(regime) ? regime.base.general : paid;
    const levy = regime.levy?.allIn;
    const obstacle = paid.obstacle || general.obstacle || levy?.obstacle;
    if (obstacle) return refuseObstacle(obstacle);
    if (regime.dutiable.sum !== null) return refuseRateWithoutValue('');
    const unit = paid.unit || general.unit || levy?.unit;
    if (unit) return refuseRateWithoutValue(unit);
    return totalDuty(regime, 1, null);
  },
  admits: () => true,
  show(amount: number): string {
    return `${Math.round(amount * 1e6) / 1e4} %`;
  },
};

/** Tells regimes apart by what they print: the number is a fingerprint of the expression, not a size. */
export const EXPRESSION_YARDSTICK: Yardstick = {
  measure(regime: Regime): Result<number> {
    let print = 0;
    for (const character of expressionText(regime)) print = (print * 31 + character.charCodeAt(0)) % 1_000_000_007;
    return print;
  },
  admits: () => true,
  show: () => 'another expression',
};
