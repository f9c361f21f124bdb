import { showModel } from '../edge/tradeModel';
import { gsimModel } from './models/gsimModel';

/**
 * Global simulation of one industry: regions trade with each other, duties change, world prices adjust. Exact, with the error of the usual linear solution beside it.
 * @customfunction TRADE.GSIM TRADE.GSIM
 * @param trade Trade before at world (duty-free) prices, rows exporters, columns importers, sales at home on the diagonal. A range of n × n.
 * @param ratesBefore Duties before as fractions, in the same shape. A range of n × n.
 * @param ratesAfter Duties after as fractions, in the same shape. A range of n × n.
 * @param demandElasticity Elasticity of import demand, zero or negative, one for all or one for each region. A range.
 * @param supplyElasticity Elasticity of export supply, zero or positive, one for all or one for each region. A range.
 * @param sigma Elasticity of substitution between sources, above zero, one for all or one for each region. A range.
 * @param method "exact" or "linear" (as published by Francois & Hall). Blank: "exact". One cell.
 * @param report "regions", "trade" (trade after) or "prices" (changes of delivered prices). Blank: "regions". One cell.
 * @param names Names of the regions. Blank: 1, 2, …. A range.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns "regions": Region, World price, Output, Composite price (proportional changes), Producer surplus, Consumer surplus, Tariff revenue, Welfare (money), then the rows Residual and, for exact, Linear error. "trade", "prices": n × n with the regions' names.
 * @throws #VALUE! when a cell is blank, text, or has the wrong sign, or the ranges differ in size.
 * @throws #NUM! when no equilibrium is found. #DIV/0! when there is no trade.
 * @see Docs: docs/methods/gsim.md. Francois & Hall 2002.
 * @example =TRADE.GSIM({0,100;100,0},{0,0.1;0.1,0},{0,0;0,0},-1.25,1.5,5,"linear",,,FALSE) → 1 | 0.0413223140 … 0.0619834710 … Residual | 0
 */
export function gsim(
  trade: any[][],
  ratesBefore: any[][],
  ratesAfter: any[][],
  demandElasticity: any[][],
  supplyElasticity: any[][],
  sigma: any[][],
  method?: any[][],
  report?: any[][],
  names?: any[][],
  headers?: any[][],
): any[][] {
  return showModel(gsimModel, [trade, ratesBefore, ratesAfter, demandElasticity, supplyElasticity, sigma, method, report, names], headers);
}
