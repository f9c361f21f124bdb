import { refuseNoJointImports, refuseNoYearBefore } from '../shared/messages/quota';
import { isWithin, monthOf, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { covers, usedIn, type LedgerRows } from './ledger';
import { periodBefore, type QuotaPeriod } from './quotaPeriod';
import type { TariffRateQuota } from './tariffRateQuota';
import { dayAfterWorkingDays, endOfTenDays } from './tenDayPeriods';
import { isTriggered, type CountedImports } from './triggerConditions';
import type { TriggerLevels, VolumeSafeguard } from './volumeSafeguard';

/** A quota that has a safeguard. */
export type SafeguardedQuota = TariffRateQuota & { safeguard: VolumeSafeguard };

/** One quota year against its trigger. */
export interface YearOfSafeguard {
  counted: number;
  /** Days on which the safeguard acts, `to` not counted; null = the trigger was not passed. */
  acts: { from: Day; to: Day } | null;
}

export function levelsOf({ safeguard }: SafeguardedQuota, year: QuotaPeriod): TriggerLevels | undefined {
  return safeguard.levels.find(({ from, to }) => isWithin(year.to - 1, from, to));
}

/**
 * Goes through the ten-day periods of a quota year up to a day and stops at the first in which the trigger is passed.
 * A period that the day cuts short counts with what it has so far.
 */
export function yearOfSafeguard(quota: SafeguardedQuota, year: QuotaPeriod, levels: TriggerLevels, seen: { ledger: LedgerRows; through: Day }): Result<YearOfSafeguard> {
  const last = Math.min(seen.through, year.to - 1);
  for (let end = endOfTenDays(year.from); ; end = endOfTenDays(end + 1)) {
    const upTo = Math.min(end, last);
    const imports = importsOf(quota, year, seen.ledger, upTo);
    if (isRefusal(imports)) return imports;
    const triggered = isTriggered(imports, levels, quota.safeguard, upTo);
    if (isRefusal(triggered)) return triggered;
    if (triggered) return { counted: imports.own, acts: spanAfter(end, year, quota.safeguard) };
    if (upTo === last) return { counted: imports.own, acts: null };
  }
}

function importsOf({ origins, safeguard, period }: SafeguardedQuota, year: QuotaPeriod, ledger: LedgerRows, through: Day): Result<CountedImports> {
  const own = usedIn(ledger, { from: year.from, through, origins });
  if (isRefusal(own)) return own;
  const joint = (): Result<number> =>
    ledger.origins === null ? refuseNoJointImports() : usedIn(ledger, { from: year.from, through, origins: [...origins, ...safeguard.jointOrigins] });
  const yearBefore = (): Result<number> => {
    const before = periodBefore(period, year.from, 1);
    if (!covers(ledger, before.from, before.to - 1)) return refuseNoYearBefore();
    return usedIn(ledger, { from: before.from, through: before.to - 1, origins });
  };
  return { own, joint, yearBefore };
}

/**
 * Start and end of the safeguard whose trigger was passed in the ten-day period that ends on a day.
 * @example spanAfter(dayFromIso('2021-03-10'), fiscal2020, usBeef) // => 2021-03-18 to 2021-04-17: 30 days
 */
export function spanAfter(end: Day, year: QuotaPeriod, { startsAfterWorkingDays, durations, holidays }: VolumeSafeguard): { from: Day; to: Day } {
  const from = dayAfterWorkingDays(end, startsAfterWorkingDays, new Set(holidays));
  const duration = durations.find(({ months }) => months.includes(monthOf(end)))!;
  return { from, to: duration.days === 'toEndOfYear' ? year.to : from + duration.days };
}

/** The first day after which no safeguard of a quota year can still act. */
export function latestEnd(year: QuotaPeriod, safeguard: VolumeSafeguard): Day {
  let latest = year.to;
  for (let end = endOfTenDays(year.from); end < year.to; end = endOfTenDays(end + 1)) latest = Math.max(latest, spanAfter(end, year, safeguard).to);
  return latest;
}
