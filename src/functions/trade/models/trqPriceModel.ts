import { refuseEmptyQuota, refuseLargeAndSmall, refuseNoSupplySide, refuseOrderOfDuties } from '../../../domain/shared/messages/trade';
import { assessTrq, type TrqMarket } from '../../../domain/trade/trqHomogeneous';
import { toCellError } from '../../edge/cellError';
import { optionalOne, type Cells } from '../../edge/one';
import { ITEM_VALUE, type TradeModel } from '../../edge/tradeModel';
import { choiceOf, singleOf, type GivenNumbers } from '../../edge/tradeNumbers';

export const trqPriceModel: TradeModel = {
  id: 'TRADE.TRQPRICE',
  parameters: ['a', 'b', 'worldPrice', 'inQuotaDuty', 'overQuotaDuty', 'quota', 'dutyKind', 'supplyIntercept', 'supplySlope'],
  prepare: ([a, b, worldPrice, inQuota, overQuota, quota, kindCell, intercept, slope]) => {
    const dutyKind = choiceOf(kindCell, 'dutyKind', ['ad valorem', 'specific']) === 'specific' ? 'specific' : 'adValorem';
    const duty = { kind: dutyKind === 'adValorem' ? 'rate' : 'value' } as const;
    const side = supplySide(worldPrice, intercept, slope);
    const numbers = {
      a: singleOf(a, 'a', { kind: 'positive' }),
      b: singleOf(b, 'b', { kind: 'positive' }),
      inQuotaDuty: singleOf(inQuota, 'inQuotaDuty', duty),
      overQuotaDuty: singleOf(overQuota, 'overQuotaDuty', duty),
      quota: singleOf(quota, 'quota', { kind: 'value' }),
      ...side,
    };
    const run = () => {
      const market: TrqMarket = {
        a: numbers.a.values[0]!,
        b: numbers.b.values[0]!,
        supply: supplyOf(side),
        inQuotaDuty: numbers.inQuotaDuty.values[0]!,
        overQuotaDuty: numbers.overQuotaDuty.values[0]!,
        quota: numbers.quota.values[0]!,
        dutyKind,
      };
      if (market.inQuotaDuty > market.overQuotaDuty) return refuseOrderOfDuties();
      const outcome = assessTrq(market);
      return {
        header: ITEM_VALUE,
        rows: [],
        totals: [
          ['Regime', outcome.regime],
          ['Imports', outcome.imports],
          ['Domestic price', outcome.domesticPrice],
          ['World price', outcome.worldPrice],
          ['In-quota revenue', outcome.inQuotaRevenue],
          ['Over-quota revenue', outcome.overQuotaRevenue],
          ['Quota rent', outcome.quotaRent],
          ['Fill rate', market.quota === 0 ? refuseEmptyQuota() : Math.min(outcome.imports, market.quota) / market.quota],
        ] as const,
      };
    };
    return { numbers, workPerRun: 3, run };
  },
};

type SupplySide = { worldPrice: GivenNumbers } | { supplyIntercept: GivenNumbers; supplySlope: GivenNumbers };

/** A world price, or a supply curve; never both, and neither half of a curve alone. */
function supplySide(worldPrice: Cells, intercept: Cells, slope: Cells): SupplySide {
  const isGiven = (cells: Cells, name: string): boolean => optionalOne(cells, name) !== null;
  const hasPrice = isGiven(worldPrice, 'worldPrice');
  const [hasIntercept, hasSlope] = [isGiven(intercept, 'supplyIntercept'), isGiven(slope, 'supplySlope')];
  if (hasPrice && (hasIntercept || hasSlope)) throw toCellError(refuseLargeAndSmall());
  if (hasPrice) return { worldPrice: singleOf(worldPrice, 'worldPrice', { kind: 'positive' }) };
  if (!hasIntercept || !hasSlope) throw toCellError(refuseNoSupplySide());
  return { supplyIntercept: singleOf(intercept, 'supplyIntercept', { kind: 'any' }), supplySlope: singleOf(slope, 'supplySlope', { kind: 'positive' }) };
}

function supplyOf(side: SupplySide): TrqMarket['supply'] {
  if ('worldPrice' in side) return { kind: 'small', worldPrice: side.worldPrice.values[0]! };
  return { kind: 'large', c: side.supplyIntercept.values[0]!, d: side.supplySlope.values[0]! };
}
