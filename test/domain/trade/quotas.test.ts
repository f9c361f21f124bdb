import fc from 'fast-check';
import { assessTrq, type TrqMarket } from '../../../src/domain/trade/trqHomogeneous';
import { solveArmingtonTrq, type ArmingtonTrqMarket } from '../../../src/domain/trade/trqArmington';
import { gapBetween, numbers } from './worlds';

const small: TrqMarket = { a: 1000, b: 5, supply: { kind: 'small', worldPrice: 100 }, inQuotaDuty: 0.1, overQuotaDuty: 0.5, quota: 350, dutyKind: 'adValorem' };

it.each([
  [449.999, 'binding'],
  [450.001, 'in-quota'],
  [250, 'binding'],
  [249.999, 'over-quota'],
  [0, 'over-quota'],
  [1e9, 'in-quota'],
])('a quota of %d is %s', (quota, regime) => {
  expect(assessTrq({ ...small, quota }).regime).toBe(regime);
});

it('imports, price and rent have no step at the two boundaries', () => {
  for (const quota of [450, 250]) {
    const [below, above] = [assessTrq({ ...small, quota: quota - 1e-7 }), assessTrq({ ...small, quota: quota + 1e-7 })];
    expect(below.imports).toBeCloseTo(above.imports, 6);
    expect(below.domesticPrice).toBeCloseTo(above.domesticPrice, 6);
    expect(below.quotaRent).toBeCloseTo(above.quotaRent, 3);
  }
});

it('specific duties: 30 per unit inside, 60 beyond', () => {
  const market: TrqMarket = { ...small, dutyKind: 'specific', inQuotaDuty: 30, overQuotaDuty: 60, quota: 250 };
  // P in [130, 160]: M(130) = 350 > 250 > M(160) = 200, so P = 150; rent (150 − 130)·250
  expect(assessTrq(market)).toEqual({ regime: 'binding', imports: 250, domesticPrice: 150, worldPrice: 100, inQuotaRevenue: 7500, overQuotaRevenue: 0, quotaRent: 5000 });
});

it('a large exporter: the world price follows from its supply in each regime', () => {
  const large: TrqMarket = { ...small, supply: { kind: 'large', c: -100, d: 5 } };
  // in-quota: W = (1000 + 100)/(5 + 5.5) = 104.762, M = −100 + 5W = 423.81
  expect(assessTrq({ ...large, quota: 500 })).toMatchObject({ regime: 'in-quota', worldPrice: 1100 / 10.5 });
  expect(assessTrq({ ...large, quota: 400 })).toMatchObject({ regime: 'binding', imports: 400, worldPrice: 100, domesticPrice: 120 });
  const over = assessTrq({ ...large, quota: 200 });
  expect(over).toMatchObject({ regime: 'over-quota', worldPrice: 88 });
  expect(over.imports).toBeCloseTo(340, 10);
});

it('a prohibitive duty stops imports without a negative quantity', () => {
  expect(assessTrq({ ...small, inQuotaDuty: 2, overQuotaDuty: 3 })).toMatchObject({ regime: 'in-quota', imports: 0, domesticPrice: 200, quotaRent: 0 });
});

it('demand holds in every regime, and what buyers pay above world price is revenue or rent', () => {
  const markets = fc.record({ quota: fc.double({ min: 0, max: 600, noNaN: true }), inQuotaDuty: fc.double({ min: 0, max: 0.4, noNaN: true }), extra: fc.double({ min: 0, max: 0.5, noNaN: true }) });
  fc.assert(
    fc.property(markets, ({ quota, inQuotaDuty, extra }) => {
      const market = { ...small, quota, inQuotaDuty, overQuotaDuty: inQuotaDuty + extra };
      const out = assessTrq(market);
      expect(out.imports).toBeCloseTo(1000 - 5 * out.domesticPrice, 6);
      expect((out.domesticPrice - out.worldPrice) * out.imports).toBeCloseTo(out.inQuotaRevenue + out.overQuotaRevenue + out.quotaRent, 5);
    }),
  );
});

const ces: ArmingtonTrqMarket = { values: numbers(800, 120, 80), rateBefore: 0.25, inQuotaRate: 0.1, overQuotaRate: 0.25, quotaRatio: 1.2, supplyElasticities: numbers(2, 10, 10), sigma: 4, eta: -1 };

it('CES: the complementarity holds for every quota: between the rates only where imports equal the quota', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (quotaRatio) => {
      const { value, converged } = solveArmingtonTrq({ ...ces, quotaRatio });
      expect(converged).toBe(true);
      expect(value.marginalRate).toBeGreaterThanOrEqual(0.1);
      expect(value.marginalRate).toBeLessThanOrEqual(0.25 + 1e-12);
      if (value.regime === 'in-quota') expect([value.premium, value.quantity[1]! <= quotaRatio]).toEqual([0, true]);
      if (value.regime === 'binding') expect(value.quantity[1]).toBe(quotaRatio);
      if (value.regime === 'over-quota') expect([value.marginalRate, value.quantity[1]! > quotaRatio]).toEqual([0.25, true]);
      expect(value.quantity[1]).toBeCloseTo(value.producerPrice[1]! ** 10, 9);
    }),
  );
});

it('CES: no step in price and rent where the regime changes', () => {
  const atInside = solveArmingtonTrq({ ...ces, quotaRatio: 9 }).value.quantity[1]!;
  const outcome = (quotaRatio: number) => solveArmingtonTrq({ ...ces, quotaRatio }).value;
  for (const edge of [atInside, 1]) {
    const [below, above] = [outcome(edge - 1e-9), outcome(edge + 1e-9)];
    expect(below.regime).not.toBe(above.regime);
    expect(gapBetween(below.deliveredPrice, above.deliveredPrice)).toBeLessThan(1e-7);
    expect(below.premium).toBeCloseTo(above.premium, 7);
  }
});

