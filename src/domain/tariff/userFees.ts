import { isWithin, type Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import { refuseFees } from '../shared/messages/fees';
import type { LawBook } from '../measure/lawBook';
import type { TransportMode, UserFee } from '../measure/userFee';

/** One fee of an entry, in money. */
export interface FeeLine {
  title: string;
  fee: number;
  source: string;
}

/**
 * Customs user fees of one formal entry: each fee's share of the customs value between its limits of the fiscal year.
 * Fees are per entry, not per line, and are reported apart from duties.
 * @param mode null leaves out the fees that only some modes of transport pay.
 * Refused where no fees are held for the importer or the day.
 * Source: 19 CFR 24.23(b) (merchandise processing fee), 26 U.S.C. 4461 (harbor maintenance fee, ocean only).
 * @example userFees(book, { importer: 'US', value: 40000, day: 45778, mode: 'ocean' }) // => 138.56 and 50
 */
export function userFees(
  book: LawBook,
  entry: { importer: string; value: number; day: Day; mode: TransportMode | null },
): Result<FeeLine[]> {
  const { importer, value, day, mode } = entry;
  const inForce = book.fees.filter((fee) => fee.importer === importer && isWithin(day, fee.from, fee.to));
  if (inForce.length === 0) return refuseFees(importer, day, [...new Set(book.fees.map((fee) => fee.importer))]);
  const due = inForce.filter(({ modes }) => modes.length === 0 || (mode !== null && modes.includes(mode)));
  return due.map((fee) => ({ title: fee.title, fee: feeOn(value, fee), source: sourceOf(fee) }));
}

function feeOn(value: number, { rate, atLeast, atMost }: UserFee): number {
  const share = rate * value;
  const raised = atLeast !== null && share < atLeast ? atLeast : share;
  return atMost !== null && raised > atMost ? atMost : raised;
}

function sourceOf({ source, confidence }: UserFee): string {
  return confidence === 'high' ? source : `${source} [confidence ${confidence}]`;
}
