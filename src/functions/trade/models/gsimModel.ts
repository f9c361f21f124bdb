import { refuseNothingTraded, refuseOpenPrices } from '../../../domain/shared/messages/trade';
import { isRefusal, type Refusal } from '../../../domain/shared/refusal';
import type { GsimMarket, GsimOutcome } from '../../../domain/trade/gsim';
import { solveGsim } from '../../../domain/trade/gsimExact';
import { solveGsimLinear } from '../../../domain/trade/gsimLinear';
import { linearError } from '../../../domain/trade/linearError';
import { isRigid, total } from '../../../domain/trade/perSource';
import { settled } from '../../../domain/trade/solution';
import type { ModelTable, TradeModel } from '../../edge/tradeModel';
import { choiceOf, listFor, namesOf, squareOf } from '../../edge/tradeNumbers';
import { regionMatrix } from './regionMatrix';

const ID = 'TRADE.GSIM';
const HEADER = ['Region', 'World price', 'Output', 'Composite price', 'Producer surplus', 'Consumer surplus', 'Tariff revenue', 'Welfare'];

export const gsimModel: TradeModel = {
  id: ID,
  parameters: ['trade', 'ratesBefore', 'ratesAfter', 'demandElasticity', 'supplyElasticity', 'sigma', 'method', 'report', 'names'],
  prepare: ([tradeCells, before, after, demand, supply, sigma, methodCell, reportCell, nameCells]) => {
    const trade = squareOf(tradeCells, 'trade', { kind: 'value' });
    const { count } = trade;
    const numbers = {
      trade,
      ratesBefore: squareOf(before, 'ratesBefore', { kind: 'rate', count }),
      ratesAfter: squareOf(after, 'ratesAfter', { kind: 'rate', count }),
      demandElasticity: listFor(demand, 'demandElasticity', { kind: 'demandElasticity', count }),
      supplyElasticity: listFor(supply, 'supplyElasticity', { kind: 'elasticity', count }),
      sigma: listFor(sigma, 'sigma', { kind: 'substitution', count }),
    };
    const isExact = choiceOf(methodCell, 'method', ['exact', 'linear']) === 'exact';
    const report = choiceOf(reportCell, 'report', ['regions', 'trade', 'prices']);
    const names = namesOf(nameCells, count);
    const run = () => {
      if (total(trade.values) === 0) return refuseNothingTraded('trade');
      const market: GsimMarket = {
        regions: count,
        trade: trade.values,
        ratesBefore: numbers.ratesBefore.values,
        ratesAfter: numbers.ratesAfter.values,
        demandElasticity: numbers.demandElasticity.values,
        supplyElasticity: numbers.supplyElasticity.values,
        sigma: numbers.sigma.values,
      };
      if (isRigid(market.demandElasticity) && isRigid(market.supplyElasticity)) return refuseOpenPrices(ID);
      const solution = settled(isExact ? solveGsim(market) : solveGsimLinear(market), ID);
      if (isRefusal(solution)) return solution;
      if (report !== 'regions') return regionMatrix(names, report === 'trade' ? solution.value.newTrade : solution.value.deliveredPrice);
      const totals: [string, number | Refusal][] = [['Residual', solution.residual]];
      if (isExact) totals.push(['Linear error', gapOfLinear(market, solution.value)]);
      return byRegion(names, solution.value, totals);
    };
    return { numbers, workPerRun: isExact ? 20 + 1.4 * count ** 2 + 0.005 * count ** 3 : 10 + 0.3 * count ** 2 + 0.006 * count ** 3, run };
  },
};

function gapOfLinear(market: GsimMarket, exact: GsimOutcome): number | Refusal {
  const linear = settled(solveGsimLinear(market), ID);
  return isRefusal(linear) ? linear : linearError(exact.welfare, linear.value.welfare, total(market.trade));
}

function byRegion(names: readonly string[], value: GsimOutcome, totals: ModelTable['totals']): ModelTable {
  const columns = [value.worldPrice, value.output, value.compositePrice, value.producerSurplus, value.consumerSurplus, value.tariffRevenue, value.welfare];
  return { header: HEADER, rows: names.map((name, at) => [name, ...columns.map((column) => column[at]!)]), totals };
}
