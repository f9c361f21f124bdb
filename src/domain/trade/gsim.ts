import { perSource } from './perSource';

/**
 * Global simulation of one industry: n regions trade with each other; each buys a CES aggregate and sells one good.
 * Matrices are n × n row by row, rows exporters, columns importers. Elasticities are one value for all or one a region.
 */
export interface GsimMarket {
  regions: number;
  /** Trade at world (duty-free) prices before. */
  trade: Float64Array;
  /** Duties as fractions. */
  ratesBefore: Float64Array;
  ratesAfter: Float64Array;
  /** Em ≤ 0, of the importer. */
  demandElasticity: Float64Array;
  /** Ex ≥ 0, of the exporter. */
  supplyElasticity: Float64Array;
  /** Es > 0, between sources in the importer's market. */
  sigma: Float64Array;
}

/** Results by region (proportional changes, money) and by flow (n × n). */
export interface GsimOutcome {
  worldPrice: Float64Array;
  output: Float64Array;
  compositePrice: Float64Array;
  producerSurplus: Float64Array;
  consumerSurplus: Float64Array;
  tariffRevenue: Float64Array;
  welfare: Float64Array;
  /** Trade after, at the world prices after. */
  newTrade: Float64Array;
  /** Proportional change of the delivered price of each flow. */
  deliveredPrice: Float64Array;
}

/** What follows from the trade before. Its matrices go by importer: of importer v, sources r at v·n + r. */
export interface GsimBase {
  demand: Float64Array;
  supply: Float64Array;
  sigma: Float64Array;
  /** R₀: exports of each region at world prices, sales at home included. */
  sales: Float64Array;
  /** V: spending of each region at delivered prices. */
  spending: Float64Array;
  /** φ_rv = M_rv / R₀_r, zero for a region that sells nothing. */
  salesShares: Float64Array;
  /** θ_rv = M_rv·T₀ / V_v, zero for a region that buys nothing. */
  spendingShares: Float64Array;
  /** T̂ = T₁/T₀ − 1. */
  moved: Float64Array;
}

export function gsimBase(market: GsimMarket): GsimBase {
  const { regions: n, trade, ratesBefore, ratesAfter } = market;
  const sales = new Float64Array(n);
  const spending = new Float64Array(n);
  for (let at = 0; at < trade.length; at++) {
    sales[Math.floor(at / n)]! += trade[at]!;
    spending[at % n]! += trade[at]! * (1 + ratesBefore[at]!);
  }
  const [salesShares, spendingShares, moved] = [new Float64Array(n * n), new Float64Array(n * n), new Float64Array(n * n)];
  for (let r = 0, at = 0; r < n; r++) {
    for (let v = 0; v < n; v++, at++) {
      const before = 1 + ratesBefore[at]!;
      moved[v * n + r] = (ratesAfter[at]! - ratesBefore[at]!) / before;
      if (trade[at] === 0) continue;
      salesShares[v * n + r] = trade[at]! / sales[r]!;
      spendingShares[v * n + r] = (trade[at]! * before) / spending[v]!;
    }
  }
  const demand = perSource(market.demandElasticity, n);
  const supply = perSource(market.supplyElasticity, n);
  return { demand, supply, sigma: perSource(market.sigma, n), sales, spending, salesShares, spendingShares, moved };
}

/**
 * Derivatives of excess supply with respect to the world prices, all in logs: row r is
 * Ex_r·δ_rs − Σ_v part_rv·[(σ+Em)·share_sv − σ·δ_rs], with part_rv the share of r's sales that goes to v and share_sv the
 * share of v's spending that goes to s. A region that sells nothing keeps its price.
 */
export function gsimDerivatives(base: GsimBase, parts: Float64Array, shares: Float64Array, jacobian: Float64Array): void {
  const n = base.sales.length;
  jacobian.fill(0);
  for (let v = 0, buyer = 0; v < n; v++, buyer += n) {
    const sigma = base.sigma[v]!;
    for (let r = 0; r < n; r++) {
      const part = parts[buyer + r]!;
      if (part === 0) continue;
      const row = r * n;
      const pull = part * (sigma + base.demand[v]!);
      for (let s = 0; s < n; s++) jacobian[row + s]! -= pull * shares[buyer + s]!;
      jacobian[row + r]! += part * sigma;
    }
  }
  for (let r = 0; r < n; r++) jacobian[r * n + r]! += base.sales[r] === 0 ? 1 : base.supply[r]!;
}

/** Duties on the trade after less those on the trade before, by importer. */
export function gsimRevenue({ regions: n, trade, ratesBefore, ratesAfter }: GsimMarket, newTrade: Float64Array): Float64Array {
  const revenue = new Float64Array(n);
  for (let at = 0; at < trade.length; at++) revenue[at % n]! += newTrade[at]! * ratesAfter[at]! - trade[at]! * ratesBefore[at]!;
  return revenue;
}
