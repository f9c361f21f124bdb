import { refuseNoBids } from '../shared/messages/quota';
import type { Result } from '../shared/refusal';

export type AllocationMethod = 'PRORATA' | 'FCFS' | 'AUCTION' | 'HISTORICAL';

export const ALLOCATION_METHODS: readonly AllocationMethod[] = ['PRORATA', 'FCFS', 'AUCTION', 'HISTORICAL'];

/** What applicants ask for, and what decides between them: the mark-up they bid, or their past share or imports. */
export interface Applications {
  requests: readonly number[];
  /** Null where the method needs none. */
  bids: readonly number[] | null;
}

/**
 * Shares a volume among applicants; nobody gets more than asked, all together no more than the volume. Exact, not rounded.
 * - PRORATA: entries of the opening moment; over the volume each gets volume ÷ sum of its request (19 CFR 132).
 * - FCFS: in the order given.
 * - AUCTION: highest bid first (the mark-up of a tender; may be negative); equal bids share pro rata.
 * - HISTORICAL: volume × past share, up to the request; past quantities are taken as shares of their sum. What an
 *   applicant leaves is not given to another.
 * Refuses (`#VALUE!`) AUCTION and HISTORICAL without bids.
 * @example allocateVolume(100, { requests: [80, 120], bids: null }, 'PRORATA') // => [40, 60]
 */
export function allocateVolume(volume: number, { requests, bids }: Applications, method: AllocationMethod): Result<number[]> {
  switch (method) {
    case 'PRORATA':
      return proRata(volume, requests);
    case 'FCFS':
      return inOrder(volume, requests);
    case 'AUCTION':
      return bids ? highestFirst(volume, requests, bids) : refuseNoBids(method);
    case 'HISTORICAL':
      return bids ? byPastShare(volume, requests, bids) : refuseNoBids(method);
    default:
      return method satisfies never;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function proRata(volume: number, requests: readonly number[]): number[] {
  const asked = sum(requests);
  return asked <= volume ? [...requests] : requests.map((request) => Math.min(request, (volume * request) / asked));
}

function inOrder(volume: number, requests: readonly number[]): number[] {
  let left = volume;
  return requests.map((request) => {
    const given = Math.min(request, left);
    left -= given;
    return given;
  });
}

function highestFirst(volume: number, requests: readonly number[], bids: readonly number[]): number[] {
  const given = requests.map(() => 0);
  let left = volume;
  for (const bid of [...new Set(bids)].sort((one, other) => other - one)) {
    const level = requests.map((request, at) => (bids[at] === bid ? request : 0));
    const shared = proRata(left, level);
    shared.forEach((quantity, at) => (given[at]! += quantity));
    left = Math.max(0, left - sum(shared));
  }
  return given;
}

/** Shares that already add up to no more than 1 are used as they are; the rest belongs to those who do not apply. */
function byPastShare(volume: number, requests: readonly number[], past: readonly number[]): number[] {
  const whole = Math.max(1, sum(past));
  return requests.map((request, at) => Math.min(request, (volume * past[at]!) / whole));
}
