import { findFlows } from '../../domain/trade/findFlows';
import { readOrigin } from '../../domain/shared/readCells';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { one, optionalCount, optionalOne, type Cells } from '../edge/one';
import { table } from '../edge/table';

const HEADER = ['Product', 'Name', 'Year', 'Value', 'Unit', 'Basis', 'Source'];

/**
 * Trade between two countries as embedded in the add-in, with its source and the day it was taken.
 * @customfunction TRADE.FLOWS TRADE.FLOWS
 * @param exporter Exporting country, two-letter ISO code such as "JP". One cell.
 * @param importer Importing country, such as "US". One cell.
 * @param product Product as this trade is held: a sector such as "mvh" for Japan to the United States, an HS chapter such as "87" for the United States to Japan. Blank: all. One cell.
 * @param year Calendar year. Blank: the last one held. One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of seven columns: Product, Name, Year, Value, Unit, Basis (how trade is valued), Source (with the day taken and the confidence).
 * @throws #N/A when the trade, product or year is not held; the message names what is.
 * @throws #VALUE! when a country is blank or cannot be read.
 * @see The sources in the last column.
 * @example =TRADE.FLOWS("JP","US","mvh",2024,FALSE) → mvh | Vehicles and parts | 2024 | 51832187138 | USD | customs value
 */
export function flows(exporter: any[][], importer: any[][], product?: any[][], year?: any[][], headers?: any[][]): any[][] {
  const asked = {
    exporter: orThrow(readOrigin(one(exporter, 'exporter'), 'exporter')),
    importer: orThrow(readOrigin(one(importer, 'importer'), 'importer')),
    product: productOf(product),
    year: optionalCount(year, 'year'),
  };
  const rows = orThrow(findFlows(context().data.trade, asked));
  return table(HEADER, rows.map((flow) => [flow.product, flow.label, flow.year, flow.value, flow.unit, flow.basis, flow.source]), headers);
}

/** A chapter may be typed as a number: 1 is chapter 01. */
function productOf(cells: Cells): string {
  const cell = optionalOne(cells, 'product');
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).padStart(2, '0') : String(cell).trim();
}
