import { refuseIdleRegion, refuseNoImportsBefore, refuseNothingTraded, refuseRegionApart } from '../../../domain/shared/messages/trade';
import { isRefusal, type Refusal } from '../../../domain/shared/refusal';
import { geBase, type GeOutcome, type GeWorld } from '../../../domain/trade/generalEquilibrium';
import { solveGe } from '../../../domain/trade/geExact';
import { solveGeLinear } from '../../../domain/trade/geLinear';
import { total } from '../../../domain/trade/perSource';
import { regionApart } from '../../../domain/trade/regionApart';
import { settled } from '../../../domain/trade/solution';
import type { ModelTable, TradeModel } from '../../edge/tradeModel';
import { choiceOf, listFor, namesOf, squareOf } from '../../edge/tradeNumbers';
import { regionMatrix } from './regionMatrix';

const ID = 'TRADE.GE';

export const geModel: TradeModel = {
  id: ID,
  parameters: ['flows', 'ratesBefore', 'ratesAfter', 'theta', 'method', 'report', 'names'],
  prepare: ([flowCells, before, after, theta, methodCell, reportCell, nameCells]) => {
    const flows = squareOf(flowCells, 'flows', { kind: 'value' });
    const { count } = flows;
    const numbers = {
      flows,
      ratesBefore: squareOf(before, 'ratesBefore', { kind: 'rate', count }),
      ratesAfter: squareOf(after, 'ratesAfter', { kind: 'rate', count }),
      theta: listFor(theta, 'theta', { kind: 'positive', count }),
    };
    const isExact = choiceOf(methodCell, 'method', ['exact', 'linear']) === 'exact';
    const report = choiceOf(reportCell, 'report', ['regions', 'trade', 'prices']);
    const names = namesOf(nameCells, count);
    const run = () => {
      const world: GeWorld = {
        regions: count,
        flows: flows.values,
        ratesBefore: numbers.ratesBefore.values,
        ratesAfter: numbers.ratesAfter.values,
        theta: numbers.theta.values,
      };
      const objection = objectionToWorld(world, names);
      if (objection) return objection;
      const solution = settled(isExact ? solveGe(world) : solveGeLinear(world), ID);
      if (isRefusal(solution)) return objectionToGaps(world, names) ?? solution;
      if (report !== 'regions') return regionMatrix(names, report === 'trade' ? solution.value.newFlows : solution.value.deliveredPrice);
      return byRegion(names, solution.value, solution.residual);
    };
    return { numbers, workPerRun: 20 + (isExact ? 1.6 : 1) * count ** 2 + 0.005 * count ** 3, run };
  },
};

function objectionToWorld(world: GeWorld, names: readonly string[]): Refusal | null {
  if (total(world.flows) === 0) return refuseNothingTraded('flows');
  const { income, spending } = geBase(world);
  const idle = names.find((_, at) => income[at] === 0 || spending[at] === 0);
  return idle === undefined ? null : refuseIdleRegion(idle);
}

/** Why there is no single solution where regions do not trade with each other, or null. */
function objectionToGaps({ flows, regions }: GeWorld, names: readonly string[]): Refusal | null {
  const apart = regionApart(flows, regions);
  return apart < 0 ? null : refuseRegionApart(names[apart]!);
}

function byRegion(names: readonly string[], value: GeOutcome, residual: number): ModelTable {
  return {
    header: ['Region', 'Wage', 'Price index', 'Real income', 'Imports', 'Revenue share'],
    rows: names.map((name, at) => [
      name,
      value.wage[at]!,
      value.priceIndex[at]!,
      value.realIncome[at]!,
      value.imports[at] ?? refuseNoImportsBefore(name),
      value.revenueShare[at]!,
    ]),
    totals: [['Residual', residual]],
  };
}
