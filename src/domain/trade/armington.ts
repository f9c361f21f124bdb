import { areaBehindPrice, logPriceIndex, type CesNest } from './cesIndex';
import { partOfChange, solveInStages } from './inStages';
import type { System } from './newton';
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
  /** 1 + t₀ + s₀: the duty-paid price before, as a ratio of the world price. */
  landedBefore: Float64Array;
  /** (1 + n₁)/(1 + n₀) */
  wedge: Float64Array;
  supply: Float64Array;
}

export function armingtonBase(market: ArmingtonMarket): ArmingtonBase {
  const sources = market.values.length;
  const each = (values: Float64Array): Float64Array => perSource(values, sources);
  const [ratesBefore, ratesAfter, supply] = [each(market.ratesBefore), each(market.ratesAfter), each(market.supplyElasticities)];
  const [specificBefore, specificAfter] = [each(market.specificBefore), each(market.specificAfter)];
  const [ntmBefore, ntmAfter] = [each(market.ntmBefore), each(market.ntmAfter)];
  const landedBefore = ratesBefore.map((rate, at) => 1 + rate + specificBefore[at]!);
  const receipts = market.values.map((value, at) => value / (landedBefore[at]! * (1 + ntmBefore[at]!)));
  const wedge = ntmAfter.map((after, at) => (1 + after) / (1 + ntmBefore[at]!));
  return { sources, weights: sharesOf(market.values), receipts, ratesBefore, ratesAfter, specificBefore, specificAfter, landedBefore, wedge, supply };
}

/**
 * Exact equilibrium of one Armington market. For each source j, in logs (METHODS: USITC single-market CES, structural form):
 * supply εⱼ·ln p̂ⱼ = demand −σ·ln ĉⱼ + (σ+η)·ln P̂, with delivered price ĉⱼ = (p̂ⱼ(1+t₁)+s₁)/((1+t₀)+s₀)·(1+n₁)/(1+n₀).
 * The specific duty stays inside the solution, since its ad valorem equivalent moves with the price. σ = 1 and η = −1 are limits.
 * @example solveArmington(duty of 25 % on source 2).value.priceIndex // => 1.0194932795947
 */
export function solveArmington(market: ArmingtonMarket): Solution<ArmingtonOutcome> {
  const base = armingtonBase(market);
  const state = stateOf(base);
  const solution = solveInStages(base.sources, (share) => {
    if (share === 1) return sourcesOf(market, base, state);
    const onTheWay = partOfMarket(market, base, share);
    return sourcesOf(onTheWay, armingtonBase(onTheWay), state);
  });
  const index = deliver(base, solution.value, state, market.sigma);
  return { ...solution, value: exactAccounts(market, base, { prices: solution.value, delivered: state.logPrices, index }) };
}

/** The market at given producer prices, filled in place. */
interface ArmingtonState extends CesNest {
  /** The share of the delivered price that moves with the producer price; the rest is the specific duty. */
  passed: Float64Array;
}

function stateOf({ sources, weights }: ArmingtonBase): ArmingtonState {
  return { weights, logPrices: new Float64Array(sources), growth: new Float64Array(sources), passed: new Float64Array(sources) };
}

/** Excess supply of each source, in logs. */
function sourcesOf({ sigma, eta, fixedQuantity }: ArmingtonMarket, base: ArmingtonBase, state: ArmingtonState): System {
  const { sources, supply, weights } = base;
  return {
    residuals: (prices, off) => {
      const index = deliver(base, prices, state, sigma);
      for (let j = 0; j < sources; j++) off[j] = supply[j]! * prices[j]! + sigma * state.logPrices[j]! - (sigma + eta) * index;
      if (fixedQuantity) off[fixedQuantity.source]! += fixedQuantity.logRatio;
    },
    derivatives: (jacobian) => {
      for (let k = 0; k < sources; k++) {
        const pull = (sigma + eta) * weights[k]! * state.growth[k]! * state.passed[k]!;
        for (let j = 0; j < sources; j++) jacobian[j * sources + k] = -pull;
        jacobian[k * sources + k]! += supply[k]! + sigma * state.passed[k]!;
      }
    },
  };
}

/** Delivered prices at these producer prices; returns ln P̂. */
function deliver(base: ArmingtonBase, prices: Float64Array, state: ArmingtonState, sigma: number): number {
  for (let j = 0; j < base.sources; j++) {
    const adValorem = Math.exp(prices[j]!) * (1 + base.ratesAfter[j]!);
    const landed = adValorem + base.specificAfter[j]!;
    state.passed[j] = adValorem / landed;
    state.logPrices[j] = Math.log((landed / base.landedBefore[j]!) * base.wedge[j]!);
  }
  return logPriceIndex(state, 0, base.sources, sigma);
}

/** The market with a share of the change only. */
function partOfMarket(market: ArmingtonMarket, base: ArmingtonBase, share: number): ArmingtonMarket {
  const { fixedQuantity } = market;
  const each = (values: Float64Array): Float64Array => perSource(values, base.sources);
  return {
    ...market,
    ratesAfter: partOfChange(base.ratesBefore, base.ratesAfter, share),
    specificAfter: partOfChange(base.specificBefore, base.specificAfter, share),
    ntmAfter: partOfChange(each(market.ntmBefore), each(market.ntmAfter), share),
    ...(fixedQuantity && { fixedQuantity: { ...fixedQuantity, logRatio: share * fixedQuantity.logRatio } }),
  };
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
