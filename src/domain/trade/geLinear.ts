import { geBase, incomeShares, numeraireRegion, type GeBase, type GeOutcome, type GeWorld } from './generalEquilibrium';
import { solveLinear } from './linearSystem';
import type { Solution } from './solution';

/** First-order changes at given wages. */
interface GeChanges {
  index: Float64Array;
  spending: Float64Array;
  flows: Float64Array;
}

/**
 * The one-sector general equilibrium linearised at the flows before, in proportional changes with T̂ = T₁/T₀ − 1; the first
 * step of the exact solution. For the comparison beside it: it has no second-order gain or loss.
 * @example solveGeLinear(world with a duty of 0.1 % more).value.wage // within 0.1 % of solveGe
 */
export function solveGeLinear(world: GeWorld): Solution<GeOutcome> {
  const { regions: n } = world;
  const base = geBase(world);
  const moved = world.ratesAfter.map((after, at) => (1 + after) / (1 + world.ratesBefore[at]!) - 1);
  const numeraire = numeraireRegion(base);
  const weights = incomeShares(base);
  const still = new Float64Array(n);
  const push = soldBy(world, change(world, base, still, moved).flows);
  const matrix = new Float64Array(n * n);
  const wages = new Float64Array(n);
  const unmoved = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const unit = new Float64Array(n);
    unit[k] = 1;
    const sold = soldBy(world, change(world, base, unit, unmoved).flows);
    for (let i = 0; i < n; i++) matrix[i * n + k] = sold[i]! / base.income[i]! - unit[i]!;
  }
  for (let i = 0; i < n; i++) wages[i] = -push[i]! / base.income[i]!;
  for (let k = 0; k < n; k++) matrix[numeraire * n + k] = weights[k]!;
  wages[numeraire] = 0;
  const converged = solveLinear(matrix, wages);
  return { value: account(world, base, { wages, moved }), iterations: 1, residual: converged ? 0 : Infinity, converged };
}

/** d ln of price index, spending and flows for given changes of wages and duties. */
function change({ regions: n, ratesBefore }: GeWorld, base: GeBase, wages: Float64Array, moved: Float64Array): GeChanges {
  const index = new Float64Array(n);
  for (let at = 0; at < moved.length; at++) index[at % n]! += base.shares[at]! * (wages[Math.floor(at / n)]! + moved[at]!);
  const own = moved.map((move, at) => -base.theta[at % n]! * (wages[Math.floor(at / n)]! + move - index[at % n]!) - move);
  const kept = new Float64Array(n);
  const pulled = new Float64Array(n);
  for (let at = 0; at < own.length; at++) {
    const net = base.shares[at]! / (1 + ratesBefore[at]!);
    kept[at % n]! += net;
    pulled[at % n]! += net * own[at]!;
  }
  const spending = wages.map((wage, at) => (wage * base.income[at]!) / (base.income[at]! + base.deficit[at]!) - pulled[at]! / kept[at]!);
  return { index, spending, flows: own.map((value, at) => value + spending[at % n]!) };
}

/** Σ_n F_in·d ln F_in */
function soldBy({ regions: n, flows }: GeWorld, changes: Float64Array): Float64Array {
  const sold = new Float64Array(n);
  for (let at = 0; at < flows.length; at++) sold[Math.floor(at / n)]! += flows[at]! * changes[at]!;
  return sold;
}

function account(world: GeWorld, base: GeBase, { wages, moved }: { wages: Float64Array; moved: Float64Array }): GeOutcome {
  const { regions: n, flows, ratesAfter } = world;
  const changes = change(world, base, wages, moved);
  const newFlows = flows.map((flow, at) => flow * (1 + changes.flows[at]!));
  const revenue = new Float64Array(n);
  const before = new Float64Array(n);
  const after = new Float64Array(n);
  for (let at = 0; at < flows.length; at++) {
    revenue[at % n]! += newFlows[at]! * ratesAfter[at]!;
    if (Math.floor(at / n) === at % n) continue;
    before[at % n]! += flows[at]!;
    after[at % n]! += newFlows[at]!;
  }
  return {
    wage: wages,
    priceIndex: changes.index,
    realIncome: changes.spending.map((value, at) => value - changes.index[at]!),
    imports: Array.from(before, (value, at) => (value === 0 ? null : after[at]! / value - 1)),
    revenueShare: revenue.map((value, at) => value / ((1 + wages[at]!) * base.income[at]! + value)),
    newFlows,
    deliveredPrice: moved.map((move, at) => wages[Math.floor(at / n)]! + move),
  };
}
