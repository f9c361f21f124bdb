import fc from 'fast-check';
import { geBase } from '../../../src/domain/trade/generalEquilibrium';
import { solveGe } from '../../../src/domain/trade/geExact';
import { regionApart } from '../../../src/domain/trade/regionApart';
import { solveGeLinear } from '../../../src/domain/trade/geLinear';
import { distance, gapBetween, geWorlds, numbers, orderOf, orders, reorder, sum, unevenWorld } from './worlds';

it('no change of duties changes nothing, also where trade is not balanced', () => {
  fc.assert(
    fc.property(geWorlds, (world) => {
      const { value } = solveGe({ ...world, ratesAfter: world.ratesBefore });
      for (const list of [value.wage, value.priceIndex, value.realIncome]) expect(list.every((x) => Math.abs(x) < 1e-12)).toBe(true);
      expect(gapBetween(value.newFlows, world.flows)).toBeLessThan(1e-11);
    }),
  );
});

it('every random world converges; incomes are sales, world income is the numeraire, deficits stay', () => {
  fc.assert(
    fc.property(geWorlds, (world) => {
      const { value, converged } = solveGe(world);
      expect(converged).toBe(true);
      const { regions: n } = world;
      const { income, deficit } = geBase(world);
      const wages = income.map((y, i) => y * (1 + value.wage[i]!));
      expect(sum(wages)).toBeCloseTo(sum(income), 6);
      for (let i = 0; i < n; i++) {
        expect(sum(value.newFlows.subarray(i * n, i * n + n))).toBeCloseTo(wages[i]!, 6);
        const landed = sum(value.newFlows.filter((_, at) => at % n === i));
        expect(landed - wages[i]!).toBeCloseTo(deficit[i]!, 6);
      }
    }),
  );
});

it('twice the flows, the same changes', () => {
  fc.assert(
    fc.property(geWorlds, (world) => {
      const once = solveGe(world).value;
      const twice = solveGe({ ...world, flows: world.flows.map((x) => 2 * x) }).value;
      twice.realIncome.forEach((x, at) => expect(x).toBeCloseTo(once.realIncome[at]!, 9));
    }),
  );
});

it.each([36, 44])('%d countries: solved to 1e-12, the rest of the world loses from the duty', (n) => {
  const { value, residual, converged, iterations } = solveGe(unevenWorld(n, 0.2));
  expect([converged, residual < 1e-12, iterations < 12]).toEqual([true, true, true]);
  expect([...value.realIncome.subarray(1)].every((x) => x < 0)).toBe(true);
});

it('exact approaches linear as the change of duties vanishes, with an error of second order in every figure', () => {
  const [linear, exact] = [(shock: number) => solveGeLinear(unevenWorld(8, shock)).value, (shock: number) => solveGe(unevenWorld(8, shock)).value];
  for (const figure of ['wage', 'priceIndex', 'realIncome', 'revenueShare', 'newFlows', 'deliveredPrice'] as const) {
    expect(orderOf((shock) => distance(linear(shock)[figure], exact(shock)[figure]), 2e-3)).toBeCloseTo(2, 1);
  }
});

it('countries in another order have the same results in that order, exact and linear', () => {
  const both = geWorlds.chain((world) => fc.record({ world: fc.constant(world), order: orders(world.regions) }));
  fc.assert(
    fc.property(both, ({ world, order }) => {
      const moved = { ...world, flows: reorder(world.flows, order), ratesBefore: reorder(world.ratesBefore, order), ratesAfter: reorder(world.ratesAfter, order) };
      for (const solve of [solveGe, solveGeLinear]) {
        const [value, other] = [solve(world).value, solve(moved).value];
        for (const figure of ['wage', 'realIncome', 'revenueShare', 'deliveredPrice'] as const) expect(distance(reorder(value[figure], order), other[figure])).toBeLessThan(1e-8);
      }
    }),
  );
});

it('the gains from trade of one country are those of Arkolakis, Costinot & Rodríguez-Clare: 0.7 % to 1.4 % of income where 7 % is imported', () => {
  // Duties of 1,000 % both ways come close to autarky: real income falls by 1 − λ^(1/ε), λ = 0.93, for trade elasticities of 10 and 5.
  const flows = numbers(93, 7, 7, 9993);
  const loss = (theta: number) => -solveGe({ regions: 2, flows, ratesBefore: numbers(0, 0, 0, 0), ratesAfter: numbers(0, 10, 10, 0), theta: numbers(theta) }).value.realIncome[0]!;
  expect([loss(10), loss(5)].map((x) => Math.round(1000 * x) / 10)).toEqual([0.7, 1.4]);
  expect(loss(5)).toBeCloseTo(1 - 0.93 ** (1 / 5), 4);
});

