import { dayOf, monthOf, yearOf, type Day } from '../shared/isoDate';

/** How the volume of a year is cut to a part of it. No two agreements do it alike, so the rule is data. */
export interface ProrationRule {
  /** Volume of a whole year. */
  annual: number;
  /** `daysOf365`: days ÷ 365, also in leap years; `daysOfYear`: days ÷ days of the quota year; `months`: calendar months touched ÷ 12. */
  basis: 'daysOf365' | 'daysOfYear' | 'months';
  /** First day that counts, which may lie before the opening (the day of the deal). */
  from: Day;
  /** First day that no longer counts: the end of the quota year. */
  to: Day;
  rounding: 'floor' | 'nearest' | 'none';
}

/**
 * Volume of a part of a year.
 * British cars of 2025: 238 days from the deal of 8 May, floor(100,000 × 238 ÷ 365) = 65,205 (CBP QB 25-508); rice of
 * Australia in fiscal 2018: 4 months touched, 6,000 × 4 ÷ 12 = 2,000.
 * @example prorate({ annual: 100_000, basis: 'daysOf365', from: dayFromIso('2025-05-08'), to: dayFromIso('2026-01-01'), rounding: 'floor' }) // => 65205
 */
export function prorate({ annual, basis, from, to, rounding }: ProrationRule): number {
  const part = annual * share(basis, from, to);
  switch (rounding) {
    case 'floor':
      // A quotient such as 2,000 may come out a hair below itself.
      return Math.floor(part + 1e-9);
    case 'nearest':
      return Math.round(part);
    case 'none':
      return part;
    default:
      return rounding satisfies never;
  }
}

function share(basis: ProrationRule['basis'], from: Day, to: Day): number {
  if (basis === 'daysOf365') return (to - from) / 365;
  const last = to - 1;
  if (basis === 'months') return ((yearOf(last) - yearOf(from)) * 12 + monthOf(last) - monthOf(from) + 1) / 12;
  const yearBefore = dayOf(yearOf(to) - 1, monthOf(to), 1);
  return (to - from) / (to - yearBefore);
}
