import { showModel } from '../edge/tradeModel';
import { smartModel } from './models/smartModel';

/**
 * What a tariff change does to the imports of one product by partner: trade creation and trade diversion (SMART).
 * @customfunction TRADE.SMART TRADE.SMART
 * @param imports Imports before, one for each partner, at world prices. A range.
 * @param ratesBefore Duties before as fractions, one for all or one for each partner. A range.
 * @param ratesAfter Duties after as fractions, one for all or one for each partner. A range.
 * @param demandElasticity Elasticity of import demand, zero or negative, one for all or one for each partner. A range.
 * @param substitutionElasticity Elasticity of substitution between partners. Blank: 1.5, as the method's own software presets it. One cell.
 * @param supplyElasticity Elasticity of export supply, one for all or one for each partner; 99 or more counts as infinite. Blank: 99. A range.
 * @param form How trade is diverted: "SMART" (linear, capped at what the others sell) or "LAIRDYEATS". Blank: "SMART". One cell.
 * @param names Names of the partners. Blank: 1, 2, …. A range.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of four columns: Partner, Creation, Diversion, New imports (money), then the rows Revenue change, Welfare creation and Welfare net of diversion.
 * @throws #VALUE! when a cell is blank, text, or has the wrong sign, or the ranges differ in size.
 * @throws #DIV/0! when the imports add up to zero.
 * @see Docs: docs/methods/smart.md. Laird & Yeats 1986; Jammes & Olarreaga 2005.
 * @example =TRADE.SMART({100;300;600},{0.2;0.2;0.2},{0;0.2;0.2},-1.5,1.5,,,,FALSE) → 1 | 25 … 22.5 … 147.5 … Revenue change | -24.5 … Welfare creation | 2.5
 */
export function smart(
  imports: any[][],
  ratesBefore: any[][],
  ratesAfter: any[][],
  demandElasticity: any[][],
  substitutionElasticity?: any[][],
  supplyElasticity?: any[][],
  form?: any[][],
  names?: any[][],
  headers?: any[][],
): any[][] {
  return showModel(smartModel, [imports, ratesBefore, ratesAfter, demandElasticity, substitutionElasticity, supplyElasticity, form, names], headers);
}
