import { showModel } from '../edge/tradeModel';
import { geModel } from './models/geModel';

/**
 * General equilibrium of whole economies with one sector: what duties do to wages, prices and real income everywhere. Exact hat algebra on the flows as they are.
 * @customfunction TRADE.GE TRADE.GE
 * @param flows Trade before at world (duty-free) prices, rows exporters, columns importers, sales at home on the diagonal. A range of n × n.
 * @param ratesBefore Duties before as fractions, in the same shape. A range of n × n.
 * @param ratesAfter Duties after as fractions, in the same shape. A range of n × n.
 * @param theta Trade elasticity, above zero (elasticity of substitution minus 1), one for all or one for each importer. A range.
 * @param method "exact" or "linear". Blank: "exact". One cell.
 * @param report "regions", "trade" (flows after) or "prices" (changes of delivered prices). Blank: "regions". One cell.
 * @param names Names of the regions. Blank: 1, 2, …. A range.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns "regions": Region, Wage, Price index, Real income, Imports (proportional changes), Revenue share (duties after in income), then the row Residual. World income is the unit of wages. "trade", "prices": n × n with the regions' names.
 * @throws #VALUE! when a cell is blank, text, or has the wrong sign, or the ranges differ in size.
 * @throws #NUM! when no equilibrium is found. #DIV/0! when a region sells or buys nothing.
 * @see Docs: docs/methods/general-equilibrium.md.
 * @example =TRADE.GE({900,100;100,900},{0,0;0,0},{0,0.1;0.1,0},4,,,,FALSE) → 1 | 0 | 0.0080854956 … -0.0016185434 … -0.354613448 … 0.00641248022 … Residual
 */
export function generalEquilibrium(
  flows: any[][],
  ratesBefore: any[][],
  ratesAfter: any[][],
  theta: any[][],
  method?: any[][],
  report?: any[][],
  names?: any[][],
  headers?: any[][],
): any[][] {
  return showModel(geModel, [flows, ratesBefore, ratesAfter, theta, method, report, names], headers);
}
