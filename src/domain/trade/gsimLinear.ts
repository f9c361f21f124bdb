import { gsimBase, gsimRevenue, type GsimBase, type GsimMarket, type GsimOutcome } from './gsim';
import { solveLinear } from './linearSystem';
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
  const moved = market.ratesAfter.map((after, at) => (1 + after) / (1 + market.ratesBefore[at]!) - 1);
  const matrix = new Float64Array(n * n);
  const prices = new Float64Array(n);
  const averageMove = averagesByImporter(base, moved);
  for (let r = 0; r < n; r++) fillRow({ matrix, right: prices, moved, averageMove }, base, r);
  const converged = solveLinear(matrix, prices);
  return { value: account(market, base, prices, moved), iterations: 1, residual: converged ? 0 : Infinity, converged };
}

/** Σ_s θ_sv·x_sv for each importer v. */
function averagesByImporter({ spendingShares, sales }: GsimBase, changes: Float64Array): Float64Array {
  const averages = new Float64Array(sales.length);
  for (let at = 0; at < changes.length; at++) averages[at % sales.length]! += spendingShares[at]! * changes[at]!;
  return averages;
}

function fillRow(
  { matrix, right, moved, averageMove }: { matrix: Float64Array; right: Float64Array; moved: Float64Array; averageMove: Float64Array },
  base: GsimBase,
  r: number,
): void {
  const n = right.length;
  const row = r * n;
  if (base.sales[r] === 0) {
    matrix[row + r] = 1;
    return;
  }
  const pull = new Float64Array(n);
  let own = 0;
  let push = 0;
  for (let v = 0; v < n; v++) {
    const part = base.salesShares[row + v]!;
    own += part * base.sigma[v]!;
    pull[v] = part * (base.sigma[v]! + base.demand[v]!);
    push += pull[v]! * averageMove[v]! - part * base.sigma[v]! * moved[row + v]!;
  }
  for (let s = 0; s < n; s++) {
    let sum = 0;
    for (let v = 0; v < n; v++) sum += pull[v]! * base.spendingShares[s * n + v]!;
    matrix[row + s] = -sum;
  }
  matrix[row + r]! += own + base.supply[r]!;
  right[r] = push;
}

function account(market: GsimMarket, base: GsimBase, prices: Float64Array, moved: Float64Array): GsimOutcome {
  const { regions: n, trade } = market;
  const exporterPrice = (at: number): number => prices[Math.floor(at / n)]!;
  const pushed = moved.map((move, at) => exporterPrice(at) + move);
  const pull = averagesByImporter(base, pushed);
  const deliveredPrice = moved.map((move, at) => (1 + exporterPrice(at)) * (1 + move) - 1);
  const compositePrice = averagesByImporter(base, deliveredPrice);
  const newTrade = trade.map((value, at) => {
    const v = at % n;
    const quantity = -base.sigma[v]! * pushed[at]! + (base.demand[v]! + base.sigma[v]!) * pull[v]!;
    return value * (1 + quantity) * (1 + exporterPrice(at));
  });
  const producerSurplus = prices.map((price, r) => base.sales[r]! * price * (1 + 0.5 * base.supply[r]! * price));
  const consumerSurplus = compositePrice.map((price, v) => base.spending[v]! * (0.5 * base.demand[v]! * price * price * Math.sign(price) - price));
  const tariffRevenue = gsimRevenue(market, newTrade);
  const welfare = producerSurplus.map((surplus, r) => surplus + consumerSurplus[r]! + tariffRevenue[r]!);
  const output = prices.map((price, r) => base.supply[r]! * price);
  return { worldPrice: prices, output, compositePrice, producerSurplus, consumerSurplus, tariffRevenue, welfare, newTrade, deliveredPrice };
}
