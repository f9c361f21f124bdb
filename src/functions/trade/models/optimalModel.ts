import { isRefusal } from '../../../domain/shared/refusal';
import { optimalTariff } from '../../../domain/trade/optimalTariff';
import { ITEM_VALUE, type TradeModel } from '../../edge/tradeModel';
import { singleOf } from '../../edge/tradeNumbers';

export const optimalModel: TradeModel = {
  id: 'TRADE.OPTIMAL',
  parameters: ['a', 'b', 'c', 'd'],
  prepare: ([a, b, c, d]) => {
    const numbers = {
      a: singleOf(a, 'a', { kind: 'positive' }),
      b: singleOf(b, 'b', { kind: 'positive' }),
      c: singleOf(c, 'c', { kind: 'any' }),
      d: singleOf(d, 'd', { kind: 'positive' }),
    };
    const run = () => {
      const best = optimalTariff({ a: numbers.a.values[0]!, b: numbers.b.values[0]!, c: numbers.c.values[0]!, d: numbers.d.values[0]! });
      if (isRefusal(best)) return best;
      return {
        header: ITEM_VALUE,
        rows: [],
        totals: [
          ['Specific tariff', best.specificTariff],
          ['World price', best.worldPrice],
          ['Imports', best.imports],
          ['Ad valorem', best.adValorem],
          ['Supply elasticity', best.supplyElasticity],
          ['Welfare gain', best.welfareGain],
        ] as const,
      };
    };
    return { numbers, workPerRun: 3, run };
  },
};
