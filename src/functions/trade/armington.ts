import { showModel } from '../edge/tradeModel';
import { armingtonModel } from './models/armingtonModel';

/**
 * One import market with goods told apart by source (Armington, CES): what duties do to prices, quantities and welfare. Exact; specific duties move with the price inside the solution.
 * @customfunction TRADE.ARMINGTON TRADE.ARMINGTON
 * @param values Spending by source before, at delivered (duty-paid) prices; the first source is domestic. A range.
 * @param ratesBefore Duties before as fractions, one for all or one for each source (0 for the domestic one). A range.
 * @param ratesAfter Duties after as fractions, one for all or one for each source. A range.
 * @param supplyElasticities Elasticities of supply, zero or positive, one for all or one for each source. A range.
 * @param sigma Elasticity of substitution between sources, above zero. One cell.
 * @param eta Elasticity of demand for all sources together, zero or negative. One cell.
 * @param specificBefore Specific duties before as shares of the initial world price. Blank: 0. A range.
 * @param specificAfter Specific duties after as shares of the initial world price. Blank: 0. A range.
 * @param ntmBefore Non-tariff costs before as fractions of the price; nobody collects them. Blank: 0. A range.
 * @param ntmAfter Non-tariff costs after as fractions of the price. Blank: 0. A range.
 * @param method "exact" or "linear". Blank: "exact". One cell.
 * @param names Names of the sources. Blank: 1, 2, …. A range.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of six columns: Source, Producer price, Delivered price, Quantity (ratios new/old), Revenue change, Producer surplus (money), then the rows Price index, Consumer surplus, Domestic welfare and Residual.
 * @throws #VALUE! when a cell is blank, text, or has the wrong sign, or the ranges differ in size.
 * @throws #NUM! when no equilibrium is found. #DIV/0! when the values add up to zero.
 * @see Docs: docs/methods/armington.md.
 * @example =TRADE.ARMINGTON({600;100;300},{0;0.025;0.025},{0;0.25;0.025},{2;10;10},4,-1,,,,,,,FALSE) → 1 | 1.0096995986 … Price index | 1.0194932795 … Consumer surplus | -19.3057191466 … Domestic welfare | -1.84697973
 */
export function armington(
  values: any[][],
  ratesBefore: any[][],
  ratesAfter: any[][],
  supplyElasticities: any[][],
  sigma: any[][],
  eta: any[][],
  specificBefore?: any[][],
  specificAfter?: any[][],
  ntmBefore?: any[][],
  ntmAfter?: any[][],
  method?: any[][],
  names?: any[][],
  headers?: any[][],
): any[][] {
  const wedges = [specificBefore, specificAfter, ntmBefore, ntmAfter];
  return showModel(armingtonModel, [values, ratesBefore, ratesAfter, supplyElasticities, sigma, eta, ...wedges, method, names], headers);
}
