import fc from 'fast-check';
import { armingtonBase, solveArmington } from '../../../src/domain/trade/armington';
import { solveArmingtonLinear } from '../../../src/domain/trade/armingtonLinear';
import { armingtonMarkets, distance, gapBetween, numbers, orderOf, orders, reorder, subjectMarket, sum } from './worlds';

it('no change changes nothing, exact and linear', () => {
  fc.assert(
    fc.property(armingtonMarkets, (market) => {
      const same = { ...market, ratesAfter: market.ratesBefore, specificAfter: market.specificBefore, ntmAfter: market.ntmBefore };
      for (const { value } of [solveArmington(same), solveArmingtonLinear(same)]) {
        expect(value.domesticWelfare).toBeCloseTo(0, 9);
        expect(gapBetween(value.quantity, value.quantity.map(() => 1))).toBeLessThan(1e-9);
      }
    }),
  );
});

it('converges on any market, and what each source sells is its supply', () => {
  fc.assert(
    fc.property(armingtonMarkets, (market) => {
      const { value, converged } = solveArmington(market);
      expect(converged).toBe(true);
      value.quantity.forEach((quantity, at) => expect(Math.log(quantity)).toBeCloseTo(market.supplyElasticities[at]! * Math.log(value.producerPrice[at]!), 8));
    }),
  );
});

it('welfare is consumer surplus, domestic producer surplus and duties', () => {
  fc.assert(
    fc.property(armingtonMarkets, (market) => {
      const { value } = solveArmington(market);
      expect(value.domesticWelfare).toBe(value.consumerSurplus + value.producerSurplus[0]! + sum(value.revenueChange));
    }),
  );
});

it('a specific duty of 22.5 % of the initial price hurts less than the same rate, for its share grows as the price falls', () => {
  const rate = solveArmington(subjectMarket({ ratesBefore: numbers(0), ratesAfter: numbers(0, 0.225, 0) })).value;
  const specific = solveArmington(subjectMarket({ ratesBefore: numbers(0), ratesAfter: numbers(0), specificAfter: numbers(0, 0.225, 0) })).value;
  expect(specific.deliveredPrice[1]!).toBeGreaterThan(rate.deliveredPrice[1]!);
  expect(specific.producerPrice[1]!).toBeLessThan(rate.producerPrice[1]!);
  const collected = 100 * 0.225 * specific.quantity[1]!;
  expect(specific.revenueChange[1]).toBeCloseTo(collected, 10);
});

it('a non-tariff wedge moves prices as the equal duty does, but nobody collects it', () => {
  const rate = solveArmington(subjectMarket({ ratesBefore: numbers(0), ratesAfter: numbers(0, 0.2, 0) })).value;
  const wedge = solveArmington(subjectMarket({ ratesBefore: numbers(0), ratesAfter: numbers(0), ntmAfter: numbers(0, 0.2, 0) })).value;
  expect(gapBetween(wedge.quantity, rate.quantity)).toBeLessThan(1e-12);
  expect([sum(wedge.revenueChange), rate.revenueChange[1]! > 0]).toEqual([0, true]);
});

it('exact approaches linear as the change vanishes, with an error of second order, specific duties and wedges included', () => {
  const small = (size: number) => subjectMarket({ ratesAfter: numbers(0, 0.025 + size, 0.025), specificBefore: numbers(0, 0.1, 0.1), specificAfter: numbers(0, 0.1, 0.1 + size), ntmAfter: numbers(0, size, 0) });
  const [linear, exact] = [(size: number) => solveArmingtonLinear(small(size)).value, (size: number) => solveArmington(small(size)).value];
  for (const figure of ['producerPrice', 'deliveredPrice', 'quantity', 'revenueChange', 'producerSurplus'] as const) {
    expect(orderOf((size) => distance(linear(size)[figure], exact(size)[figure]), 2e-3)).toBeCloseTo(2, 1);
  }
  for (const figure of ['priceIndex', 'domesticWelfare'] as const) expect(orderOf((size) => Math.abs(linear(size)[figure] - exact(size)[figure]), 2e-3)).toBeCloseTo(2, 1);
});

