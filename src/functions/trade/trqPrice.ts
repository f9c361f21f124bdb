import { showModel } from '../edge/tradeModel';
import { trqPriceModel } from './models/trqPriceModel';

/**
 * A tariff-rate quota on a homogeneous good with demand a − b × price: regime, prices, revenue and quota rent.
 * @customfunction TRADE.TRQPRICE TRADE.TRQPRICE
 * @param a Import demand at a price of zero. One cell.
 * @param b Fall of demand for each unit of price, above zero. One cell.
 * @param worldPrice World price of a small importer. Blank when a supply curve is given. One cell.
 * @param inQuotaDuty Duty inside the quota: a fraction, or money per unit when dutyKind is "specific". One cell.
 * @param overQuotaDuty Duty beyond the quota, of the same kind. One cell.
 * @param quota Quota in units of the good. One cell.
 * @param dutyKind "ad valorem" or "specific". Blank: "ad valorem". One cell.
 * @param supplyIntercept Foreign supply at a price of zero (c of c + d × price), for a large importer. One cell.
 * @param supplySlope Rise of foreign supply for each unit of price (d), above zero. One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of Item and Value: Regime (in-quota, binding, over-quota), Imports, Domestic price, World price, In-quota revenue, Over-quota revenue, Quota rent, Fill rate.
 * @throws #VALUE! when an argument is blank, text, or has the wrong sign, when both a world price and a supply curve are given, or only half of a curve.
 * @throws #DIV/0! as Fill rate of a quota of zero.
 * @see Docs: docs/methods/tariff-rate-quotas.md. Goods told apart by source: TRADE.TRQ.
 * @example =TRADE.TRQPRICE(1000,5,100,0.1,0.5,350,,,,FALSE) → Regime | binding | Imports | 350 | Domestic price | 130 … Quota rent | 7000 | Fill rate | 1
 */
export function trqPrice(
  a: any[][],
  b: any[][],
  worldPrice: any[][],
  inQuotaDuty: any[][],
  overQuotaDuty: any[][],
  quota: any[][],
  dutyKind?: any[][],
  supplyIntercept?: any[][],
  supplySlope?: any[][],
  headers?: any[][],
): any[][] {
  return showModel(trqPriceModel, [a, b, worldPrice, inQuotaDuty, overQuotaDuty, quota, dutyKind, supplyIntercept, supplySlope], headers);
}
