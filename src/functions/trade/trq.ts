import { showModel } from '../edge/tradeModel';
import { trqModel } from './models/trqModel';

/**
 * A tariff-rate quota in a market with goods told apart by source: which regime holds, what one more unit pays, who gets the rent. Exact.
 * @customfunction TRADE.TRQ TRADE.TRQ
 * @param values Spending by source before, at delivered (duty-paid) prices: the domestic source, the source under the quota, others. A range.
 * @param rateBefore Duty on the source under the quota before, as a fraction. One cell.
 * @param inQuotaRate Duty inside the quota as a fraction. One cell.
 * @param overQuotaRate Duty beyond the quota as a fraction. One cell.
 * @param quotaRatio Quota as a ratio of the initial quantity of that source: 1.2 is 20% more than was imported. One cell.
 * @param supplyElasticities Elasticities of supply, zero or positive, one for all or one for each source. A range.
 * @param sigma Elasticity of substitution between sources, above zero. One cell.
 * @param eta Elasticity of demand for all sources together, zero or negative. One cell.
 * @param names Names of the sources. Blank: 1, 2, …. A range.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of four columns: Source, Producer price, Delivered price, Quantity (ratios new/old), then the rows Regime (in-quota, binding, over-quota), Marginal rate, Premium, In-quota revenue, Over-quota revenue and Quota rent.
 * @throws #VALUE! when a cell is blank, text, or has the wrong sign, the ranges differ in size, or the in-quota rate is above the over-quota rate.
 * @throws #NUM! when no equilibrium is found. #DIV/0! when the source under the quota sold nothing.
 * @see Docs: docs/methods/tariff-rate-quotas.md. A homogeneous good: TRADE.TRQPRICE.
 * @example =TRADE.TRQ({800;120;80},0.25,0.1,0.25,1.2,{2;10;10},4,-1,,FALSE) → Regime | binding … Marginal rate | 0.16230892926 … Quota rent | 7.3100591644
 */
export function trq(
  values: any[][],
  rateBefore: any[][],
  inQuotaRate: any[][],
  overQuotaRate: any[][],
  quotaRatio: any[][],
  supplyElasticities: any[][],
  sigma: any[][],
  eta: any[][],
  names?: any[][],
  headers?: any[][],
): any[][] {
  return showModel(trqModel, [values, rateBefore, inQuotaRate, overQuotaRate, quotaRatio, supplyElasticities, sigma, eta, names], headers);
}
