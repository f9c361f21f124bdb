import { findLines } from '../../domain/tariff/findLines';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { one, optionalCount, optionalText } from '../edge/one';
import { table } from '../edge/table';

const HEADER = ['Code', 'Label', 'General', 'Unit', 'Source'];
const DEFAULT_LIMIT = 20;

/**
 * Finds tariff lines by the beginning of their code or by words of their label.
 * @customfunction TARIFF.LINES TARIFF.LINES
 * @param query First digits of a code ("8703", "8703.23"), or words of a label ("passenger car"); every word must be found, each may be a word's beginning. One cell.
 * @param importer Importing country, "US" or "JP". Blank: "US". One cell.
 * @param limit Most rows to list, 1 to 10,000. Blank: 20. One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of five columns: Code (dotted), Label, General (ordinary rate as last in force), Unit (of the specific rate, else the first statistical unit), Source. By words the closest label comes first, by code the codes in order.
 * @throws #N/A when nothing is found; the message names the nearest headings.
 * @throws #VALUE! when the query is blank or a number that has lost its leading zero.
 * @see The embedded schedule of the importer; labels are Parley's own short words.
 * @example =TARIFF.LINES("8703.23",,1,FALSE) → 8703.23.01 | Cars over 1,500 to 3,000 cc, petrol | 2.5% | each
 */
export function lines(query: any[][], importer?: any[][], limit?: any[][], headers?: any[][]): any[][] {
  const found = findLines(context().law.book, {
    query: one(query, 'query'),
    importer: optionalText(importer, 'importer').toUpperCase() || 'US',
    limit: optionalCount(limit, 'limit') ?? DEFAULT_LIMIT,
  });
  const rows = orThrow(found).map((line) => [line.code, line.label, line.general, line.unit, line.source]);
  return table(HEADER, rows, headers);
}
