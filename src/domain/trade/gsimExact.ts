import { areaBehindPrice } from './cesIndex';
import { gsimBase, gsimRevenue, type GsimBase, type GsimMarket, type GsimOutcome } from './gsim';
import { solveNewton } from './newton';
import type { Solution } from './solution';

/** Changes in logs at given world prices, filled in place. */
interface GsimState {
  delivered: Float64Array;
  /** ln P̂ by importer. */
  index: Float64Array;
  /** Shares in spending after. */
  shares: Float64Array;
  /** q̂ by flow. */
  quantity: Float64Array;
}

/**
 * Exact Armington form of GSIM: π = p̂_r·T₁/T₀, P̂_v = (Σθπ^(1−σ))^(1/(1−σ)), q̂ = π^(−σ)·P̂^(σ+Em), supply p̂_r^Ex;
 * markets clear where Ex_r·ln p̂_r = ln Σ_v φ_rv·q̂_rv. Surpluses are exact integrals:
 * CS = −V(P̂^(1+Em)−1)/(1+Em), PS = R₀(p̂^(1+Ex)−1)/(1+Ex). A region that sells nothing keeps its price.
 * @example solveGsim(Francois–Hall 4×4, US–EU free trade).value.welfare[0] // => 51.9454808
 */
export function solveGsim(market: GsimMarket): Solution<GsimOutcome> {
  const { regions: n } = market;
  const base = gsimBase(market);
  const state: GsimState = {
    delivered: new Float64Array(n * n),
    index: new Float64Array(n),
    shares: new Float64Array(n * n),
    quantity: new Float64Array(n * n),
  };
  const logDuties = market.ratesAfter.map((after, at) => Math.log1p(after) - Math.log1p(market.ratesBefore[at]!));
  const shipped = new Float64Array(n * n);
  const solution = solveNewton(new Float64Array(n), (prices, residuals, jacobian) => {
    respond(base, logDuties, prices, state);
    for (let r = 0; r < n; r++) {
      let growth = 0;
      for (let at = r * n; at < r * n + n; at++) {
        shipped[at] = base.salesShares[at]! * state.quantity[at]!;
        growth += base.salesShares[at]! * (state.quantity[at]! - 1);
      }
      const sells = base.sales[r]! > 0;
      residuals[r] = sells ? base.supply[r]! * prices[r]! - Math.log1p(growth) : prices[r]!;
      if (jacobian) fillRow(jacobian, base, { r, shipped, shares: state.shares, volume: sells ? 1 + growth : 0 });
    }
  });
  respond(base, logDuties, solution.value, state);
  return { ...solution, value: account(market, base, solution.value, state) };
}

/** Demand at these prices. */
function respond(base: GsimBase, logDuties: Float64Array, prices: Float64Array, state: GsimState): void {
  const { delivered, index, shares, quantity } = state;
  const n = prices.length;
  index.fill(0);
  for (let r = 0, at = 0; r < n; r++) {
    for (let v = 0; v < n; v++, at++) {
      delivered[at] = prices[r]! + logDuties[at]!;
      const power = 1 - base.sigma[v]!;
      const growth = Math.expm1(power * delivered[at]!);
      quantity[at] = growth;
      index[v]! += base.spendingShares[at]! * (power === 0 ? delivered[at]! : growth);
    }
  }
  for (let v = 0; v < n; v++) {
    const power = 1 - base.sigma[v]!;
    const sum = index[v]!;
    if (power !== 0) index[v] = Math.log1p(sum) / power;
    const level = Math.exp((base.sigma[v]! + base.demand[v]!) * index[v]!);
    for (let at = v; at < quantity.length; at += n) {
      const ownPower = 1 + quantity[at]!;
      shares[at] = (base.spendingShares[at]! * ownPower) / (power === 0 ? 1 : 1 + sum);
      quantity[at] = ownPower * Math.exp(-delivered[at]!) * level;
    }
  }
}

/** Row r of the derivatives: −Σ_v (shipped_rv/volume)·[(σ+Em)·share_sv − σ·δ_rs] + Ex·δ_rs. */
function fillRow(
  jacobian: Float64Array,
  base: GsimBase,
  { r, shipped, shares, volume }: { r: number; shipped: Float64Array; shares: Float64Array; volume: number },
): void {
  const n = base.sales.length;
  const row = r * n;
  if (volume === 0) {
    jacobian.fill(0, row, row + n);
    jacobian[row + r] = 1;
    return;
  }
  let own = 0;
  const pull = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const part = shipped[row + v]! / volume;
    own += part * base.sigma[v]!;
    pull[v] = part * (base.sigma[v]! + base.demand[v]!);
  }
  for (let s = 0; s < n; s++) {
    let sum = 0;
    const other = s * n;
    for (let v = 0; v < n; v++) sum += pull[v]! * shares[other + v]!;
    jacobian[row + s] = -sum;
  }
  jacobian[row + r]! += own + base.supply[r]!;
}

function account(market: GsimMarket, base: GsimBase, prices: Float64Array, state: GsimState): GsimOutcome {
  const { regions: n, trade } = market;
  const newTrade = trade.map((value, at) => value * state.quantity[at]! * Math.exp(prices[Math.floor(at / n)]!));
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
    deliveredPrice: state.delivered.map(Math.expm1),
  };
}
