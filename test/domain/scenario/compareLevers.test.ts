import fc from 'fast-check';
import { compareLevers } from '../../../src/domain/scenario/compareLevers';
import { compareScenarios } from '../../../src/domain/scenario/compareScenarios';
import { scenario } from './given';
import { smallBook } from './smallBook';

const compare = (...texts: string[]) => compareLevers(texts.map((text) => scenario(text)), smallBook);

describe('three scenarios compared', () => {
  it('lists every lever in which one of them differs, with all three values', () => {
    const rows = compare('statusquo-2025-05-01', 'auto-relief', 'statusquo-2025-05-01 | us.reciprocal.rate=0.3');
    expect(rows.map(({ lever, values }) => [lever, ...values])).toEqual([
      ['us.s232.auto.rate', 0.25, null, 0.25],
      ['us.reciprocal.rate', 0.1, 0.1, 0.3],
      ['us.s232.auto.allIn', null, 0.15, null],
    ]);
  });

  it('gives each value its own source, and none where a scenario does not list the lever', () => {
    const [, reciprocal, allIn] = compare('statusquo-2025-05-01', 'auto-relief', 'statusquo-2025-05-01 | us.reciprocal.rate=0.3');
    expect(reciprocal?.sources).toEqual(['source of us.reciprocal.rate', 'source of us.reciprocal.rate', expect.stringContaining('own value')]);
    expect(allIn?.sources).toEqual([null, 'source of us.s232.auto.allIn', null]);
  });
});

describe('laws of the comparison', () => {
  const text = fc.constantFrom('statusquo-2025-05-01', 'auto-relief', 'rice-beyond-ma', 'auto-relief:low', 'statusquo-2025-05-01 | us.reciprocal.rate=0.3', '| jp.rice.ma.usShare=0.6');

  it('a scenario against itself, however often, differs in nothing', () => {
    fc.assert(fc.property(text, (one) => expect(compare(one, one, one)).toEqual([])));
  });

  it('a third scenario adds rows and takes none away; the order decides only where a value stands', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const of = (rows: ReturnType<typeof compare>, ...places: number[]) =>
          new Map(rows.map(({ lever, values }) => [lever, places.map((place) => values[place])]));
        const [three, two, turned] = [of(compare(a, b, c), 0, 1, 2), of(compare(a, b), 0, 1), of(compare(c, a, b), 1, 2, 0)];
        for (const [lever, values] of two) expect(three.get(lever)?.slice(0, 2)).toEqual(values);
        expect(turned).toEqual(three);
      }),
    );
  });

  it('two scenarios differ as SCENARIO.DIFF says', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const rows = compareScenarios(scenario(a), scenario(b), smallBook);
        expect(compare(a, b).map(({ lever, values }) => [lever, ...values])).toEqual(rows.map((row) => [row.lever, row.a, row.b]));
      }),
    );
  });
});
