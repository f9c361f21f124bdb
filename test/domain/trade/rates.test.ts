import fc from 'fast-check';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { effectiveProtection } from '../../../src/domain/trade/effectiveProtection';
import { optimalTariff } from '../../../src/domain/trade/optimalTariff';

it('the optimal ad valorem tariff is the inverse of the supply elasticity, and no other tariff gives more', () => {
  const curves = fc.record({ a: fc.double({ min: 50, max: 500, noNaN: true }), b: fc.double({ min: 0.1, max: 5, noNaN: true }), c: fc.double({ min: -40, max: 0, noNaN: true }), d: fc.double({ min: 0.5, max: 5, noNaN: true }) });
  fc.assert(
    fc.property(curves, ({ a, b, c, d }) => {
      const best = optimalTariff({ a, b, c, d });
      fc.pre(!isRefusal(best));
      if (isRefusal(best)) return;
      expect(best.adValorem * best.supplyElasticity).toBeCloseTo(1, 10);
      const welfare = (tariff: number) => {
        const imports = c + (d * (a - c - b * tariff)) / (b + d);
        return (imports * imports) / (2 * b) + tariff * imports;
      };
      expect(welfare(best.specificTariff) - welfare(0)).toBeCloseTo(best.welfareGain, 6);
      for (const other of [0.9, 0.99, 1.01, 1.1]) expect(welfare(other * best.specificTariff)).toBeLessThanOrEqual(welfare(best.specificTariff) + 1e-9);
    }),
  );
});

it('no imports at a positive price: refused as outside the domain', () => {
  expect(optimalTariff({ a: 10, b: 1, c: 100, d: 1 })).toMatchObject({ code: 'outsideDomain' });
  expect(optimalTariff({ a: 10, b: 1, c: -100, d: 1 })).toMatchObject({ code: 'outsideDomain' });
});

it('equal rates on output and inputs protect at that rate; no value added is refused', () => {
  expect(effectiveProtection({ outputRate: 0.2, inputRate: 0.2, inputShare: 0.7 })).toBeCloseTo(0.2, 14);
  expect(effectiveProtection({ outputRate: 0.2, inputRate: 0.1, inputShare: 1 })).toMatchObject({ code: 'outsideDomain' });
});
