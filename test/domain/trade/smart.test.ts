import fc from 'fast-check';
import { assessSmart, type SmartForm, type SmartMarket } from '../../../src/domain/trade/smart';
import { distance, gapBetween, numbers, orders, reorder, sum } from './worlds';

const one: SmartMarket = {
  imports: numbers(100, 300, 600),
  ratesBefore: numbers(0.2),
  ratesAfter: numbers(0, 0.2, 0.2),
  demandElasticity: numbers(-1.5),
  substitutionElasticity: 1.5,
  supplyElasticity: numbers(99),
  form: 'SMART',
};
const forms: SmartForm[] = ['SMART', 'LAIRDYEATS'];

const markets = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const list = (min: number, max: number) => fc.array(fc.double({ min, max, noNaN: true }), { minLength: n, maxLength: n }).map((values) => Float64Array.from(values));
  return fc.record({
    imports: list(0.1, 1000),
    ratesBefore: list(0, 2),
    ratesAfter: list(0, 2),
    demandElasticity: list(-20, 0),
    substitutionElasticity: fc.double({ min: 0, max: 50, noNaN: true }),
    supplyElasticity: list(0.1, 120),
    form: fc.constantFrom(...forms),
  });
});

it('diversion moves trade between partners and makes none; nobody imports less than nothing', () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { diversion, newImports, creation } = assessSmart(market);
      expect(Math.abs(sum(diversion))).toBeLessThan(1e-8);
      expect(newImports.every((value) => value >= 0)).toBe(true);
      expect(creation.every((value, at) => value >= -market.imports[at]!)).toBe(true);
    }),
  );
});

it.each(forms)('%s: no change of rates changes nothing; equal cuts divert nothing', (form) => {
  const still = assessSmart({ ...one, form, ratesAfter: one.ratesBefore });
  expect([sum(still.creation), sum(still.diversion), still.revenueChange, still.welfareNet]).toEqual([0, 0, 0, 0]);
  const equal = assessSmart({ ...one, form, ratesAfter: numbers(0.05) });
  expect(equal.diversion.every((value) => Math.abs(value) < 1e-10)).toBe(true);
});

it('the linear form is capped at what the others sell, pro rata', () => {
  const { diversion, newImports } = assessSmart({ ...one, substitutionElasticity: 1000 });
  expect(gapBetween(diversion, numbers(900, -300, -600))).toBeLessThan(1e-12);
  expect([newImports[1], newImports[2]]).toEqual([expect.closeTo(0, 10), expect.closeTo(0, 10)]);
});

it('Laird and Yeats: 27.44, and never all that the others sell', () => {
  // Δ = (1/1.2)^(−1.5) − 1 = 0.314534; 100·900·Δ/(1000 + 100·Δ)
  expect(assessSmart({ ...one, form: 'LAIRDYEATS' }).diversion[0]).toBeCloseTo(27.4448386, 6);
  expect(assessSmart({ ...one, form: 'LAIRDYEATS', substitutionElasticity: 10 }).diversion[0]!).toBeLessThan(900);
});

it('both forms agree as the cut vanishes', () => {
  const cut = (form: SmartForm) => assessSmart({ ...one, form, ratesAfter: numbers(0.2 - 1e-6, 0.2, 0.2) }).diversion;
  expect(gapBetween(cut('SMART'), cut('LAIRDYEATS'))).toBeLessThan(1e-5);
});

it('supply that slopes upwards dampens creation by 1/(1 + ε/μ); 99 and more is a given price', () => {
  expect(assessSmart({ ...one, supplyElasticity: numbers(3) }).creation[0]).toBeCloseTo(25 / 1.5, 12);
  expect(assessSmart({ ...one, supplyElasticity: numbers(1e6) }).creation[0]).toBe(assessSmart(one).creation[0]);
});

it('twice the imports, twice of all; partners in another order, the same results in that order', () => {
  const both = markets.chain((market) => fc.record({ market: fc.constant(market), order: orders(market.imports.length) }));
  fc.assert(
    fc.property(both, ({ market, order }) => {
      const once = assessSmart(market);
      const twice = assessSmart({ ...market, imports: market.imports.map((value) => 2 * value) });
      const lists = ['imports', 'ratesBefore', 'ratesAfter', 'demandElasticity', 'supplyElasticity'] as const;
      const moved = assessSmart({ ...market, ...Object.fromEntries(lists.map((name) => [name, reorder(market[name], order)])) });
      const scale = sum(market.imports);
      for (const figure of ['creation', 'diversion', 'newImports'] as const) {
        expect(distance(twice[figure], once[figure].map((value) => 2 * value)) / scale).toBeLessThan(1e-10);
        expect(distance(moved[figure], reorder(once[figure], order)) / scale).toBeLessThan(1e-10);
      }
    }),
  );
});

it('no partner loses more to others than it sold, in either form', () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { diversion, creation } = assessSmart(market);
      diversion.forEach((moved, at) => expect(moved).toBeGreaterThanOrEqual(-market.imports[at]! - Math.min(0, creation[at]!) - 1e-9));
    }),
  );
});

it('new imports are imports before, creation and diversion together', () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { creation, diversion, newImports } = assessSmart(market);
      const parts = market.imports.map((value, at) => value + creation[at]! + diversion[at]!);
      expect(distance(newImports, parts) / sum(market.imports)).toBeLessThan(1e-10);
    }),
  );
});

it('revenue and welfare are sums over the partners', () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { newImports, revenueChange, welfareNet } = assessSmart(market);
      const revenue = sum(newImports.map((value, at) => market.ratesAfter[at]! * value - market.ratesBefore[at]! * market.imports[at]!));
      const welfare = sum(newImports.map((value, at) => 0.5 * (market.ratesBefore[at]! + market.ratesAfter[at]!) * (value - market.imports[at]!)));
      expect([revenueChange, welfareNet]).toEqual([revenue, welfare].map((x) => expect.closeTo(x, 6)));
    }),
  );
});
