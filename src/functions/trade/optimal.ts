import { showModel } from '../edge/tradeModel';
import { optimalModel } from './models/optimalModel';

/**
 * The tariff that is best for a large importer when nobody retaliates: demand a − b × price, foreign supply c + d × price.
 * @customfunction TRADE.OPTIMAL TRADE.OPTIMAL
 * @param a Import demand at a price of zero, above zero. One cell.
 * @param b Fall of demand for each unit of price, above zero. One cell.
 * @param c Foreign supply at a price of zero; may be negative. One cell.
 * @param d Rise of foreign supply for each unit of price, above zero. One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of Item and Value: Specific tariff (money per unit), World price, Imports, Ad valorem (fraction of the world price), Supply elasticity, Welfare gain over free trade.
 * @throws #VALUE! when an argument is blank, text, or has the wrong sign.
 * @throws #NUM! when the curves leave no imports at a positive price.
 * @see Docs: docs/methods/optimal-tariff.md.
 * @example =TRADE.OPTIMAL(100,1,-20,1,FALSE) → Specific tariff | 26.6666666666 … World price | 46.6666666666 … Ad valorem | 0.571428571428 … Supply elasticity | 1.75 … Welfare gain | 266.66666666
 */
export function optimal(a: any[][], b: any[][], c: any[][], d: any[][], headers?: any[][]): any[][] {
  return showModel(optimalModel, [a, b, c, d], headers);
}
