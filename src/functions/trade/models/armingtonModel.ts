import { refuseNothingTraded, refuseOpenPrices } from '../../../domain/shared/messages/trade';
import { isRefusal } from '../../../domain/shared/refusal';
import { solveArmington } from '../../../domain/trade/armington';
import { solveArmingtonLinear } from '../../../domain/trade/armingtonLinear';
import { isRigid, total } from '../../../domain/trade/perSource';
import { settled } from '../../../domain/trade/solution';
import type { TradeModel } from '../../edge/tradeModel';
import { choiceOf, listFor, listOf, namesOf, singleOf } from '../../edge/tradeNumbers';

const WEDGES = ['specificBefore', 'specificAfter', 'ntmBefore', 'ntmAfter'] as const;

const ID = 'TRADE.ARMINGTON';

export const armingtonModel: TradeModel = {
  id: ID,
  parameters: ['values', 'ratesBefore', 'ratesAfter', 'supplyElasticities', 'sigma', 'eta', ...WEDGES, 'method', 'names'],
  prepare: ([values, before, after, supply, sigma, eta, specificBefore, specificAfter, ntmBefore, ntmAfter, methodCell, nameCells]) => {
    const given = listOf(values, 'values', 'value');
    const count = given.values.length;
    const none = { kind: 'share', count, instead: 0 } as const;
    const numbers = {
      values: given,
      ratesBefore: listFor(before, 'ratesBefore', { kind: 'rate', count }),
      ratesAfter: listFor(after, 'ratesAfter', { kind: 'rate', count }),
      supplyElasticities: listFor(supply, 'supplyElasticities', { kind: 'elasticity', count }),
      sigma: singleOf(sigma, 'sigma', { kind: 'substitution' }),
      eta: singleOf(eta, 'eta', { kind: 'demandElasticity' }),
      specificBefore: listFor(specificBefore, 'specificBefore', none),
      specificAfter: listFor(specificAfter, 'specificAfter', none),
      ntmBefore: listFor(ntmBefore, 'ntmBefore', none),
      ntmAfter: listFor(ntmAfter, 'ntmAfter', none),
    };
    const solve = choiceOf(methodCell, 'method', ['exact', 'linear']) === 'exact' ? solveArmington : solveArmingtonLinear;
    const names = namesOf(nameCells, count);
    const run = () => {
      if (total(numbers.values.values) === 0) return refuseNothingTraded('values');
      if (numbers.eta.values[0] === 0 && isRigid(numbers.supplyElasticities.values)) return refuseOpenPrices(ID);
      const market = {
        values: numbers.values.values,
        ratesBefore: numbers.ratesBefore.values,
        ratesAfter: numbers.ratesAfter.values,
        supplyElasticities: numbers.supplyElasticities.values,
        sigma: numbers.sigma.values[0]!,
        eta: numbers.eta.values[0]!,
        specificBefore: numbers.specificBefore.values,
        specificAfter: numbers.specificAfter.values,
        ntmBefore: numbers.ntmBefore.values,
        ntmAfter: numbers.ntmAfter.values,
      };
      const solution = settled(solve(market), ID);
      if (isRefusal(solution)) return solution;
      const { value, residual } = solution;
      return {
        header: ['Source', 'Producer price', 'Delivered price', 'Quantity', 'Revenue change', 'Producer surplus'],
        rows: names.map((name, at) => [
          name,
          value.producerPrice[at]!,
          value.deliveredPrice[at]!,
          value.quantity[at]!,
          value.revenueChange[at]!,
          value.producerSurplus[at]!,
        ]),
        totals: [
          ['Price index', value.priceIndex],
          ['Consumer surplus', value.consumerSurplus],
          ['Domestic welfare', value.domesticWelfare],
          ['Residual', residual],
        ] as const,
      };
    };
    return { numbers, workPerRun: 15 + 0.12 * count * count + 0.0012 * count ** 3, run };
  },
};
