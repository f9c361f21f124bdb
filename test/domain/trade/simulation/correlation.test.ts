import fc from 'fast-check';
import { Refusal } from '../../../../src/domain/shared/refusal';
import { correlateRanks } from '../../../../src/domain/trade/simulation/correlateRanks';
import { correlationConflict } from '../../../../src/domain/trade/simulation/correlationConflict';
import type { RankCorrelation } from '../../../../src/domain/trade/simulation/correlationMatrix';
import { latinHypercube } from '../../../../src/domain/trade/simulation/latinHypercube';
import { rankCorrelation, ranksOf } from '../../../../src/domain/trade/simulation/rankCorrelation';
import { runDraws } from '../../../../src/domain/trade/simulation/runDraws';
import { allSteps } from '../../../../src/domain/trade/simulation/steps';

const pair = (one: number, other: number, rho: number): RankCorrelation => ({ one, other, rho });
const rhos = fc.integer({ min: -95, max: 95 }).map((percent) => percent / 100);
const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

function correlated(correlations: readonly RankCorrelation[], { draws, inputs, seed }: { draws: number; inputs: number; seed: number }) {
  const before = [...latinHypercube(draws, inputs, seed)];
  const after = allSteps(correlateRanks(before, correlations));
  if (after instanceof Refusal) throw new Error(after.message);
  const spearman = (one: number, other: number) => rankCorrelation(ranksOf(after[one]!), ranksOf(after[other]!))!;
  return { before, after, spearman };
}

it('changes the order of draws only: each input keeps its strata and its very values', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 300 }), seeds, rhos, (draws, seed, rho) => {
      const { before, after } = correlated([pair(0, 2, rho)], { draws, inputs: 3, seed });
      before.forEach((column, at) => expect(after[at]!.slice().sort()).toEqual(column.slice().sort()));
      // The input that comes first keeps even its order, as does one that no correlation names.
      expect([after[0], after[1]]).toEqual([before[0], before[1]]);
    }),
    { numRuns: 40 },
  );
});

it('reaches the rank correlation: within 0.02 of it with 4,000 draws', () => {
  fc.assert(
    fc.property(seeds, rhos, (seed, rho) => {
      const { spearman } = correlated([pair(1, 0, rho)], { draws: 4000, inputs: 2, seed });
      expect(Math.abs(spearman(0, 1) - rho)).toBeLessThan(0.02);
    }),
    { numRuns: 40 },
  );
});

it('reaches several at once, and leaves pairs that are not named uncorrelated', () => {
  const wanted = [pair(0, 1, 0.7), pair(1, 2, -0.5), pair(3, 0, 0.3)];
  const { spearman } = correlated(wanted, { draws: 2000, inputs: 5, seed: 11 });
  for (const { one, other, rho } of wanted) expect(spearman(one, other)).toBeCloseTo(rho, 1);
  for (const [one, other] of [[0, 2], [1, 3], [2, 3]] as const) expect(Math.abs(spearman(one, other))).toBeLessThan(0.03);
});

it('a stated correlation of zero takes away what there is by chance', () => {
  const columns = [...latinHypercube(50, 2, 3)];
  const byChance = rankCorrelation(ranksOf(columns[0]!), ranksOf(columns[1]!))!;
  const { spearman } = correlated([pair(0, 1, 0)], { draws: 50, inputs: 2, seed: 3 });
  expect(Math.abs(byChance)).toBeGreaterThan(0.1);
  expect(Math.abs(spearman(0, 1))).toBeLessThan(Math.abs(byChance) / 2);
});

it('is the same for the same seed, and draws nothing else without a correlation', () => {
  const values = (correlations: readonly RankCorrelation[]) => {
    const inputs = [0, 1].map(() => ({ distribution: { kind: 'lognormal', low: 1, high: 5 } as const, put: () => undefined }));
    const sample = allSteps(runDraws({ inputs, correlations, model: () => Float64Array.of(1), draws: 200, seed: 4 }));
    if (sample instanceof Refusal) throw new Error(sample.message);
    return sample.inputs;
  };
  expect(values([pair(0, 1, 0.6)])).toEqual(values([pair(0, 1, 0.6)]));
  expect(values([])[0]).toEqual(values([pair(0, 1, 0.6)])[0]);
  expect(values([])[1]).not.toEqual(values([pair(0, 1, 0.6)])[1]);
});

it('refuses more correlated inputs than so few draws can be arranged for', () => {
  const chain = Array.from({ length: 11 }, (_, at) => pair(at, at + 1, 0.1));
  expect(allSteps(correlateRanks([...latinHypercube(10, 12, 1)], chain))).toBeInstanceOf(Refusal);
});

describe('correlations that no draws can have together', () => {
  it('one pair always can', () => {
    fc.assert(fc.property(fc.double({ min: -0.999, max: 0.999, noNaN: true }), (rho) => expect(correlationConflict([pair(0, 1, rho)])).toBeNull()));
  });

  it('A with B and B with C at 0.9 force A with C above 0.6: −0.9 is named, with what would fit', () => {
    const conflict = correlationConflict([pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, -0.9)]);
    expect(conflict).toEqual({ at: 2, possible: { low: expect.closeTo(0.631, 3), high: expect.closeTo(0.9999, 3) } });
  });

  it('what would fit does fit, up to its very ends', () => {
    fc.assert(
      fc.property(rhos, rhos, rhos, (a, b, c) => {
        const stated = [pair(0, 1, a), pair(1, 2, b), pair(0, 2, c)];
        const conflict = correlationConflict(stated);
        if (!conflict?.possible) return conflict === null;
        const { low, high } = conflict.possible;
        const withRho = (rho: number) => correlationConflict(stated.map((each, at) => (at === conflict.at ? { ...each, rho } : each)));
        const inside = (high - low) / 1000;
        return low < high && [low + inside, (low + high) / 2, high - inside].every((rho) => withRho(rho) === null) && withRho(low - 0.01) !== null;
      }),
    );
  });

  it('says that others contradict each other too when no single one can mend it', () => {
    const twice = [0, 3].flatMap((from) => [pair(from, from + 1, 0.9), pair(from + 1, from + 2, 0.9), pair(from, from + 2, -0.9)]);
    expect(correlationConflict(twice)).toEqual({ at: 5, possible: null });
  });
});
