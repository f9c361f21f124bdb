import { logPriceIndex } from './cesIndex';
import { geBase, incomeShares, numeraireRegion, type GeBase, type GeOutcome, type GeWorld } from './generalEquilibrium';
import { solveNewton } from './newton';
import type { Solution } from './solution';

/** Of what a region spent before; with less it has given all away, and its market equations hold for any wage. */
const LEAST_SPENDING = 1e-6;

/** The world at given wages, filled in place; matrices are stored by importer (n columns of the flows, one after the other). */
interface GeState {
  logPrices: Float64Array;
  shares: Float64Array;
  index: Float64Array;
  spending: Float64Array;
  /** Flows at world prices, rows exporters. */
  flows: Float64Array;
  /** β_in = (π_in/T_in)/Σ_k π_kn/T_kn: what one unit of income brings each exporter, rows exporters. */
  receipts: Float64Array;
}

/**
 * Exact hat algebra, one sector: P̂_n = (Σπ(ŵT̂)^(−θ))^(−1/θ), π′ = π(ŵT̂/P̂)^(−θ), X′_n = (ŵ_nY_n + D_n)/Σ_iπ′_in/T_in,
 * ŵ_iY_i = Σ_n π′_in·X′_n/T_in. Newton in ln ŵ with the derivative in closed form. Σŵ_iY_i = ΣY_i is the numeraire;
 * deficits D stay as they are in it.
 * @example solveGe(world without a change).value.wage // => all 0
 */
export function solveGe(world: GeWorld): Solution<GeOutcome> {
  const { regions: n, ratesAfter, ratesBefore } = world;
  const base = geBase(world);
  const logDuties = ratesAfter.map((after, at) => Math.log1p(after) - Math.log1p(ratesBefore[at]!));
  const numeraire = numeraireRegion(base);
  const weights = incomeShares(base);
  const state = emptyState(n);
  const weighted = new Float64Array(n * n);
  const wages = new Float64Array(n);
  const solution = solveNewton(new Float64Array(n), (levels, residuals, jacobian) => {
    const pulls = normalise(levels, weights, wages);
    respond(world, base, { wages, logDuties }, state);
    for (let i = 0; i < n; i++) {
      let sold = 0;
      for (let at = i * n; at < i * n + n; at++) sold += state.flows[at]!;
      residuals[i] = sold / base.income[i]! - Math.exp(wages[i]!);
    }
    residuals[numeraire] = levels[numeraire]!;
    // A surplus kept above all that a region earns would leave it less than nothing to spend: no equilibrium lies there.
    if (state.spending.some((value, i) => !(value > LEAST_SPENDING * base.spending[i]!))) residuals.fill(Infinity);
    if (!jacobian) return;
    for (let i = 0; i < n; i++) fillRow(jacobian, base, { i, wages, state, weighted, pulls });
    jacobian.fill(0, numeraire * n, numeraire * n + n);
    jacobian[numeraire * n + numeraire] = 1;
  });
  normalise(solution.value, weights, wages);
  respond(world, base, { wages, logDuties }, state);
  return { ...solution, value: account(world, base, wages, state) };
}

/** ln ŵ = level − ln Σ s·e^level, so that world income stays 1 at any levels; returns what each level pulls of that sum. */
function normalise(levels: Float64Array, weights: Float64Array, wages: Float64Array): Float64Array {
  let growth = 0;
  for (let i = 0; i < levels.length; i++) growth += weights[i]! * Math.expm1(levels[i]!);
  const world = Math.log1p(growth);
  for (let i = 0; i < levels.length; i++) wages[i] = levels[i]! - world;
  return wages.map((wage, i) => weights[i]! * Math.exp(wage));
}

function emptyState(n: number): GeState {
  const matrix = (): Float64Array => new Float64Array(n * n);
  return { logPrices: matrix(), shares: matrix(), index: new Float64Array(n), spending: new Float64Array(n), flows: matrix(), receipts: matrix() };
}

