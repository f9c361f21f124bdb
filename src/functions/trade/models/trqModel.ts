import { refuseNothingTraded, refuseOpenPrices, refuseOrderOfDuties, refuseSize } from '../../../domain/shared/messages/trade';
import { isRefusal } from '../../../domain/shared/refusal';
import { isRigid } from '../../../domain/trade/perSource';
import { settled } from '../../../domain/trade/solution';
import { solveArmingtonTrq } from '../../../domain/trade/trqArmington';
import { toCellError } from '../../edge/cellError';
import type { TradeModel } from '../../edge/tradeModel';
import { listFor, listOf, namesOf, singleOf } from '../../edge/tradeNumbers';

const ID = 'TRADE.TRQ';

export const trqModel: TradeModel = {
  id: ID,
  parameters: ['values', 'rateBefore', 'inQuotaRate', 'overQuotaRate', 'quotaRatio', 'supplyElasticities', 'sigma', 'eta', 'names'],
  prepare: ([values, before, inQuota, overQuota, ratio, supply, sigma, eta, nameCells]) => {
    const given = listOf(values, 'values', 'value');
    const count = given.values.length;
    if (count < 2) throw toCellError(refuseSize('values', 'one cell', 'two or more: the domestic source, the source under the quota, others'));
    const numbers = {
      values: given,
      rateBefore: singleOf(before, 'rateBefore', { kind: 'rate' }),
      inQuotaRate: singleOf(inQuota, 'inQuotaRate', { kind: 'rate' }),
      overQuotaRate: singleOf(overQuota, 'overQuotaRate', { kind: 'rate' }),
      quotaRatio: singleOf(ratio, 'quotaRatio', { kind: 'share' }),
      supplyElasticities: listFor(supply, 'supplyElasticities', { kind: 'elasticity', count }),
      sigma: singleOf(sigma, 'sigma', { kind: 'substitution' }),
      eta: singleOf(eta, 'eta', { kind: 'demandElasticity' }),
    };
    const names = namesOf(nameCells, count);
    const run = () => {
      const market = {
        values: numbers.values.values,
        rateBefore: numbers.rateBefore.values[0]!,
        inQuotaRate: numbers.inQuotaRate.values[0]!,
        overQuotaRate: numbers.overQuotaRate.values[0]!,
        quotaRatio: numbers.quotaRatio.values[0]!,
        supplyElasticities: numbers.supplyElasticities.values,
        sigma: numbers.sigma.values[0]!,
        eta: numbers.eta.values[0]!,
      };
      if (!(market.values[1]! > 0)) return refuseNothingTraded('values of the source under the quota');
      if (market.eta === 0 && isRigid(market.supplyElasticities)) return refuseOpenPrices(ID);
      if (market.inQuotaRate > market.overQuotaRate) return refuseOrderOfDuties();
      const solution = settled(solveArmingtonTrq(market), ID);
      if (isRefusal(solution)) return solution;
      const { value } = solution;
      return {
        header: ['Source', 'Producer price', 'Delivered price', 'Quantity'],
        rows: names.map((name, at) => [name, value.producerPrice[at]!, value.deliveredPrice[at]!, value.quantity[at]!]),
        totals: [
          ['Regime', value.regime],
          ['Marginal rate', value.marginalRate],
          ['Premium', value.premium],
          ['In-quota revenue', value.inQuotaRevenue],
          ['Over-quota revenue', value.overQuotaRevenue],
          ['Quota rent', value.quotaRent],
        ] as const,
      };
    };
    return { numbers, workPerRun: 45 + 0.6 * count * count + 0.0024 * count ** 3, run };
  },
};
