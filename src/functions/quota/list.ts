import { quotaTable, type QuotaRow } from '../../domain/quota/quotaTable';
import { orThrow, toCell } from '../edge/cellResult';
import { context } from '../edge/context';
import { optionalText } from '../edge/one';
import { table } from '../edge/table';

const HEADER = ['Id', 'Title', 'Importer', 'Origin', 'Administration', 'Period', 'Volume', 'Unit', 'In-quota', 'Over-quota', 'Source'];

/**
 * The tariff-rate quotas held: lower duty inside a volume, higher duty over it; one row each, with the source.
 * @customfunction QUOTA.LIST QUOTA.LIST
 * @param importer Importing country, "US" or "JP". Blank: all. One cell.
 * @param query Words to find in the id, order number or title, or a tariff code; every word must be found. Blank: all. One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of eleven columns: Id, Title, Importer, Origin, Administration, Period, Volume (of the last period read, in Unit), Unit, In-quota, Over-quota (duties in words), Source. A volume not in force is an error in its cell.
 * @throws #N/A when no quota fits; the message names those held.
 * @throws #VALUE! when an argument cannot be read.
 * @see The citations in the last column.
 * @example =QUOTA.LIST("JP","rice",FALSE) → jp-rice-ma | Rice, WTO minimum access | 682200 | t milled
 */
export function list(importer?: any[][], query?: any[][], headers?: any[][]): any[][] {
  const country = optionalText(importer, 'importer').toUpperCase();
  const rows = orThrow(quotaTable(context().data.quotas, country, optionalText(query, 'query')));
  return table(HEADER, rows.map(cellsOf), headers);
}

function cellsOf(row: QuotaRow): any[] {
  const first = [row.id, row.title, row.importer, row.origin, row.administration, row.period];
  return [...first, toCell(row.volume), row.unit, row.inQuota, row.overQuota, row.source];
}