function respond(world: GeWorld, base: GeBase, given: { wages: Float64Array; logDuties: Float64Array }, state: GeState): void {
  const { regions: n, ratesAfter } = world;
  const weights = new Float64Array(n);
  const prices = new Float64Array(n);
  const shares = new Float64Array(n);
  for (let importer = 0; importer < n; importer++) {
    for (let i = 0; i < n; i++) {
      const at = i * n + importer;
      weights[i] = base.shares[at]!;
      prices[i] = given.wages[i]! + given.logDuties[at]!;
      state.logPrices[at] = prices[i]!;
    }
    state.index[importer] = logPriceIndex(weights, prices, 1 + base.theta[importer]!, shares);
    let kept = 0;
    for (let i = 0; i < n; i++) kept += shares[i]! / (1 + ratesAfter[i * n + importer]!);
    const earned = Math.exp(given.wages[importer]!) * base.income[importer]! + base.deficit[importer]!;
    state.spending[importer] = earned / kept;
    for (let i = 0; i < n; i++) {
      const at = i * n + importer;
      state.receipts[at] = shares[i]! / (1 + ratesAfter[at]!) / kept;
      state.flows[at] = state.receipts[at] * earned;
    }
  }
}

/**
 * ∂(sold_i/Y_i − ŵ_i)/∂ln ŵ_k = [Σ_n θ_n·S_in·β_kn + S_ik·g_k − δ_ik(Σ_n θ_n·S_in + ŵ_iY_i)]/Y_i, g_k = ŵ_kY_k/(ŵ_kY_k+D_k);
 * a level moves its own wage by 1 and all wages by −pull.
 */
function fillRow(
  jacobian: Float64Array,
  base: GeBase,
  { i, wages, state, weighted, pulls }: { i: number; wages: Float64Array; state: GeState; weighted: Float64Array; pulls: Float64Array },
): void {
  const n = wages.length;
  const row = i * n;
  let own = 0;
  for (let at = row; at < row + n; at++) {
    const pull = (base.theta[at - row]! * state.flows[at]!) / base.income[i]!;
    weighted[at] = pull;
    own += pull;
  }
  for (let k = 0; k < n; k++) {
    let sum = 0;
    const other = k * n;
    for (let importer = 0; importer < n; importer++) sum += weighted[row + importer]! * state.receipts[other + importer]!;
    const earned = Math.exp(wages[k]!) * base.income[k]!;
    jacobian[row + k] = sum + ((state.flows[row + k]! / base.income[i]!) * earned) / (earned + base.deficit[k]!);
  }
  jacobian[row + i]! -= own + Math.exp(wages[i]!);
  let all = 0;
  for (let k = 0; k < n; k++) all += jacobian[row + k]!;
  for (let k = 0; k < n; k++) jacobian[row + k]! -= all * pulls[k]!;
}

function account(world: GeWorld, base: GeBase, wages: Float64Array, state: GeState): GeOutcome {
  const { regions: n, flows, ratesAfter } = world;
  const earned = wages.map((wage, i) => Math.exp(wage) * base.income[i]!);
  const revenue = new Float64Array(n);
  const before = new Float64Array(n);
  const after = new Float64Array(n);
  for (let at = 0; at < flows.length; at++) {
    const importer = at % n;
    revenue[importer]! += state.flows[at]! * ratesAfter[at]!;
    if (Math.floor(at / n) === importer) continue;
    before[importer]! += flows[at]!;
    after[importer]! += state.flows[at]!;
  }
  return {
    wage: wages.map(Math.expm1),
    priceIndex: state.index.map(Math.expm1),
    realIncome: state.spending.map((value, at) => Math.expm1(Math.log(value / base.spending[at]!) - state.index[at]!)),
    imports: Array.from(before, (value, at) => (value === 0 ? null : after[at]! / value - 1)),
    revenueShare: revenue.map((value, at) => value / (earned[at]! + value)),
    newFlows: Float64Array.from(state.flows),
    deliveredPrice: state.logPrices.map(Math.expm1),
  };
}
