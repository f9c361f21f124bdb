import type { Result } from '../../shared/refusal';
import { isRefusal } from '../../shared/refusal';
import { solveArmington, type ArmingtonMarket, type ArmingtonOutcome } from '../armington';
import { solveArmingtonLinear } from '../armingtonLinear';
import { settled, type Solution } from '../solution';
import type { Response } from './impactBook';

/** Imports of one line before a change, and what changes for it. */
export interface LineMarket {
  /** Value before duty. */
  imports: number;
  rateBefore: number;
  rateAfter: number;
  /** Share of the price that a change of non-tariff measures takes off (negative: adds); nobody collects it. */
  costCut: number;
  response: Response;
}

/** What the market makes of it: imports before duty, the buyers' and the sellers' surplus, the duties, all as changes but the imports. */
export interface MarketChange {
  imports: number;
  consumer: number;
  producer: number;
  government: number;
}

const MODEL = 'SCENARIO.IMPACT';
/** Supply so elastic that the price of the seller does not move: the whole duty reaches the buyer. */
const SELLER_KEEPS_PRICE = 1e9;

/**
 * The market of one line, from the one exporter that the flows show: an Armington market with one source, its demand
 * elasticity that of the set. Supply follows from the share of a duty that reaches the buyer, PT = ε/(ε − η): ε = −η·PT/(1 − PT).
 * @example solveLineMarket(cars of 100 with 2.5 % → 27.5 %, 'exact') // => imports 27.5, …
 */
export function solveLineMarket(market: LineMarket, method: 'exact' | 'linear'): Result<MarketChange> {
  const { imports, rateBefore, rateAfter, costCut } = market;
  if (imports === 0 || (rateBefore === rateAfter && costCut === 0)) return { imports, consumer: 0, producer: 0, government: 0 };
  const armington = asArmington(market);
  const solution: Result<Solution<ArmingtonOutcome>> = settled(method === 'exact' ? solveArmington(armington) : solveArmingtonLinear(armington), MODEL);
  if (isRefusal(solution)) return solution;
  const { quantity, producerPrice, consumerSurplus, producerSurplus, revenueChange } = solution.value;
  return {
    imports: imports * quantity[0]! * producerPrice[0]!,
    consumer: consumerSurplus,
    producer: producerSurplus[0]!,
    government: revenueChange[0]!,
  };
}

function asArmington({ imports, rateBefore, rateAfter, costCut, response }: LineMarket): ArmingtonMarket {
  const { elasticity, passThrough } = response;
  const one = (value: number): Float64Array => Float64Array.of(value);
  return {
    values: one(imports * (1 + rateBefore)),
    ratesBefore: one(rateBefore),
    ratesAfter: one(rateAfter),
    supplyElasticities: one(passThrough === 1 ? SELLER_KEEPS_PRICE : (-elasticity * passThrough) / (1 - passThrough)),
    // With one source nothing can be substituted for it; σ does not enter.
    sigma: 1,
    eta: elasticity,
    specificBefore: one(0),
    specificAfter: one(0),
    ntmBefore: one(0),
    ntmAfter: one(-costCut),
  };
}