it('a larger quota never raises the price at home nor the marginal rate, and never lowers imports: homogeneous good, small and large', () => {
  const supplies = fc.constantFrom<TrqMarket['supply']>({ kind: 'small', worldPrice: 100 }, { kind: 'large', c: -100, d: 5 }, { kind: 'large', c: 30, d: 2 });
  const markets = fc.record({ supply: supplies, dutyKind: fc.constantFrom('adValorem' as const, 'specific' as const), quota: fc.double({ min: 0, max: 900, noNaN: true }), step: fc.double({ min: 0, max: 100, noNaN: true }) });
  fc.assert(
    fc.property(markets, ({ supply, dutyKind, quota, step }) => {
      const duties = dutyKind === 'adValorem' ? { inQuotaDuty: 0.1, overQuotaDuty: 0.5 } : { inQuotaDuty: 10, overQuotaDuty: 50 };
      const outcome = (volume: number) => assessTrq({ ...small, ...duties, supply, dutyKind, quota: volume });
      const [less, more] = [outcome(quota), outcome(quota + step)];
      expect(more.imports).toBeGreaterThanOrEqual(less.imports - 1e-9);
      expect(more.domesticPrice).toBeLessThanOrEqual(less.domesticPrice + 1e-9);
      expect(more.worldPrice).toBeGreaterThanOrEqual(less.worldPrice - 1e-9);
      // No step: imports follow the quota one to one at most, the price by 1/b.
      expect(more.imports - less.imports).toBeLessThanOrEqual(step + 1e-8);
      expect(less.domesticPrice - more.domesticPrice).toBeLessThanOrEqual(step / 5 + 1e-8);
    }),
  );
});

it('imports equal to the quota but for rounding: in-quota at the lower duty, binding at the higher, never beyond', () => {
  const prices = fc.record({ worldPrice: fc.double({ min: 1, max: 150, noNaN: true }), lower: fc.double({ min: 0, max: 0.1, noNaN: true }), more: fc.double({ min: 0.01, max: 0.2, noNaN: true }), b: fc.double({ min: 0.1, max: 5, noNaN: true }) });
  fc.assert(
    fc.property(prices, ({ worldPrice, lower, more, b }) => {
      const market: TrqMarket = { ...small, b, supply: { kind: 'small', worldPrice }, inQuotaDuty: lower, overQuotaDuty: lower + more };
      // The same imports, added up in another order.
      const wanted = (duty: number) => 1000 - b * worldPrice - b * (worldPrice * duty);
      expect(assessTrq({ ...market, quota: wanted(lower) }).regime).toBe('in-quota');
      expect(assessTrq({ ...market, quota: wanted(lower + more) }).regime).toBe('binding');
    }),
  );
});

it('more supply for nothing than demand can take: the world price is zero, not less', () => {
  const market: TrqMarket = { ...small, supply: { kind: 'large', c: 1200, d: 5 }, dutyKind: 'specific', inQuotaDuty: 10, overQuotaDuty: 20, quota: 2000 };
  expect(assessTrq(market)).toMatchObject({ regime: 'in-quota', worldPrice: 0, domesticPrice: 10, imports: 950, inQuotaRevenue: 9500 });
});

it('CES: a larger quota never raises the marginal rate nor the delivered price, and never lowers the quantity', () => {
  const cases = fc.record({ quotaRatio: fc.double({ min: 0, max: 2, noNaN: true }), step: fc.double({ min: 0, max: 0.5, noNaN: true }), sigma: fc.constantFrom(0.5, 1, 4, 20), supply: fc.constantFrom(0, 2, 1e6) });
  fc.assert(
    fc.property(cases, ({ quotaRatio, step, sigma, supply }) => {
      const outcome = (ratio: number) => solveArmingtonTrq({ ...ces, sigma, supplyElasticities: numbers(2, supply, 10), quotaRatio: ratio }).value;
      const [less, more] = [outcome(quotaRatio), outcome(quotaRatio + step)];
      expect(more.marginalRate).toBeLessThanOrEqual(less.marginalRate + 1e-8);
      expect(more.deliveredPrice[1]!).toBeLessThanOrEqual(less.deliveredPrice[1]! + 1e-8);
      expect(more.quantity[1]!).toBeGreaterThanOrEqual(less.quantity[1]! - 1e-8);
    }),
  );
});

it('CES: exactly the imports at either rate: in-quota at the lower, binding with the whole premium at the higher', () => {
  const rates = fc.record({ rateBefore: fc.double({ min: 0, max: 3, noNaN: true }), inQuotaRate: fc.double({ min: 0, max: 1, noNaN: true }), more: fc.double({ min: 0.01, max: 3, noNaN: true }), sigma: fc.constantFrom(0.5, 1, 4, 20) });
  fc.assert(
    fc.property(rates, ({ more, ...given }) => {
      const market = { ...ces, ...given, overQuotaRate: given.inQuotaRate + more };
      const importsAt = (rate: number) => solveArmingtonTrq({ ...market, inQuotaRate: rate, overQuotaRate: rate, quotaRatio: 1e6 }).value.quantity[1]!;
      expect(solveArmingtonTrq({ ...market, quotaRatio: importsAt(market.inQuotaRate) }).value.regime).toBe('in-quota');
      const bound = solveArmingtonTrq({ ...market, quotaRatio: importsAt(market.overQuotaRate) }).value;
      expect([bound.regime, bound.overQuotaRevenue]).toEqual(['binding', 0]);
      expect(bound.premium).toBeCloseTo(more, 7);
    }),
  );
});
