import { gsimBase, gsimDerivatives, gsimRevenue, type GsimBase, type GsimMarket, type GsimOutcome } from './gsim';
import { byExporter } from './importerOrder';
import { linearSolution } from './linearSolution';
import type { Solution } from './solution';

/**
 * GSIM as published (Francois & Hall 2002), linear in proportional changes: one n × n system, no iteration.
 * q̂_rv = −Es(P_r+T̂_rv) + (Em+Es)·Σ_s θ_sv(P_s+T̂_sv) with T̂ = T₁/T₀−1; Ex_r·P_r = Σ_v φ_rv·q̂_rv.
 * PS = R₀·P(1+½Ex·P). CS = V(½·Em·P²·sign(P) − P) as published: its second-order term has the wrong sign where prices rise.
 * @example solveGsimLinear(Francois–Hall 4×4, US–EU free trade).value.worldPrice[0] // => 0.0791813
 */
export function solveGsimLinear(market: GsimMarket): Solution<GsimOutcome> {
  const { regions: n } = market;
  const base = gsimBase(market);
  const matrix = new Float64Array(n * n);
  gsimDerivatives(base, base.salesShares, base.spendingShares, matrix);
  const atOldPrices = demandChanges(base, base.moved);
  const push = new Float64Array(n);
  for (let at = 0; at < atOldPrices.length; at++) push[at % n]! += base.salesShares[at]! * atOldPrices[at]!;
  const solution = linearSolution(matrix, push);
  return { ...solution, value: account(market, base, solution.value) };
}

/** q̂ for given changes of the delivered prices; both by importer. */
function demandChanges(base: GsimBase, pushed: Float64Array): Float64Array {
  const pull = averages(base, pushed);
  const n = pull.length;
  return pushed.map((price, at) => {
    const v = Math.floor(at / n);
    return -base.sigma[v]! * price + (base.demand[v]! + base.sigma[v]!) * pull[v]!;
  });
}

/** Σ_s θ_sv·x_sv for each importer v. */
function averages({ spendingShares, sales }: GsimBase, changes: Float64Array): Float64Array {
  const n = sales.length;
  const sums = new Float64Array(n);
  for (let at = 0; at < changes.length; at++) sums[Math.floor(at / n)]! += spendingShares[at]! * changes[at]!;
  return sums;
}

function account(market: GsimMarket, base: GsimBase, prices: Float64Array): GsimOutcome {
  const { regions: n, trade } = market;
  const { moved, sales, spending, supply, demand } = base;
  const quantity = byExporter(demandChanges(base, moved.map((move, at) => prices[at % n]! + move)), n);
  const deliveredPrice = moved.map((move, at) => (1 + prices[at % n]!) * (1 + move) - 1);
  const compositePrice = averages(base, deliveredPrice);
  const newTrade = trade.map((value, at) => value * (1 + quantity[at]!) * (1 + prices[Math.floor(at / n)]!));
  const producerSurplus = prices.map((price, r) => sales[r]! * price * (1 + 0.5 * supply[r]! * price));
  const consumerSurplus = compositePrice.map((price, v) => spending[v]! * (0.5 * demand[v]! * price * price * Math.sign(price) - price));
  const tariffRevenue = gsimRevenue(market, newTrade);
  const welfare = producerSurplus.map((surplus, r) => surplus + consumerSurplus[r]! + tariffRevenue[r]!);
  const output = prices.map((price, r) => supply[r]! * price);
  const outcome = { worldPrice: prices, output, compositePrice, producerSurplus, consumerSurplus, tariffRevenue, welfare };
  return { ...outcome, newTrade, deliveredPrice: byExporter(deliveredPrice, n) };
}
