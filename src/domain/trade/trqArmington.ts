import { solveArmington, type ArmingtonMarket } from './armington';
import type { TrqRegime } from './trqRegime';
import type { Solution } from './solution';

/** An Armington market whose second source (place 1) is under a tariff-rate quota. Duties of the others do not change. */
export interface ArmingtonTrqMarket {
  values: Float64Array;
  rateBefore: number;
  inQuotaRate: number;
  overQuotaRate: number;
  /** Quota as a ratio of the second source's quantity before. */
  quotaRatio: number;
  supplyElasticities: Float64Array;
  sigma: number;
  eta: number;
}

/** Ratios new/old by source; money in the unit of the values. */
export interface ArmingtonTrqOutcome {
  regime: TrqRegime;
  /** The rate at which one more unit would be imported. */
  marginalRate: number;
  /** Marginal less in-quota rate. */
  premium: number;
  producerPrice: Float64Array;
  deliveredPrice: Float64Array;
  quantity: Float64Array;
  inQuotaRevenue: number;
  overQuotaRevenue: number;
  quotaRent: number;
}

const SUBJECT = 1;
const NOTHING = new Float64Array(1);
/** Relative gap between imports and quota that the solver cannot tell from none. */
const ROUNDING = 1e-10;

/**
 * Tariff-rate quota in an Armington market as exact complementarity: 0 ≤ Q − M_in ⟂ μ ≥ 0, 0 ≤ (t_o − t_i) − μ ⟂ M_out ≥ 0.
 * Demand falls with the rate, so the regime follows from the solutions at t_i and at t_o; where the quota binds, the market is
 * solved with the quantity given and the rate that clears it is read off. No search, no smoothing.
 * @example solveArmingtonTrq(quota 1.2, 10 %/25 %).value.marginalRate // => 0.1623089
 */
export function solveArmingtonTrq(market: ArmingtonTrqMarket): Solution<ArmingtonTrqOutcome> {
  const quota = market.quotaRatio * (1 + ROUNDING);
  const inside = solveArmington(asMarket(market, market.inQuotaRate));
  if (!inside.converged || inside.value.quantity[SUBJECT]! <= quota) return finish(market, 'in-quota', market.inQuotaRate, inside);
  const beyond = solveArmington(asMarket(market, market.overQuotaRate));
  if (!beyond.converged || beyond.value.quantity[SUBJECT]! > quota) return finish(market, 'over-quota', market.overQuotaRate, beyond);
  return solveBinding(market);
}

function asMarket(market: ArmingtonTrqMarket, rateAfter: number): ArmingtonMarket {
  const { values, sigma, eta, supplyElasticities } = market;
  const rates = (rate: number): Float64Array => values.map((_, at) => (at === SUBJECT ? rate : 0));
  const none = { specificBefore: NOTHING, specificAfter: NOTHING, ntmBefore: NOTHING, ntmAfter: NOTHING };
  return { values, sigma, eta, supplyElasticities, ratesBefore: rates(market.rateBefore), ratesAfter: rates(rateAfter), ...none };
}

/** With the quantity given, the unknown of the second source is its delivered price: no duty, supply fixed at ln Q. */
function solveBinding(market: ArmingtonTrqMarket): Solution<ArmingtonTrqOutcome> {
  const { quotaRatio, rateBefore, supplyElasticities, values } = market;
  const supply = values.map((_, at) => supplyElasticities[at] ?? supplyElasticities[0]!);
  const subjectSupply = supply[SUBJECT]!;
  const fixed = { ...asMarket({ ...market, supplyElasticities: supply.map((value, at) => (at === SUBJECT ? 0 : value)) }, rateBefore) };
  const solution = solveArmington({ ...fixed, fixedQuantity: { source: SUBJECT, logRatio: Math.log(quotaRatio) } });
  const producerPrice = Float64Array.from(solution.value.producerPrice);
  producerPrice[SUBJECT] = quotaRatio ** (1 / subjectSupply);
  const marginalRate = (solution.value.deliveredPrice[SUBJECT]! * (1 + rateBefore)) / producerPrice[SUBJECT] - 1;
  const quantity = Float64Array.from(solution.value.quantity);
  quantity[SUBJECT] = quotaRatio;
  return finish(market, 'binding', marginalRate, { ...solution, value: { ...solution.value, producerPrice, quantity } });
}

function finish(market: ArmingtonTrqMarket, regime: TrqRegime, marginalRate: number, solution: ReturnType<typeof solveArmington>): Solution<ArmingtonTrqOutcome> {
  const { producerPrice, deliveredPrice, quantity } = solution.value;
  const premium = marginalRate - market.inQuotaRate;
  const worldValue = (market.values[SUBJECT]! / (1 + market.rateBefore)) * producerPrice[SUBJECT]!;
  const inside = Math.min(quantity[SUBJECT]!, market.quotaRatio);
  const value = {
    regime,
    marginalRate,
    premium,
    producerPrice,
    deliveredPrice,
    quantity,
    inQuotaRevenue: market.inQuotaRate * worldValue * inside,
    overQuotaRevenue: regime === 'over-quota' ? market.overQuotaRate * worldValue * (quantity[SUBJECT]! - inside) : 0,
    quotaRent: premium * worldValue * inside,
  };
  return { ...solution, value };
}