it('groups that do not trade with each other have no common level: not converged, and the first region apart is found', () => {
  const flows = numbers(90, 10, 0, 12, 80, 0, 0, 0, 50);
  const world = { regions: 3, flows, ratesBefore: new Float64Array(9), ratesAfter: numbers(0, 0.2, 0, 0, 0, 0, 0, 0, 0), theta: numbers(4) };
  expect([solveGe(world).converged, solveGeLinear(world).converged, regionApart(flows, 3)]).toEqual([false, false, 2]);
  expect(regionApart(numbers(0, 1, 0, 0, 0, 1, 0, 0, 0), 3)).toBe(-1);
});

it('a world whose wages Newton overshoots is reached, and every market of it clears', () => {
  const flows = numbers(2000.5, 0.05, 0.05, 0.05, 0.05, 2000.5, 0.9, 0.05, 5.5, 0.05, 2000.5, 0.05, 1.2, 23, 0.05, 2000.5);
  const ratesAfter = new Float64Array(16);
  [ratesAfter[8], ratesAfter[11]] = [1.37, 1.5];
  const { converged, residual, value } = solveGe({ regions: 4, flows, ratesBefore: new Float64Array(16), ratesAfter, theta: numbers(2) });
  expect([converged, residual <= 1e-10]).toEqual([true, true]);
  expect(value.wage[2]!).toBeLessThan(-0.5);
});

it('a surplus that cannot be kept is no equilibrium with negative spending', () => {
  const flows = numbers(1500, 0.5, 0.5, 0.5, 1500, 128.5, 7.5, 0.5, 1500);
  const world = { regions: 3, flows, ratesBefore: numbers(1.4, 0, 1.5, 0, 0, 0, 0, 0, 0), ratesAfter: numbers(0, 0, 0, 0, 0, 1.5, 1.5, 0, 0) };
  expect(solveGe({ ...world, theta: numbers(1) }).converged).toBe(false);
});

it('two equal countries: wages stay, free trade raises real income in both alike', () => {
  const world = { regions: 2, flows: numbers(900, 100, 100, 900), theta: numbers(4) };
  const { value } = solveGe({ ...world, ratesBefore: numbers(0, 0.3, 0.3, 0), ratesAfter: numbers(0, 0, 0, 0) });
  expect(Math.abs(value.wage[0]!)).toBeLessThan(1e-14);
  expect(value.realIncome[0]).toBeCloseTo(value.realIncome[1]!, 13);
  expect(value.realIncome[0]!).toBeGreaterThan(0);
});

it('agrees with a plain iteration on the wages, written another way', () => {
  const world = unevenWorld(5, 0.3);
  const { regions: n, ratesBefore, ratesAfter } = world;
  const theta = 4;
  const { income, deficit, shares } = geBase(world);
  let wages = numbers(1, 1, 1, 1, 1);
  for (let round = 0; round < 20_000; round++) {
    const sold = new Float64Array(n);
    for (let v = 0; v < n; v++) {
      const terms = Array.from({ length: n }, (_, i) => shares[v * n + i]! * ((wages[i]! * (1 + ratesAfter[i * n + v]!)) / (1 + ratesBefore[i * n + v]!)) ** -theta);
      const share = terms.map((term) => term / sum(terms));
      const kept = sum(share.map((part, i) => part / (1 + ratesAfter[i * n + v]!)));
      const spent = (wages[v]! * income[v]! + deficit[v]!) / kept;
      share.forEach((part, i) => (sold[i]! += (part * spent) / (1 + ratesAfter[i * n + v]!)));
    }
    wages = wages.map((wage, i) => wage * (sold[i]! / (wage * income[i]!)) ** 0.2);
    const level = sum(wages.map((wage, i) => wage * income[i]!)) / sum(income);
    wages = wages.map((wage) => wage / level);
  }
  const { value } = solveGe(world);
  value.wage.forEach((x, i) => expect(x).toBeCloseTo(wages[i]! - 1, 10));
});
