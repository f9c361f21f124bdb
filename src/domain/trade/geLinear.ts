import { geBase, geDerivatives, geImports, incomeShares, numeraireRegion, type GeBase, type GeOutcome, type GeWorld } from './generalEquilibrium';
import { byExporter } from './importerOrder';
import { linearSolution } from './linearSolution';
import type { Solution } from './solution';

/** First-order changes at given wages; flows by importer. */
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
  const landed = base.income.map((value, at) => value + base.deficit[at]!);
  const receipts = base.flows.map((flow, at) => flow / landed[Math.floor(at / n)]!);
  const matrix = new Float64Array(n * n);
  geDerivatives(base, { flows: base.flows, receipts, earned: base.income }, matrix);
  const atOldWages = changesOf(world, base, new Float64Array(n));
  const push = new Float64Array(n);
  for (let at = 0; at < matrix.length; at++) push[at % n]! -= (base.flows[at]! * atOldWages.flows[at]!) / base.trade[at % n]!;
  const numeraire = numeraireRegion(base);
  matrix.set(incomeShares(base), numeraire * n);
  push[numeraire] = 0;
  const solution = linearSolution(matrix, push);
  return { ...solution, value: account(world, base, solution.value) };
}

/** d ln of price index, spending and flows for given changes of wages and the change of duties. */
function changesOf({ regions: n }: GeWorld, base: GeBase, wages: Float64Array): GeChanges {
  const [index, pulled] = [new Float64Array(n), new Float64Array(n)];
  const prices = base.moved.map((move, at) => wages[at % n]! + move);
  for (let at = 0; at < prices.length; at++) index[Math.floor(at / n)]! += base.shares[at]! * prices[at]!;
  const own = prices.map((price, at) => {
    const importer = Math.floor(at / n);
    return -base.theta[importer]! * (price - index[importer]!) - base.moved[at]!;
  });
  for (let at = 0; at < own.length; at++) pulled[Math.floor(at / n)]! += base.flows[at]! * own[at]!;
  const spending = wages.map((wage, at) => (wage * base.income[at]! - pulled[at]!) / (base.income[at]! + base.deficit[at]!));
  return { index, spending, flows: own.map((value, at) => value + spending[Math.floor(at / n)]!) };
}

function account(world: GeWorld, base: GeBase, wages: Float64Array): GeOutcome {
  const { regions: n, flows } = world;
  const changes = changesOf(world, base, wages);
  const flowChanges = byExporter(changes.flows, n);
  const newFlows = flows.map((flow, at) => flow * (1 + flowChanges[at]!));
  return {
    wage: wages,
    priceIndex: changes.index,
    realIncome: changes.spending.map((value, at) => value - changes.index[at]!),
    ...geImports(world, newFlows, wages.map((wage, at) => (1 + wage) * base.income[at]!)),
    newFlows,
    deliveredPrice: byExporter(base.moved.map((move, at) => wages[at % n]! + move), n),
  };
}
