import { presetTable } from '../../domain/scenario/presetTable';
import { context } from '../edge/context';
import { table } from '../edge/table';

const HEADER = ['Id', 'Title', 'As of', 'Vintage', 'Group', 'One line', 'Source'];

/**
 * The scenario presets that come with Parley, one row each, with the passage they are taken from.
 * @customfunction SCENARIO.LIST SCENARIO.LIST
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of seven columns: Id, Title, As of (Excel date), Vintage (asOf: knowable on that day; hindsight: uses later knowledge), Group, One line, Source.
 * @throws #VALUE! when headers is neither TRUE nor FALSE.
 * @see The levers of a preset: SCENARIO.LEVERS.
 * @example =SCENARIO.LIST(FALSE) → baseline-pre-2025 | statusquo-2025-05-01 | pause-lapse-24
 */
export function list(headers?: any[][]): any[][] {
  const rows = presetTable(context().data.scenarios);
  const cells = rows.map((row) => [row.id, row.title, row.asOf, row.vintage, row.group, row.oneLine, row.source]);
  return table(HEADER, cells, headers);
}
