import { logPriceIndex, type CesNest } from './cesIndex';
import { geBase, geDerivatives, geImports, incomeShares, numeraireRegion, type GeBase, type GeFlows, type GeOutcome, type GeWorld } from './generalEquilibrium';
import { byExporter } from './importerOrder';
import { partOfChange, solveInStages } from './inStages';
import type { System } from './newton';
import { isSolved, type Solution } from './solution';

/** Of what a region spent before; with less it has given all away, and its market equations hold for any wage. */
const LEAST_SPENDING = 1e-6;

/** The world at given wages, filled in place; matrices by importer, as in GeBase. */
interface GeState extends CesNest, GeFlows {
  /** ln ŵ. */
  wages: Float64Array;
  /** ln T₁/T₀. */
  logDuties: Float64Array;
  /** ln P̂. */
  index: Float64Array;
  /** X′ */
  spending: Float64Array;
  /** Exports less imports, and less the surplus kept: 0 in equilibrium. Sales at home cancel, so small trade is as exact as large. */
  excess: Float64Array;
}

/**
 * Exact hat algebra, one sector: P̂_n = (Σπ(ŵT̂)^(−θ))^(−1/θ), π′ = π(ŵT̂/P̂)^(−θ), X′_n = (ŵ_nY_n + D_n)/Σ_iπ′_in/T_in,
 * ŵ_iY_i = Σ_n π′_in·X′_n/T_in. Newton in ln ŵ with the derivative in closed form, by stages of the change of duties where
 * it does not get there at once. Σŵ_iY_i = ΣY_i is the numeraire; deficits D stay as they are in it.
 * @example solveGe(world without a change).value.wage // => all 0
 */
export function solveGe(world: GeWorld): Solution<GeOutcome> {
  const { regions: n } = world;
  const base = geBase(world);
  const state = stateOf(base);
  const solution = solveInStages(n, (share) => {
    if (share === 1) return marketsOf(base, state);
    const onTheWay = geBase({ ...world, ratesAfter: partOfChange(world.ratesBefore, world.ratesAfter, share) });
    return marketsOf(onTheWay, stateOf(onTheWay));
  });
  normalise(solution.value, incomeShares(base), state.wages);
  respond(base, state);
  const residual = Math.max(...state.excess.map((excess, i) => Math.abs(excess) / base.trade[i]!));
  return { ...solution, residual, converged: solution.converged && isSolved(residual), value: account(world, base, state) };
}

function stateOf({ income, moved, shares }: GeBase): GeState {
  const matrix = (): Float64Array => new Float64Array(moved.length);
  const list = (): Float64Array => new Float64Array(income.length);
  const nest = { weights: shares, logPrices: matrix(), growth: matrix(), logDuties: moved.map(Math.log1p) };
  return { ...nest, wages: list(), index: list(), spending: list(), excess: list(), flows: matrix(), receipts: matrix(), earned: list() };
}

/** Excess sales by level of wages; the market of one region follows from the others, and its level is held instead. */
function marketsOf(base: GeBase, state: GeState): System {
  const n = base.income.length;
  const numeraire = numeraireRegion(base);
  const weights = incomeShares(base);
  return {
    residuals: (levels, off) => {
      normalise(levels, weights, state.wages);
      respond(base, state);
      for (let i = 0; i < n; i++) off[i] = state.excess[i]! / base.trade[i]!;
      off[numeraire] = levels[numeraire]!;
      // A surplus kept above all that a region earns would leave it less than nothing to spend: no equilibrium lies there.
      if (state.spending.some((value, i) => !(value > LEAST_SPENDING * base.spending[i]!))) off.fill(Infinity);
    },
    derivatives: (jacobian) => {
      geDerivatives(base, state, jacobian);
      byLevels(jacobian, weights, state.wages);
      jacobian.fill(0, numeraire * n, numeraire * n + n);
      jacobian[numeraire * n + numeraire] = 1;
    },
  };
}

/** ln ŵ = level − ln Σ s·e^level, so that world income stays 1 at any levels. */
function normalise(levels: Float64Array, weights: Float64Array, wages: Float64Array): void {
  let growth = 0;
  for (let i = 0; i < levels.length; i++) growth += weights[i]! * Math.expm1(levels[i]!);
  const world = Math.log1p(growth);
  for (let i = 0; i < levels.length; i++) wages[i] = levels[i]! - world;
}

/** Derivatives by ln ŵ become those by levels: a level moves its own wage by 1 and all wages by −s·ŵ. */
function byLevels(jacobian: Float64Array, weights: Float64Array, wages: Float64Array): void {
  const n = wages.length;
  const pulls = wages.map((wage, k) => weights[k]! * Math.exp(wage));
  for (let row = 0; row < jacobian.length; row += n) {
    let all = 0;
    for (let k = 0; k < n; k++) all += jacobian[row + k]!;
    for (let k = 0; k < n; k++) jacobian[row + k]! -= all * pulls[k]!;
  }
}

/** Prices, spending and flows at the wages of the state. */
function respond(base: GeBase, state: GeState): void {
  const { wages, logPrices, logDuties, growth, index, spending, excess, flows, receipts, earned } = state;
  const n = wages.length;
  for (let i = 0; i < n; i++) earned[i] = Math.exp(wages[i]!) * base.income[i]!;
  excess.set(base.deficit);
  for (let importer = 0, buyer = 0; importer < n; importer++, buyer += n) {
    for (let i = 0; i < n; i++) logPrices[buyer + i] = wages[i]! + logDuties[buyer + i]!;
    index[importer] = logPriceIndex(state, buyer, buyer + n, 1 + base.theta[importer]!);
    let kept = 0;
    for (let at = buyer; at < buyer + n; at++) kept += base.kept[at]! * growth[at]!;
    const toSpend = earned[importer]! + base.deficit[importer]!;
    spending[importer] = toSpend / kept;
    for (let i = 0, at = buyer; i < n; i++, at++) {
      receipts[at] = (base.kept[at]! * growth[at]!) / kept;
      flows[at] = receipts[at]! * toSpend;
      if (i === importer) continue;
      excess[i]! += flows[at]!;
      excess[importer]! -= flows[at]!;
    }
  }
}

function account(world: GeWorld, base: GeBase, state: GeState): GeOutcome {
  const { regions: n } = world;
  const newFlows = byExporter(state.flows, n);
  return {
    wage: state.wages.map(Math.expm1),
    priceIndex: state.index.map(Math.expm1),
    realIncome: state.spending.map((value, at) => Math.expm1(Math.log(value / base.spending[at]!) - state.index[at]!)),
    ...geImports(world, newFlows, state.earned),
    newFlows,
    deliveredPrice: byExporter(state.logPrices.map(Math.expm1), n),
  };
}
