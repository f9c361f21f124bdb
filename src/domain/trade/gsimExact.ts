import { areaBehindPrice, logPriceIndex, type CesNest } from './cesIndex';
import { gsimBase, gsimDerivatives, gsimRevenue, type GsimBase, type GsimMarket, type GsimOutcome } from './gsim';
import { byExporter } from './importerOrder';
import { partOfChange, solveInStages } from './inStages';
import type { System } from './newton';
import type { Solution } from './solution';

/** The industry at given world prices, filled in place; matrices by importer, as in GsimBase. */
interface GsimState extends CesNest {
  /** ln T₁/T₀. */
  logDuties: Float64Array;
  /** 1/p̂ by exporter. */
  cheaper: Float64Array;
  /** ln P̂ by importer. */
  index: Float64Array;
  /** q̂ by flow, 0 where nothing was traded. */
  quantity: Float64Array;
  /** Σ_v φ_rv·q̂_rv by exporter: what it sells, as a ratio of what it sold. */
  volume: Float64Array;
}

/**
 * Exact Armington form of GSIM: π = p̂_r·T₁/T₀, P̂_v = (Σθπ^(1−σ))^(1/(1−σ)), q̂ = π^(−σ)·P̂^(σ+Em), supply p̂_r^Ex;
 * markets clear where Ex_r·ln p̂_r = ln Σ_v φ_rv·q̂_rv. Surpluses are exact integrals:
 * CS = −V(P̂^(1+Em)−1)/(1+Em), PS = R₀(p̂^(1+Ex)−1)/(1+Ex). A region that sells nothing keeps its price.
 * @example solveGsim(Francois–Hall 4×4, US–EU free trade).value.welfare[0] // => 51.9454808
 */
export function solveGsim(market: GsimMarket): Solution<GsimOutcome> {
  const base = gsimBase(market);
  const state = stateOf(base);
  const solution = solveInStages(market.regions, (share) => {
    if (share === 1) return marketsOf(base, state);
    const onTheWay = gsimBase({ ...market, ratesAfter: partOfChange(market.ratesBefore, market.ratesAfter, share) });
    return marketsOf(onTheWay, stateOf(onTheWay));
  });
  respond(base, solution.value, state);
  return { ...solution, value: account(market, base, solution.value, state) };
}

function stateOf({ moved, sales, spendingShares }: GsimBase): GsimState {
  const matrix = (): Float64Array => new Float64Array(moved.length);
  const list = (): Float64Array => new Float64Array(sales.length);
  const nest = { weights: spendingShares, logPrices: matrix(), growth: matrix() };
  return { ...nest, logDuties: moved.map(Math.log1p), cheaper: list(), index: list(), quantity: matrix(), volume: list() };
}

/** Excess supply of each region's good, in logs. */
function marketsOf(base: GsimBase, state: GsimState): System {
  const n = base.sales.length;
  const [parts, shares] = [new Float64Array(n * n), new Float64Array(n * n)];
  return {
    residuals: (prices, off) => {
      respond(base, prices, state);
      for (let r = 0; r < n; r++) off[r] = base.sales[r] === 0 ? prices[r]! : base.supply[r]! * prices[r]! - Math.log(state.volume[r]!);
    },
    derivatives: (jacobian) => {
      for (let at = 0; at < shares.length; at++) {
        shares[at] = base.spendingShares[at]! * state.growth[at]!;
        parts[at] = state.quantity[at] === 0 ? 0 : (base.salesShares[at]! * state.quantity[at]!) / state.volume[at % n]!;
      }
      gsimDerivatives(base, parts, shares, jacobian);
    },
  };
}

/** Demand at these prices; q̂ = π^(−σ)·P̂^(σ+Em) is written as (π/P̂)^(1−σ)·P̂^(1+Em) · 1/p̂ ÷ T₁/T₀. */
function respond(base: GsimBase, prices: Float64Array, state: GsimState): void {
  const { logPrices, logDuties, cheaper, growth, index, quantity, volume } = state;
  const n = prices.length;
  volume.fill(0);
  for (let r = 0; r < n; r++) cheaper[r] = Math.exp(-prices[r]!);
  for (let v = 0, buyer = 0; v < n; v++, buyer += n) {
    for (let r = 0; r < n; r++) logPrices[buyer + r] = prices[r]! + logDuties[buyer + r]!;
    index[v] = logPriceIndex(state, buyer, buyer + n, base.sigma[v]!);
    const spent = Math.exp((1 + base.demand[v]!) * index[v]!);
    for (let r = 0, at = buyer; r < n; r++, at++) {
      quantity[at] = (growth[at]! * spent * cheaper[r]!) / (1 + base.moved[at]!);
      volume[r]! += base.salesShares[at]! * quantity[at]!;
    }
  }
}

function account(market: GsimMarket, base: GsimBase, prices: Float64Array, state: GsimState): GsimOutcome {
  const { regions: n, trade } = market;
  const quantity = byExporter(state.quantity, n);
  const newTrade = trade.map((value, at) => value * quantity[at]! * Math.exp(prices[Math.floor(at / n)]!));
  const producerSurplus = prices.map((price, r) => base.sales[r]! * areaBehindPrice(price, base.supply[r]!));
  const consumerSurplus = state.index.map((price, v) => -base.spending[v]! * areaBehindPrice(price, base.demand[v]!));
  const tariffRevenue = gsimRevenue(market, newTrade);
  return {
    worldPrice: prices.map(Math.expm1),
    output: prices.map((price, r) => Math.expm1(base.supply[r]! * price)),
    compositePrice: state.index.map(Math.expm1),
    producerSurplus,
    consumerSurplus,
    tariffRevenue,
    welfare: producerSurplus.map((surplus, r) => surplus + consumerSurplus[r]! + tariffRevenue[r]!),
    newTrade,
    deliveredPrice: byExporter(state.logPrices.map(Math.expm1), n),
  };
}
