import fc from 'fast-check';
import { solveGsim } from '../../../src/domain/trade/gsimExact';
import { solveGsimLinear } from '../../../src/domain/trade/gsimLinear';
import { linearError } from '../../../src/domain/trade/linearError';
import { solveNewton } from '../../../src/domain/trade/newton';
import type { GsimMarket } from '../../../src/domain/trade/gsim';
import { distance, gapBetween, gsimMarkets, numbers, orderOf, orders, reorder, sum, unevenGsim } from './worlds';

const solvers = [
  ['exact', solveGsim],
  ['linear', solveGsimLinear],
] as const;

it.each(solvers)('%s: no change of duties changes nothing, to the last digit', (_method, solve) => {
  fc.assert(
    fc.property(gsimMarkets, (market) => {
      const { value } = solve({ ...market, ratesAfter: market.ratesBefore });
      for (const list of [value.worldPrice, value.output, value.compositePrice, value.welfare, value.deliveredPrice]) {
        expect(list.every((x) => Math.abs(x) < 1e-12)).toBe(true);
      }
    }),
  );
});

it('exact: every random world converges and clears: what a region sells is its supply', () => {
  fc.assert(
    fc.property(gsimMarkets, (market) => {
      const { value, converged } = solveGsim(market);
      expect(converged).toBe(true);
      const { regions: n, trade, supplyElasticity } = market;
      for (let r = 0; r < n; r++) {
        const price = 1 + value.worldPrice[r]!;
        const sold = sum(value.newTrade.subarray(r * n, r * n + n)) / price;
        expect(sold / sum(trade.subarray(r * n, r * n + n))).toBeCloseTo(price ** supplyElasticity[r]!, 8);
      }
    }),
  );
});

it.each(solvers)('%s: twice the trade, twice the money and the same prices', (_method, solve) => {
  fc.assert(
    fc.property(gsimMarkets, (market) => {
      const once = solve(market).value;
      const twice = solve({ ...market, trade: market.trade.map((x) => 2 * x) }).value;
      expect(gapBetween(twice.worldPrice, once.worldPrice)).toBeLessThan(1e-6);
      expect(gapBetween(twice.welfare, once.welfare.map((x) => 2 * x))).toBeLessThan(1e-6);
    }),
  );
});

it.each(solvers)('%s: revenue is the duty on the trade after less that before; welfare is the sum of its parts', (_method, solve) => {
  fc.assert(
    fc.property(gsimMarkets, (market) => {
      const { value } = solve(market);
      const revenue = sum(value.newTrade.map((x, at) => x * market.ratesAfter[at]! - market.trade[at]! * market.ratesBefore[at]!));
      expect(sum(value.tariffRevenue)).toBeCloseTo(revenue, 6);
      const parts = value.producerSurplus.map((x, at) => x + value.consumerSurplus[at]! + value.tariffRevenue[at]!);
      expect([...value.welfare]).toEqual([...parts]);
    }),
  );
});

it('exact approaches linear as the change of duties vanishes, with an error of second order in every figure', () => {
  const [linear, exact] = [(shock: number) => solveGsimLinear(unevenGsim(6, shock)).value, (shock: number) => solveGsim(unevenGsim(6, shock)).value];
  expect(gapBetween(linear(0.2).welfare, exact(0.2).welfare)).toBeGreaterThan(0.01);
  for (const figure of ['worldPrice', 'output', 'compositePrice', 'producerSurplus', 'consumerSurplus', 'tariffRevenue', 'welfare', 'newTrade', 'deliveredPrice'] as const) {
    expect(orderOf((shock) => distance(linear(shock)[figure], exact(shock)[figure]), 2e-3)).toBeCloseTo(2, 1);
  }
});

it.each(solvers)('%s: regions in another order have the same results in that order', (_method, solve) => {
  const both = gsimMarkets.chain((market) => fc.record({ market: fc.constant(market), order: orders(market.regions) }));
  fc.assert(
    fc.property(both, ({ market, order }) => {
      const lists = ['trade', 'ratesBefore', 'ratesAfter', 'demandElasticity', 'supplyElasticity', 'sigma'] as const;
      const moved = { ...market, ...Object.fromEntries(lists.map((name) => [name, reorder(market[name], order)])) };
      const [value, other] = [solve(market).value, solve(moved).value];
      const scale = sum(market.trade);
      for (const figure of ['worldPrice', 'compositePrice', 'deliveredPrice'] as const) expect(distance(reorder(value[figure], order), other[figure])).toBeLessThan(1e-8);
      for (const figure of ['welfare', 'newTrade'] as const) expect(distance(reorder(value[figure], order), other[figure]) / scale).toBeLessThan(1e-8);
    }),
  );
});

