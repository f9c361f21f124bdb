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

/** What follows from the trade before. */
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
}

export function gsimBase(market: GsimMarket): GsimBase {
  const { regions: n, trade, ratesBefore } = market;
  const sales = new Float64Array(n);
  const spending = new Float64Array(n);
  for (let r = 0, at = 0; r < n; r++) {
    for (let v = 0; v < n; v++, at++) {
      sales[r]! += trade[at]!;
      spending[v]! += trade[at]! * (1 + ratesBefore[at]!);
    }
  }
  const salesShares = trade.map((value, at) => (value === 0 ? 0 : value / sales[Math.floor(at / n)]!));
  const spendingShares = trade.map((value, at) => (value === 0 ? 0 : (value * (1 + ratesBefore[at]!)) / spending[at % n]!));
  const demand = perSource(market.demandElasticity, n);
  const supply = perSource(market.supplyElasticity, n);
  return { demand, supply, sigma: perSource(market.sigma, n), sales, spending, salesShares, spendingShares };
}

/** Duties on the trade after less those on the trade before, by importer. */
export function gsimRevenue({ regions: n, trade, ratesBefore, ratesAfter }: GsimMarket, newTrade: Float64Array): Float64Array {
  const revenue = new Float64Array(n);
  for (let at = 0; at < trade.length; at++) revenue[at % n]! += newTrade[at]! * ratesAfter[at]! - trade[at]! * ratesBefore[at]!;
  return revenue;
}
