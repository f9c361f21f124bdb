import { areaBehindPrice, logPriceIndex } from './cesIndex';
import { solveNewton } from './newton';
import { perSource, sharesOf, total } from './perSource';
import type { Solution } from './solution';

/**
 * One import market with goods told apart by source; the first source is domestic. Lists hold one value for all or one a source.
 * Rates and wedges are fractions; specific duties are shares of the world price before.
 */
export interface ArmingtonMarket {
  /** Spending by source before the change, at delivered (duty-paid) prices. */
  values: Float64Array;
  ratesBefore: Float64Array;
  ratesAfter: Float64Array;
  supplyElasticities: Float64Array;
  /** Elasticity of substitution σ > 0. */
  sigma: number;
  /** Elasticity η < 0 of the demand for all sources together. */
  eta: number;
  specificBefore: Float64Array;
  specificAfter: Float64Array;
  /** Cost of non-tariff measures on the delivered price; nobody collects it. */
  ntmBefore: Float64Array;
  ntmAfter: Float64Array;
  /** A source that sells a given quantity (ln of the ratio new/old) instead of supplying at its elasticity. */
  fixedQuantity?: { source: number; logRatio: number };
}

/** Changes as ratios new/old by source, money in the unit of the values. */
export interface ArmingtonOutcome {
  producerPrice: Float64Array;
  deliveredPrice: Float64Array;
  quantity: Float64Array;
  revenueChange: Float64Array;
  producerSurplus: Float64Array;
  priceIndex: number;
  consumerSurplus: number;
  /** Consumer surplus, domestic producer surplus and duties together. */
  domesticWelfare: number;
}

/** The market with every list one value a source long, and what follows from the values before. */
export interface ArmingtonBase {
  sources: number;
  weights: Float64Array;
  /** What producers received before: values without duty and wedge. */
  receipts: Float64Array;
  ratesBefore: Float64Array;
  ratesAfter: Float64Array;
  specificBefore: Float64Array;
  specificAfter: Float64Array;
  /** (1 + n₁)/(1 + n₀) ÷ (1 + t₀ + s₀): what turns p̂(1+t₁)+s₁ into the change of the delivered price. */
  scale: Float64Array;
  supply: Float64Array;
}

export function armingtonBase(market: ArmingtonMarket): ArmingtonBase {
  const sources = market.values.length;
  const each = (values: Float64Array): Float64Array => perSource(values, sources);
  const [ratesBefore, ratesAfter, supply] = [each(market.ratesBefore), each(market.ratesAfter), each(market.supplyElasticities)];
  const [specificBefore, specificAfter] = [each(market.specificBefore), each(market.specificAfter)];
  const [ntmBefore, ntmAfter] = [each(market.ntmBefore), each(market.ntmAfter)];
  const receipts = market.values.map((value, at) => value / ((1 + ratesBefore[at]! + specificBefore[at]!) * (1 + ntmBefore[at]!)));
  const scale = receipts.map((_, at) => (1 + ntmAfter[at]!) / (1 + ntmBefore[at]!) / (1 + ratesBefore[at]! + specificBefore[at]!));
  return { sources, weights: sharesOf(market.values), receipts, ratesBefore, ratesAfter, specificBefore, specificAfter, scale, supply };
}

/**
 * Exact equilibrium of one Armington market. For each source j, in logs (METHODS: USITC single-market CES, structural form):
 * supply εⱼ·ln p̂ⱼ = demand −σ·ln ĉⱼ + (σ+η)·ln P̂, with delivered price ĉⱼ = (p̂ⱼ(1+t₁)+s₁)/((1+t₀)+s₀)·(1+n₁)/(1+n₀).
 * The specific duty stays inside the solution, since its ad valorem equivalent moves with the price. σ = 1 and η = −1 are limits.
 * @example solveArmington(duty of 25 % on source 2).value.priceIndex // => 1.0194932795947
 */
export function solveArmington(market: ArmingtonMarket): Solution<ArmingtonOutcome> {
  const base = armingtonBase(market);
  const { sources, ratesAfter, specificAfter, scale, supply, weights } = base;
  const { sigma, eta, fixedQuantity } = market;
  const delivered = new Float64Array(sources);
  const shares = new Float64Array(sources);
  const solution = solveNewton(new Float64Array(sources), (prices, residuals, jacobian) => {
    for (let j = 0; j < sources; j++) {
      delivered[j] = Math.log((Math.exp(prices[j]!) * (1 + ratesAfter[j]!) + specificAfter[j]!) * scale[j]!);
    }
    const index = logPriceIndex(weights, delivered, sigma, shares);
    for (let j = 0; j < sources; j++) residuals[j] = supply[j]! * prices[j]! + sigma * delivered[j]! - (sigma + eta) * index;
    if (fixedQuantity) residuals[fixedQuantity.source]! += fixedQuantity.logRatio;
    if (!jacobian) return;
    for (let k = 0; k < sources; k++) {
      const adValorem = Math.exp(prices[k]!) * (1 + ratesAfter[k]!);
      const passed = adValorem / (adValorem + specificAfter[k]!);
      for (let j = 0; j < sources; j++) jacobian[j * sources + k] = -(sigma + eta) * shares[k]! * passed;
      jacobian[k * sources + k]! += supply[k]! + sigma * passed;
    }
  });
  const index = logPriceIndex(weights, delivered, sigma, shares);
  return { ...solution, value: exactAccounts(market, base, { prices: solution.value, delivered, index }) };
}

/** Money from the exact changes: integrals of demand and supply, duties at the quantities after. */
function exactAccounts(
  { values, sigma, eta }: ArmingtonMarket,
  base: ArmingtonBase,
  logs: { prices: Float64Array; delivered: Float64Array; index: number },
): ArmingtonOutcome {
  const quantity = logs.delivered.map((price) => Math.exp(-sigma * price + (sigma + eta) * logs.index));
  const producerSurplus = logs.prices.map((price, at) => base.receipts[at]! * areaBehindPrice(price, base.supply[at]!));
  const producerPrice = logs.prices.map(Math.exp);
  const consumerSurplus = -total(values) * areaBehindPrice(logs.index, eta);
  const revenueChange = revenueChanges(base, producerPrice, quantity);
  return {
    producerPrice,
    deliveredPrice: logs.delivered.map(Math.exp),
    quantity,
    revenueChange,
    producerSurplus,
    priceIndex: Math.exp(logs.index),
    consumerSurplus,
    domesticWelfare: consumerSurplus + producerSurplus[0]! + total(revenueChange),
  };
}

/** Duty collected after less before, by source. */
export function revenueChanges(base: ArmingtonBase, producerPrice: Float64Array, quantity: Float64Array): Float64Array {
  const { receipts, ratesBefore, ratesAfter, specificBefore, specificAfter } = base;
  return receipts.map((receipt, at) => {
    const after = (ratesAfter[at]! * producerPrice[at]! + specificAfter[at]!) * quantity[at]!;
    return receipt * (after - ratesBefore[at]! - specificBefore[at]!);
  });
}
