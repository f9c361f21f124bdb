import { refuseNoImportsGiven, refuseNoTriggerLevel, refuseSafeguardLifted, refuseTriggerDayUnknown, refuseNoJointImports, refuseNoYearBefore } from '../shared/messages/quota';
import { isWithin, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { dailyLedger } from './dailyLedger';
import { covers, usedIn, type Ledger, type LedgerRows } from './ledger';
import { periodBefore, wholePeriod, type QuotaPeriod } from './quotaPeriod';
import { latestEnd, levelsOf, yearOfSafeguard, type SafeguardedQuota } from './safeguardYear';
import { isTriggered } from './triggerConditions';
import type { Invocation, TriggerLevels } from './volumeSafeguard';

/** What imports and published invocations settle; a refusal stands for what they leave open. */
export interface SafeguardFinding {
  triggered: Result<boolean>;
  triggerLevel: Result<number>;
  /** Imports counted against the trigger. */
  counted: Result<number>;
  /** Days on which the safeguard acts, `to` not counted; null = it does not. */
  acts: Result<{ from: Day; to: Day } | null>;
}

/** A scenario has done away with the safeguard. */
export function findingLifted(): SafeguardFinding {
  return { triggered: false, triggerLevel: refuseSafeguardLifted(), counted: refuseSafeguardLifted(), acts: null };
}

/** Looks at the quota year before, whose safeguard may still act, then at the year of the day. */
export function findSafeguard(quota: SafeguardedQuota, day: Day, given: Ledger | null): Result<SafeguardFinding> {
  const imports = given === null || typeof given === 'number' ? given : byDay(quota, day, given);
  const year = wholePeriod(quota.period, day);
  const lasting = imports === null ? undefined : lastingFrom(quota, day, imports);
  if (lasting) return lasting;
  const levels = levelsOf(quota, year);
  if (imports === null) return published(quota, day, year);
  if (!levels) return withoutLevel(quota, year, imports, day);
  return typeof imports === 'number' ? byNumber(quota, imports, levels, day) : byRows(quota, year, levels, { ledger: imports, through: day });
}

/** The days that a safeguard can depend on: this quota year, the one before, and the one that is compared with. */
function byDay(quota: SafeguardedQuota, day: Day, rows: LedgerRows): LedgerRows {
  const from = periodBefore(quota.period, day, 2).from;
  return dailyLedger(rows, { from, through: day }, [quota.origins, quota.safeguard.jointOrigins]);
}

/** A safeguard of the year before that still acts: by the ledger, else as published; undefined = none. */
function lastingFrom(quota: SafeguardedQuota, day: Day, imports: Ledger): Result<SafeguardFinding> | undefined {
  const before = periodBefore(quota.period, day, 1);
  const levels = levelsOf(quota, before);
  if (!levels || day >= latestEnd(before, quota.safeguard)) return undefined;
  if (!covers(imports, before.from, before.to - 1)) {
    const invocation = invocationOn(quota, day);
    return invocation && invocation.from < before.to ? ofInvocation(quota, invocation, before) : undefined;
  }
  const found = byRows(quota, before, levels, { ledger: imports, through: before.to - 1 });
  if (isRefusal(found) || isRefusal(found.acts)) return found;
  return found.acts && day < found.acts.to ? found : undefined;
}

function byRows(quota: SafeguardedQuota, year: QuotaPeriod, levels: TriggerLevels, seen: { ledger: LedgerRows; through: Day }): Result<SafeguardFinding> {
  const found = yearOfSafeguard(quota, year, levels, seen);
  if (!isRefusal(found)) return { triggered: found.acts !== null, triggerLevel: levels.own, counted: found.counted, acts: found.acts };
  const counted = usedIn(seen.ledger, { from: year.from, through: seen.through, origins: quota.origins });
  return isRefusal(counted) ? counted : { triggered: found, triggerLevel: levels.own, counted, acts: found };
}

/** A number shows that the trigger was passed but not when; a published invocation of the year may. */
function byNumber(quota: SafeguardedQuota, own: number, levels: TriggerLevels, day: Day): SafeguardFinding {
  const triggered = isTriggered({ own, joint: refuseNoJointImports, yearBefore: refuseNoYearBefore }, levels, quota.safeguard, day);
  const invocation = quota.safeguard.invocations.find(({ from }) => isWithin(from, levels.from, levels.to));
  const acts = triggered === true ? (invocation ?? refuseTriggerDayUnknown()) : isRefusal(triggered) ? triggered : null;
  return { triggered, triggerLevel: levels.own, counted: own, acts };
}

function withoutLevel(quota: SafeguardedQuota, year: QuotaPeriod, imports: Ledger, day: Day): Result<SafeguardFinding> {
  const counted = usedIn(imports, { from: year.from, through: day, origins: quota.origins });
  if (isRefusal(counted)) return counted;
  const open = refuseNoTriggerLevel(quota.id, year.from);
  return { triggered: open, triggerLevel: open, counted, acts: open };
}

/** Without imports: what was published. */
function published(quota: SafeguardedQuota, day: Day, year: QuotaPeriod): SafeguardFinding {
  const invocation = invocationOn(quota, day);
  if (invocation) return ofInvocation(quota, invocation, invocation.from < year.from ? periodBefore(quota.period, day, 1) : year);
  return { triggered: false, triggerLevel: levelsOf(quota, year)?.own ?? refuseNoTriggerLevel(quota.id, year.from), counted: refuseNoImportsGiven(), acts: null };
}

function invocationOn({ safeguard }: SafeguardedQuota, day: Day): Invocation | undefined {
  return safeguard.invocations.find(({ from, to }) => isWithin(day, from, to));
}

function ofInvocation(quota: SafeguardedQuota, { from, to, counted }: Invocation, year: QuotaPeriod): SafeguardFinding {
  return { triggered: true, triggerLevel: levelsOf(quota, year)?.own ?? refuseNoTriggerLevel(quota.id, year.from), counted, acts: { from, to } };
}
