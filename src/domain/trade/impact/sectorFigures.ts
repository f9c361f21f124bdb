import { isRefusal, type Result } from '../../shared/refusal';
import type { LawView } from '../../tariff/lawView';
import type { TariffLaw } from '../../tariff/tariffLaw';
import { NO_FIGURES, sumOf, type ImpactFigures } from './figures';
import type { ImpactElasticities, RepresentativeLine } from './impactBook';
import { lineDuty } from './lineDuty';
import { solveLineMarket, type LineMarket } from './lineMarket';

/** Two states of the law that are held against each other, and how the market answers. */
export interface ImpactCase {
  law: TariffLaw;
  before: LawView;
  after: LawView;
  set: ImpactElasticities;
  /** Share of the price that the scenario takes off the cost of reaching the market with a line, beyond the baseline. */
  costCut: (line: RepresentativeLine) => number;
}

/** A line with its part of the trade in its product. */
export interface TradedLine {
  line: RepresentativeLine;
  imports: number;
}

/** The figures of the lines of one sector together, or why one of them has none. */
export function sectorFigures(lines: readonly TradedLine[], given: ImpactCase): Result<ImpactFigures> {
  return sumOf(lines.map(({ line, imports }) => lineFigures(line, imports, given)));
}

function lineFigures(line: RepresentativeLine, imports: number, { law, before, after, set, costCut }: ImpactCase): Result<ImpactFigures> {
  const dutyBefore = lineDuty(law, line, before);
  if (isRefusal(dutyBefore)) return dutyBefore;
  const dutyAfter = lineDuty(law, line, after);
  if (isRefusal(dutyAfter)) return dutyAfter;
  const [rateBefore, rateAfter] = [dutyBefore.rate, dutyAfter.rate];
  const market: LineMarket = { imports, rateBefore, rateAfter, costCut: costCut(line), response: set.groups[line.group] };
  const exact = solveLineMarket(market, 'exact');
  if (isRefusal(exact)) return exact;
  const linear = solveLineMarket(market, 'linear');
  if (isRefusal(linear)) return linear;
  return {
    ...NO_FIGURES,
    importsBefore: imports,
    importsAfter: exact.imports,
    dutyBefore: imports * rateBefore,
    dutyAfter: exact.imports * rateAfter,
    staticDuty: imports * rateAfter,
    additionalDuty: imports * dutyAfter.additional,
    consumer: exact.consumer,
    producer: exact.producer,
    government: exact.government,
    linearImportsAfter: linear.imports,
    linearWelfare: linear.consumer + linear.government,
  };
}
