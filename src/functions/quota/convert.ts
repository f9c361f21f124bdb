import { conversionFactor } from '../../domain/quota/conversionFactor';
import { readNumber } from '../../domain/shared/readCells';
import { isRefusal } from '../../domain/shared/refusal';
import { broadcast } from '../edge/broadcast';
import { orThrow, toCell } from '../edge/cellResult';
import { one, optionalNumber } from '../edge/one';

/**
 * Converts a quantity between units: t, kg, lb, bushels of a product, and rice as brown or milled.
 * @customfunction QUOTA.CONVERT QUOTA.CONVERT
 * @param quantity Quantity to convert. One or a range.
 * @param from Unit of the quantity: "t", "kg", "lb", "bushel of corn" (wheat, soybeans, barley, oats, rye, sorghum, rice), "brown" or "milled" (tonnes; also "kg brown"). One cell.
 * @param to Unit to convert to, of the same list. One cell.
 * @param factor For brown and milled rice, of which no official value is held: milled per brown, such as 0.91 (or its inverse). Blank for other units. One cell.
 * @returns Quantity in the unit asked for, one for each, in the shape of the range.
 * @throws #VALUE! when a unit is not known, the units do not convert, or a factor that must be given is blank.
 * @see Standard weights of the US grain trade; 1 lb is 0.45359237 kg.
 * @example =QUOTA.CONVERT(767000,"brown","milled",0.91) → 697970
 */
export function convert(quantity: any[][], from: any[][], to: any[][], factor?: any[][]): any[][] {
  const perUnit = orThrow(conversionFactor(String(one(from, 'from')), String(one(to, 'to')), optionalNumber(factor, 'factor')));
  return broadcast([{ name: 'quantity', cells: quantity, required: true }], ([cell]) => {
    const amount = readNumber(cell, 'quantity');
    return toCell(isRefusal(amount) ? amount : amount * perUnit);
  });
}
