import { entryFees } from '../../domain/tariff/entryFees';
import { broadcast } from '../edge/broadcast';
import { toCell } from '../edge/cellResult';
import { context } from '../edge/context';

/**
 * Customs user fees of an entry in the United States: merchandise processing fee between the limits of the fiscal year, and the harbor maintenance fee by sea.
 * @customfunction TARIFF.FEES TARIFF.FEES
 * @param importer Importing country; fees are held for "US". One or a range.
 * @param value Customs value of the whole entry in US dollars. Fees are per entry, not per line. One or a range.
 * @param date Day of entry: an Excel date or "2025-05-01". Blank: the last day of law held. One or a range.
 * @param mode Transport: "ocean", "air" or "land". A blank is refused, for the harbor fee depends on it. One or a range.
 * @returns Fees in money, not rounded, one for each entry, in the shape of the ranges.
 * @throws #N/A when no fees are held for the importer or the date.
 * @throws #VALUE! when an argument is blank or cannot be read; a blank mode names the three modes.
 * @see With duty and freight: TARIFF.LANDED.
 * @example =TARIFF.FEES("US",40000,DATE(2025,5,1),"ocean") → 188.56
 * @example =TARIFF.FEES("US",1000,DATE(2025,5,1),"air") → 32.71
 */
export function fees(importer: any[][], value: any[][], date?: any[][], mode?: any[][]): any[][] {
  const { book } = context().law;
  const ranges = [
    { name: 'importer', cells: importer, required: true },
    { name: 'value', cells: value, required: true },
    { name: 'date', cells: date, required: false },
    { name: 'mode', cells: mode, required: false },
  ];
  return broadcast(ranges, ([of, worth, on, by]) => toCell(entryFees(book, { importer: of, value: worth, date: on, mode: by })));
}
