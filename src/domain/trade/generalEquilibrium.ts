import { perSource, total } from './perSource';

/**
 * One-sector general equilibrium in changes: labour is the only input, trade follows gravity with elasticity θ.
 * Matrices are n × n row by row, rows exporters, columns importers, sales at home on the diagonal.
 */
export interface GeWorld {
  regions: number;
  /** Trade at world (duty-free) prices before. */
  flows: Float64Array;
  ratesBefore: Float64Array;
  ratesAfter: Float64Array;
  /** Trade elasticity θ > 0 (σ − 1 in Armington form), one value or one an importer. */
  theta: Float64Array;
}

/** Results by region; changes are proportional. World income is the numeraire. */
export interface GeOutcome {
  wage: Float64Array;
  priceIndex: Float64Array;
  realIncome: Float64Array;
  /** Change of imports from abroad at world prices; null where there were none. */
  imports: (number | null)[];
  /** Duties after as a fraction of income (wages and duties). */
  revenueShare: Float64Array;
  newFlows: Float64Array;
  deliveredPrice: Float64Array;
}

/** What follows from the flows before. */
export interface GeBase {
  theta: Float64Array;
  /** Y: what the region earns. */
  income: Float64Array;
  /** X: what it spends at delivered prices, duties included. */
  spending: Float64Array;
  /** D = X − Y − duties, kept as it is, in units of world income. */
  deficit: Float64Array;
  /** π: shares in spending. */
  shares: Float64Array;
}

export function geBase(world: GeWorld): GeBase {
  const { regions: n, flows, ratesBefore } = world;
  const income = new Float64Array(n);
  const spending = new Float64Array(n);
  const landed = new Float64Array(n);
  for (let at = 0; at < flows.length; at++) {
    income[Math.floor(at / n)]! += flows[at]!;
    spending[at % n]! += flows[at]! * (1 + ratesBefore[at]!);
    landed[at % n]! += flows[at]!;
  }
  const shares = flows.map((flow, at) => (flow * (1 + ratesBefore[at]!)) / spending[at % n]!);
  return { theta: perSource(world.theta, n), income, spending, deficit: landed.map((value, at) => value - income[at]!), shares };
}

/** The equations leave the level of all wages open; world income fixes it, in place of the largest region's market. */
export function numeraireRegion({ income }: GeBase): number {
  let largest = 0;
  income.forEach((value, region) => {
    if (value > income[largest]!) largest = region;
  });
  return largest;
}

/** Income by share of the world's. */
export function incomeShares({ income }: GeBase): Float64Array {
  const world = total(income);
  return income.map((value) => value / world);
}
