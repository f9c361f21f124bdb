import fc from 'fast-check';
import { solveArmington } from '../../../src/domain/trade/armington';
import { solveArmingtonLinear } from '../../../src/domain/trade/armingtonLinear';
import { armingtonMarkets, gapBetween, numbers, subjectMarket, sum } from './worlds';

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

it('exact approaches linear as the change vanishes, specific duties included', () => {
  const small = (size: number) => subjectMarket({ ratesAfter: numbers(0, 0.025 + size, 0.025), specificBefore: numbers(0, 0.1, 0.1), specificAfter: numbers(0, 0.1, 0.1 + size), ntmAfter: numbers(0, size, 0) });
  const gap = (size: number) => gapBetween([solveArmingtonLinear(small(size)).value.domesticWelfare], [solveArmington(small(size)).value.domesticWelfare]);
  expect(gap(1e-3)).toBeLessThan(gap(1e-1) / 10);
  expect(gap(1e-5)).toBeLessThan(1e-3);
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
