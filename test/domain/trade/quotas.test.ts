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