it('twice the spending, twice the money and the same prices; foreign sources in another order, the same results', () => {
  const both = armingtonMarkets.chain((market) => fc.record({ market: fc.constant(market), order: orders(market.values.length - 1).map((rest) => [0, ...rest.map((at) => at + 1)]) }));
  fc.assert(
    fc.property(both, ({ market, order }) => {
      const { value } = solveArmington(market);
      const twice = solveArmington({ ...market, values: market.values.map((x) => 2 * x) }).value;
      expect(distance(twice.producerPrice, value.producerPrice)).toBeLessThan(1e-8);
      expect(Math.abs(twice.domesticWelfare - 2 * value.domesticWelfare) / sum(market.values)).toBeLessThan(1e-8);
      const lists = ['values', 'ratesBefore', 'ratesAfter', 'supplyElasticities', 'specificBefore', 'specificAfter', 'ntmBefore', 'ntmAfter'] as const;
      const other = solveArmington({ ...market, ...Object.fromEntries(lists.map((name) => [name, reorder(market[name], order)])) }).value;
      expect(distance(reorder(value.quantity, order), other.quantity)).toBeLessThan(1e-8);
      expect(Math.abs(other.domesticWelfare - value.domesticWelfare) / sum(market.values)).toBeLessThan(1e-8);
    }),
  );
});

it('converges at any rates from nothing to 1,000 % among close substitutes, supply fixed or given', () => {
  const wild = armingtonMarkets.chain((market) => {
    const rates = fc.array(fc.constantFrom(0, 0.5, 3, 10), { minLength: market.values.length, maxLength: market.values.length }).map((cells) => Float64Array.from(cells));
    const supply = fc.array(fc.constantFrom(0, 2, 99, 1e6), { minLength: market.values.length, maxLength: market.values.length }).map((cells) => Float64Array.from(cells));
    return fc.record({ ratesBefore: rates, ratesAfter: rates, supplyElasticities: supply, sigma: fc.constantFrom(0.5, 1, 20) }).map((over) => ({ ...market, ...over, specificBefore: numbers(0), specificAfter: numbers(0) }));
  });
  fc.assert(
    fc.property(wild, (market) => {
      const { converged, residual, value } = solveArmington(market);
      expect([converged, residual <= 1e-10]).toEqual([true, true]);
      expect(value.quantity.every((quantity) => quantity > 0 && Number.isFinite(quantity))).toBe(true);
    }),
  );
});

it('a specific duty above what a fixed supply can pay has no equilibrium at a positive price, and none is shown', () => {
  const { converged } = solveArmington(subjectMarket({ values: numbers(1, 100), ratesBefore: numbers(0), ratesAfter: numbers(0), supplyElasticities: numbers(0), specificAfter: numbers(0, 1.5), eta: -0.2 }));
  expect(converged).toBe(false);
});

it('what buyers pay is what producers get, duties, and the cost of wedges', () => {
  fc.assert(
    fc.property(armingtonMarkets, (market) => {
      const { value } = solveArmington(market);
      const base = armingtonBase(market);
      const each = (values: Float64Array, at: number) => values[at] ?? values[0]!;
      market.values.forEach((spent, at) => {
        const received = base.receipts[at]! * value.producerPrice[at]! * value.quantity[at]!;
        const duties = value.revenueChange[at]! + base.receipts[at]! * (each(market.ratesBefore, at) + each(market.specificBefore, at));
        expect((spent * value.deliveredPrice[at]! * value.quantity[at]!) / ((received + duties) * (1 + each(market.ntmAfter, at)))).toBeCloseTo(1, 8);
      });
    }),
  );
});

it('where neither demand nor supply answers to prices no level is chosen: not converged, exact or linear', () => {
  const open = subjectMarket({ eta: 0, supplyElasticities: numbers(0) });
  expect([solveArmington(open).converged, solveArmingtonLinear(open).converged]).toEqual([false, false]);
});

it('passes through σ = 1 and η = −1 without a step', () => {
  const at = (sigma: number, eta: number) => [...solveArmington(subjectMarket({ sigma, eta })).value.quantity, solveArmington(subjectMarket({ sigma, eta })).value.consumerSurplus];
  expect(gapBetween(at(1 + 1e-9, -0.7), at(1, -0.7))).toBeLessThan(1e-7);
  expect(gapBetween(at(4, -1 + 1e-9), at(4, -1))).toBeLessThan(1e-7);
});

it('two equal sources have equal results', () => {
  const { value } = solveArmington(subjectMarket({ values: numbers(600, 200, 200), ratesBefore: numbers(0), ratesAfter: numbers(0, 0.2, 0.2) }));
  expect(value.producerPrice[2]).toBeCloseTo(value.producerPrice[1]!, 14);
});