it('exact: converges at any duties from nothing to 300 % among close substitutes, with zero flows and given supply', () => {
  const wild = gsimMarkets.chain((market) => {
    const rates = fc.array(fc.constantFrom(0, 0.5, 3), { minLength: market.trade.length, maxLength: market.trade.length }).map((cells) => Float64Array.from(cells));
    const trade = fc.array(fc.boolean(), { minLength: market.trade.length, maxLength: market.trade.length }).map((kept) => market.trade.map((value, at) => (kept[at] ? value : 0)));
    return fc.record({ trade, ratesBefore: rates, ratesAfter: rates, sigma: fc.constantFrom(0.5, 1, 20).map((x) => numbers(x)), supplyElasticity: fc.constantFrom(0, 1.5, 99, 1e6).map((x) => numbers(x)) }).map((over) => ({ ...market, ...over }));
  });
  fc.assert(
    fc.property(wild, (market) => {
      const { converged, residual, value } = solveGsim(market);
      expect([converged, residual <= 1e-10]).toEqual([true, true]);
      expect(value.newTrade.every((flow, at) => Number.isFinite(flow) && flow > 0 === market.trade[at]! > 0)).toBe(true);
    }),
  );
});

it('where neither demand nor supply answers to prices no level is chosen: not converged, exact or linear', () => {
  const open = { ...unevenGsim(4, 0.3), demandElasticity: numbers(0), supplyElasticity: numbers(0) };
  expect([solveGsim(open).converged, solveGsimLinear(open).converged]).toEqual([false, false]);
});

it('symmetric regions have equal results', () => {
  const n = 5;
  const duties = (rate: number) => Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 0 : rate));
  const trade = duties(30).map((x) => (x === 0 ? 100 : x));
  const elasticities = { demandElasticity: numbers(-1.5), supplyElasticity: numbers(2), sigma: numbers(4) };
  const { value } = solveGsim({ regions: n, trade, ratesBefore: duties(0.3), ratesAfter: duties(0), ...elasticities });
  for (const list of [value.worldPrice, value.welfare]) expect(gapBetween(list, list.map(() => list[0]!))).toBeLessThan(1e-10);
});

it('passes through σ = 1 and Em = −1 without a step', () => {
  const market = unevenGsim(4, 0.3);
  const at = (sigma: number, demand: number) => solveGsim({ ...market, sigma: numbers(sigma), demandElasticity: numbers(demand) }).value.welfare;
  expect(gapBetween(at(1 + 1e-9, -1.25), at(1, -1.25))).toBeLessThan(1e-7);
  expect(gapBetween(at(1 - 1e-9, -1.25), at(1, -1.25))).toBeLessThan(1e-7);
  expect(gapBetween(at(5, -1 - 1e-9), at(5, -1))).toBeLessThan(1e-7);
  expect(gapBetween(at(1, -1), at(1 + 1e-8, -1 - 1e-8))).toBeLessThan(1e-6);
});

it('35 regions: clears to 1e-12, and the linear solution satisfies its own equations', () => {
  const market = unevenGsim(35, 0.24);
  const { converged, residual, iterations } = solveGsim(market);
  expect([converged, residual < 1e-12, iterations < 10]).toEqual([true, true, true]);
  const { value } = solveGsimLinear(market);
  const n = 35;
  for (const r of [0, 17, 34]) {
    const before = sum(market.trade.subarray(r * n, r * n + n));
    const quantity = sum(value.newTrade.subarray(r * n, r * n + n)) / (1 + value.worldPrice[r]!);
    expect(quantity / before - 1).toBeCloseTo(value.output[r]!, 12);
  }
});

it('extreme changes still clear: 900 % at once, nearly fixed supply, nearly perfect substitutes', () => {
  const wild: GsimMarket = { ...unevenGsim(6, 9), supplyElasticity: numbers(0.01), sigma: numbers(60) };
  expect(solveGsim(wild).converged).toBe(true);
});

it('no equilibrium is said, not shown: the last iterate never counts as converged', () => {
  const { converged, residual } = solveNewton(numbers(0), { residuals: (_x, off) => off.fill(1), derivatives: (jacobian) => jacobian.fill(0) });
  expect([converged, residual]).toEqual([false, 1]);
});

it('a region that sells nothing keeps its price, one that buys nothing its welfare as a consumer', () => {
  const market = { ...unevenGsim(3, 0.3), trade: numbers(0, 0, 0, 40, 0, 0, 70, 0, 5) };
  const { value, converged } = solveGsim(market);
  expect([converged, value.worldPrice[0], value.consumerSurplus[1]]).toEqual([true, 0, 0]);
});

it('states how far the linear welfare is off, relative to the exact one', () => {
  expect(linearError(numbers(50, -4), numbers(20, -4), 1000)).toBeCloseTo(0.6, 12);
  expect(linearError(numbers(0, 0), numbers(0, 1e-14), 1000)).toBe(0);
});
