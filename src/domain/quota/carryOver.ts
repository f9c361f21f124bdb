import { isRefusal, type Result } from '../shared/refusal';
import { covers, usedIn, type Ledger } from './ledger';
import type { QuotaCase } from './quotaCase';
import { periodBefore } from './quotaPeriod';
import { volumeOn } from './quotaVolume';

/** Unused volume that lives on in a later period. */
export interface CarryOverRule {
  /** Most that is carried, as a share of `base`. */
  share: number;
  /** Sources on the US steel quotas differ whether the share is of the quarter's volume or of what it left unused. */
  base: 'volume' | 'unused';
  /** Periods from the one that left it to the one that gets it; 2 = the one between is skipped. */
  periods: number;
}

/**
 * Volume that an unused period hands on.
 * @example carriedFrom(312_500, 290_000, { share: 0.04, base: 'volume', periods: 2 }) // => 12500, of 22,500 unused
 */
export function carriedFrom(volume: number, used: number, { share, base }: CarryOverRule): number {
  const unused = Math.max(0, volume - used);
  return Math.min(unused, share * (base === 'volume' ? volume : unused));
}

/**
 * What an earlier period adds to the volume of this one. Nothing is added unless the ledger has rows of that period:
 * a period it says nothing of was not shown to be unused.
 */
export function carriedInto({ quota, day, period, view, parent }: QuotaCase, ledger: Ledger): Result<number> {
  const rule = quota.carryOver;
  if (!rule) return 0;
  const source = periodBefore(quota.period, period.from, rule.periods);
  if (source.from >= day || !covers(ledger, source.from, source.to - 1)) return 0;
  const volume = volumeOn(quota, source.from, view, parent?.volume ?? NaN);
  if (isRefusal(volume)) return 0;
  const used = usedIn(ledger, { from: source.from, through: source.to - 1, origins: quota.origins });
  return isRefusal(used) ? used : carriedFrom(volume, used, rule);
}
