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

/** What follows from the flows before. Its matrices go by importer: of importer n, sources i at n·N + i. */
export interface GeBase {
  theta: Float64Array;
  /** Y: what the region earns. */
  income: Float64Array;
  /** X: what it spends at delivered prices, duties included. */
  spending: Float64Array;
  /** D: imports less exports at world prices, kept as it is, in units of world income. */
  deficit: Float64Array;
  /** Imports and exports together: what an error in a market is measured against. Income for a region without trade. */
  trade: Float64Array;
  /** F: flows before at world prices. */
  flows: Float64Array;
  /** π: shares in spending. */
  shares: Float64Array;
  /** π/T₁: what the exporter would keep of each unit of spending after. */
  kept: Float64Array;
  /** T̂ = T₁/T₀ − 1. */
  moved: Float64Array;
}

export function geBase(world: GeWorld): GeBase {
  const { regions: n, flows, ratesBefore, ratesAfter } = world;
  const list = (): Float64Array => new Float64Array(n);
  const [income, spending, exported, imported] = [list(), list(), list(), list()];
  for (let at = 0; at < flows.length; at++) {
    const [exporter, importer] = [Math.floor(at / n), at % n];
    income[exporter]! += flows[at]!;
    spending[importer]! += flows[at]! * (1 + ratesBefore[at]!);
    if (exporter === importer) continue;
    exported[exporter]! += flows[at]!;
    imported[importer]! += flows[at]!;
  }
  const matrix = (): Float64Array => new Float64Array(n * n);
  const [byImporter, shares, kept, moved] = [matrix(), matrix(), matrix(), matrix()];
  for (let i = 0, given = 0; i < n; i++) {
    for (let importer = 0; importer < n; importer++, given++) {
      const at = importer * n + i;
      const before = 1 + ratesBefore[given]!;
      byImporter[at] = flows[given]!;
      shares[at] = (flows[given]! * before) / spending[importer]!;
      kept[at] = shares[at] / (1 + ratesAfter[given]!);
      moved[at] = (ratesAfter[given]! - ratesBefore[given]!) / before;
    }
  }
  const deficit = imported.map((value, at) => value - exported[at]!);
  const trade = imported.map((value, at) => value + exported[at]! || income[at]!);
  return { theta: perSource(world.theta, n), income, spending, deficit, trade, flows: byImporter, shares, kept, moved };
}

/** Trade at given wages, by importer. */
export interface GeFlows {
  /** At world prices. */
  flows: Float64Array;
  /** β_in = (π_in/T_in)/Σ_k π_kn/T_kn: what one unit of income brings each exporter. */
  receipts: Float64Array;
  /** ŵY. */
  earned: Float64Array;
}

/**
 * Derivatives of excess sales S_i − ŵ_iY_i, as a ratio of the trade before, with respect to ln ŵ_k; Σ over importers n:
 * Σ_n θ_n·S_in·β_kn + S_ik·ŵ_kY_k/(ŵ_kY_k+D_k) − δ_ik(Σ_n θ_n·S_in + ŵ_iY_i).
 */
export function geDerivatives(base: GeBase, { flows, receipts, earned }: GeFlows, jacobian: Float64Array): void {
  const n = earned.length;
  jacobian.fill(0);
  for (let importer = 0, buyer = 0; importer < n; importer++, buyer += n) {
    const theta = base.theta[importer]!;
    const passed = earned[importer]! / (earned[importer]! + base.deficit[importer]!);
    for (let i = 0; i < n; i++) {
      const flow = flows[buyer + i]! / base.trade[i]!;
      if (flow === 0) continue;
      const row = i * n;
      for (let k = 0; k < n; k++) jacobian[row + k]! += theta * flow * receipts[buyer + k]!;
      jacobian[row + importer]! += flow * passed;
      jacobian[row + i]! -= theta * flow;
    }
  }
  for (let i = 0; i < n; i++) jacobian[i * n + i]! -= earned[i]! / base.trade[i]!;
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

/** Imports from abroad and the duties on all that a region buys, both at world prices, from the flows after. */
export function geImports({ regions: n, flows, ratesAfter }: GeWorld, newFlows: Float64Array, earned: Float64Array): Pick<GeOutcome, 'imports' | 'revenueShare'> {
  const [revenue, before, after] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let at = 0; at < flows.length; at++) {
    const importer = at % n;
    revenue[importer]! += newFlows[at]! * ratesAfter[at]!;
    if (Math.floor(at / n) === importer) continue;
    before[importer]! += flows[at]!;
    after[importer]! += newFlows[at]!;
  }
  return {
    imports: Array.from(before, (value, at) => (value === 0 ? null : after[at]! / value - 1)),
    revenueShare: revenue.map((value, at) => value / (earned[at]! + value)),
  };
}
