import { allocateVolume } from '../../domain/quota/allocateVolume';
import { readNumber } from '../../domain/shared/readCells';
import { optionalMethod, readApplications } from '../edge/allocationArguments';
import { orThrow } from '../edge/cellResult';
import { one } from '../edge/one';

/**
 * Shares a volume among applicants; nobody gets more than asked, all together no more than the volume. Exact, not rounded.
 * @customfunction QUOTA.ALLOCATE QUOTA.ALLOCATE
 * @param volume Quantity to share out. One cell.
 * @param requests Quantities asked for. A range of one row or one column; a blank cell is no request.
 * @param method PRORATA: over the volume each gets the same part of its request (entries of the opening moment). FCFS: in the order given. AUCTION: highest bid first, equal bids pro rata. HISTORICAL: by past share. Blank: PRORATA. One cell.
 * @param bids AUCTION: the mark-up each bids, which may be negative. HISTORICAL: past shares of the volume, or past imports, which are taken as shares of their sum. A range as long as requests.
 * @returns One quantity for each request, below each other; "" for a blank one.
 * @throws #VALUE! when a quantity is negative or no number, the method is unknown, or bids are missing.
 * @see 19 CFR 132; Skully 2001, USDA Technical Bulletin 1893.
 * @example =QUOTA.ALLOCATE(100,{80,120}) → 40 | 60
 */
export function allocate(volume: any[][], requests: any[][], method?: any[][], bids?: any[][]): any[][] {
  const amount = orThrow(readNumber(one(volume, 'volume'), 'volume'));
  const { places, applications } = readApplications(requests, bids);
  const given = orThrow(allocateVolume(amount, applications, optionalMethod(method)));
  return places.map((place) => [place === null ? '' : given[place]]);
}
