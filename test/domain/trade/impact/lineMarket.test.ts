import fc from 'fast-check';
import { solveLineMarket, type LineMarket, type MarketChange } from '../../../../src/domain/trade/impact/lineMarket';

const market = (over: Partial<LineMarket> = {}): LineMarket => ({
  imports: 1000,
  rateBefore: 0.1,
  rateAfter: 0.24,
  costCut: 0,
  response: { elasticity: -5.6, passThrough: 0.5 },
  ...over,
});
const solve = (given: LineMarket, method: 'exact' | 'linear' = 'exact'): MarketChange => solveLineMarket(given, method) as MarketChange;

/**
 * With one source and constant elasticities the market has a closed form. With T̂ = (1+t₁)/(1+t₀): delivered price T̂^PT, the
 * seller's price T̂^(PT−1), quantity T̂^(η·PT).
 */
function closedForm({ imports, rateBefore, rateAfter, response: { elasticity: eta, passThrough } }: LineMarket): MarketChange {
  const growth = (1 + rateAfter) / (1 + rateBefore);
  const [delivered, seller, quantity] = [growth ** passThrough, growth ** (passThrough - 1), growth ** (eta * passThrough)];
  const supply = (-eta * passThrough) / (1 - passThrough);
  const spending = imports * (1 + rateBefore);
  return {
    imports: imports * seller * quantity,
    consumer: (-spending * (delivered ** (1 + eta) - 1)) / (1 + eta),
    producer: (imports * (seller ** (1 + supply) - 1)) / (1 + supply),
    government: imports * (seller * quantity * rateAfter - rateBefore),
  };
}

const rates = fc.double({ min: 0, max: 0.6, noNaN: true });
const responses = fc.record({ elasticity: fc.double({ min: -12, max: -0.2, noNaN: true }), passThrough: fc.double({ min: 0.05, max: 0.95, noNaN: true }) });

it('equals the closed form of one source, 10 % → 24 % at η −5.6 and half passed through', () => {
  const [exact, expected] = [solve(market()), closedForm(market())];
  for (const key of Object.keys(expected) as (keyof MarketChange)[]) expect(exact[key]).toBeCloseTo(expected[key], 8);
});

it('equals the closed form for any rates and answers', () => {
  fc.assert(
    fc.property(rates, rates, responses, (rateBefore, rateAfter, response) => {
      fc.pre(Math.abs(response.elasticity + 1) > 1e-3);
      const given = market({ rateBefore, rateAfter, response });
      const [exact, expected] = [solve(given), closedForm(given)];
      for (const key of Object.keys(expected) as (keyof MarketChange)[]) expect(Math.abs(exact[key] - expected[key])).toBeLessThan(1e-7 * 1000);
    }),
  );
});

it('lets the whole duty reach the buyer at a pass-through of 1: the seller loses nothing', () => {
  const { imports, producer } = solve(market({ response: { elasticity: -2, passThrough: 1 } }));
  expect(imports).toBeCloseTo(1000 * (1.24 / 1.1) ** -2, 4);
  expect(Math.abs(producer)).toBeLessThan(1e-4);
});

it('changes nothing without a change, and nothing where nothing is imported', () => {
  expect(solve(market({ rateAfter: 0.1 }))).toEqual({ imports: 1000, consumer: 0, producer: 0, government: 0 });
  expect(solve(market({ imports: 0 }))).toEqual({ imports: 0, consumer: 0, producer: 0, government: 0 });
});

it('moves money with the size of the market and nothing else', () => {
  const [one, ten] = [solve(market()), solve(market({ imports: 10_000 }))];
  for (const key of Object.keys(one) as (keyof MarketChange)[]) expect(ten[key] / one[key]).toBeCloseTo(10, 9);
});

it('makes the linear market the limit of the exact one: a tenth of the shock has about a hundredth of the gap', () => {
  const gap = (step: number): number => {
    const given = market({ rateAfter: 0.1 + step });
    return Math.abs(solve(given, 'linear').imports - solve(given).imports);
  };
  expect(gap(0.01) / gap(0.001)).toBeGreaterThan(80);
  expect(gap(0.01) / gap(0.001)).toBeLessThan(120);
});

it('takes a lower cost of reaching the market as a lower price that nobody collects', () => {
  const { imports, consumer, government } = solve(market({ rateAfter: 0.1, costCut: 0.02 }));
  expect(imports).toBeGreaterThan(1000);
  expect(consumer).toBeGreaterThan(0);
  expect(government).toBeCloseTo(0.1 * (imports - 1000), 9);
});
