import { dayOf, isWithin, monthOf, yearOf, type Day } from '../shared/isoDate';
import type { PeriodRule, TariffRateQuota } from './tariffRateQuota';

/** Half-open: `from` counts, `to` does not. */
export interface QuotaPeriod {
  from: Day;
  to: Day;
}

const MONTHS_OF_A_QUARTER = 3;

/**
 * The quota period that holds a day: the year or quarter of the rule, cut to the days for which the quota is in force
 * (a quota that opens or ends inside a period). A day outside every volume has the whole period of the rule,
 * which a scenario may fill.
 * @example periodOf(minimumAccess, dayFromIso('2025-05-01')) // => 2025-04-01 to 2026-04-01
 */
export function periodOf(quota: TariffRateQuota, day: Day): QuotaPeriod {
  const whole = wholePeriod(quota.period, day);
  const span = spanInForce(quota, day);
  return span ? { from: Math.max(whole.from, span.from), to: Math.min(whole.to, span.to) } : whole;
}

/** periodsPerYear({ kind: 'quarter' }) // => 4 */
export function periodsPerYear(rule: PeriodRule): number {
  return rule.kind === 'quarter' ? 12 / MONTHS_OF_A_QUARTER : 1;
}

/**
 * The period of the rule that lies so many periods before the one of a day.
 * @example periodBefore({ kind: 'quarter' }, dayFromIso('2024-08-15'), 2) // => 2024-01-01 to 2024-04-01
 */
export function periodBefore(rule: PeriodRule, day: Day, periods: number): QuotaPeriod {
  let period = wholePeriod(rule, day);
  for (let step = 0; step < periods; step++) period = wholePeriod(rule, period.from - 1);
  return period;
}

export function wholePeriod(rule: PeriodRule, day: Day): QuotaPeriod {
  const year = yearOf(day);
  if (rule.kind === 'quarter') {
    const first = monthOf(day) - ((monthOf(day) - 1) % MONTHS_OF_A_QUARTER);
    return { from: dayOf(year, first, 1), to: dayOf(year, first + MONTHS_OF_A_QUARTER, 1) };
  }
  const { startMonth, startDay } = rule;
  const startYear = day < dayOf(year, startMonth, startDay) ? year - 1 : year;
  return { from: dayOf(startYear, startMonth, startDay), to: dayOf(startYear + 1, startMonth, startDay) };
}

/** The unbroken run of dated volumes around a day; null when the quota is not in force then. */
function spanInForce({ volumes }: TariffRateQuota, day: Day): QuotaPeriod | null {
  const around = volumes.find(({ from, to }) => isWithin(day, from, to));
  if (!around) return null;
  let from = around.from;
  for (let before; (before = volumes.find((row) => row.to === from)); ) from = before.from;
  let to = around.to;
  for (let after; (after = volumes.find((row) => row.from === to)); ) to = after.to;
  return { from, to: to ?? Infinity };
}
