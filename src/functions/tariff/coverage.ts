import { coverageTable } from '../../domain/tariff/coverageTable';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { optionalText } from '../edge/one';
import { table } from '../edge/table';

const HEADER = ['Partner', 'Authority', 'From', 'To', 'Last release', 'Gaps', 'Source'];

/**
 * What the data hold, and where they stop: one row for each partner and kind of duty.
 * @customfunction TARIFF.COVERAGE TARIFF.COVERAGE
 * @param importer Importing country, "US" or "JP". Blank: all. One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of seven columns: Partner (with several importers: importer and partner), Authority, From, To (last day to which the law was read), Last release, Gaps, Source. Dates as Excel dates.
 * @throws #N/A when no law of that importer is held.
 * @throws #VALUE! when an argument cannot be read.
 * @see Questions outside these dates are answered with #N/A, never with 0.
 * @example =TARIFF.COVERAGE("US",FALSE) → JP | MFN | JP | preference | JP | S232
 */
export function coverage(importer?: any[][], headers?: any[][]): any[][] {
  const rows = orThrow(coverageTable(context().law.book, optionalText(importer, 'importer').toUpperCase()));
  const cells = rows.map((row) => [row.partner, row.authority, row.from, row.to, row.lastRelease, row.gaps, row.source]);
  return table(HEADER, cells, headers);
}
