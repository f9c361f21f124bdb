import { refuseNothingTraded } from '../../../domain/shared/messages/trade';
import { total } from '../../../domain/trade/perSource';
import { assessSmart } from '../../../domain/trade/smart';
import type { TradeModel } from '../../edge/tradeModel';
import { choiceOf, listFor, listOf, namesOf, singleOf } from '../../edge/tradeNumbers';

/** The usual substitution between partners and an export supply at a given price, as the method's own software presets them. */
const USUAL_SUBSTITUTION = 1.5;
const INFINITE_SUPPLY = 99;

export const smartModel: TradeModel = {
  id: 'TRADE.SMART',
  parameters: ['imports', 'ratesBefore', 'ratesAfter', 'demandElasticity', 'substitutionElasticity', 'supplyElasticity', 'form', 'names'],
  prepare: ([imports, before, after, demand, substitution, supply, formCell, nameCells]) => {
    const given = listOf(imports, 'imports', 'value');
    const count = given.values.length;
    const numbers = {
      imports: given,
      ratesBefore: listFor(before, 'ratesBefore', { kind: 'rate', count }),
      ratesAfter: listFor(after, 'ratesAfter', { kind: 'rate', count }),
      demandElasticity: listFor(demand, 'demandElasticity', { kind: 'demandElasticity', count }),
      substitutionElasticity: singleOf(substitution, 'substitutionElasticity', { kind: 'elasticity', instead: USUAL_SUBSTITUTION }),
      supplyElasticity: listFor(supply, 'supplyElasticity', { kind: 'positive', count, instead: INFINITE_SUPPLY }),
    };
    const form = choiceOf(formCell, 'form', ['SMART', 'LAIRDYEATS']);
    const names = namesOf(nameCells, count);
    const run = () => {
      if (total(numbers.imports.values) === 0) return refuseNothingTraded('imports');
      const outcome = assessSmart({
        imports: numbers.imports.values,
        ratesBefore: numbers.ratesBefore.values,
        ratesAfter: numbers.ratesAfter.values,
        demandElasticity: numbers.demandElasticity.values,
        substitutionElasticity: numbers.substitutionElasticity.values[0]!,
        supplyElasticity: numbers.supplyElasticity.values,
        form,
      });
      return {
        header: ['Partner', 'Creation', 'Diversion', 'New imports'],
        rows: names.map((name, at) => [name, outcome.creation[at]!, outcome.diversion[at]!, outcome.newImports[at]!]),
        totals: [
          ['Revenue change', outcome.revenueChange],
          ['Welfare creation', outcome.welfareCreation],
          ['Welfare net of diversion', outcome.welfareNet],
        ] as const,
      };
    };
    return { numbers, workPerRun: 5 + 0.01 * count * count, run };
  },
};
