import { citeSource } from '../../domain/tariff/citeSource';
import { broadcast } from '../edge/broadcast';
import { toCell } from '../edge/cellResult';
import { context } from '../edge/context';

/**
 * Where to read the law: one-line citation of a legal instrument, a measure or a heading of chapter 99.
 * @customfunction TARIFF.SOURCE TARIFF.SOURCE
 * @param idOrHeading Id of an instrument or measure, or a heading such as "9903.94.01". One or a range.
 * @returns Text: title, reference, place in the text, day on which it was read. One for each cell, in the shape of the range.
 * @throws #N/A when no instrument, measure or heading has that name; the message names the nearest ones.
 * @throws #VALUE! when the cell is blank or not text.
 * @see Headings and instruments are those of the Source and Heading columns of TARIFF.STACK.
 * @example =TARIFF.SOURCE("9903.94.01") → 9903.94.01: Passenger vehicles and light trucks; Proc. 10908 …
 */
export function source(idOrHeading: any[][]): any[][] {
  const { book } = context().law;
  const ranges = [{ name: 'idOrHeading', cells: idOrHeading, required: true }];
  return broadcast(ranges, ([cell]) => toCell(citeSource(book, cell)));
}
