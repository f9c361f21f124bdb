import fc from 'fast-check';
import { findCalls } from '../../../src/taskpane/formula/findCall';
import { parseExpression } from '../../../src/taskpane/formula/parseExpression';
import { scanFormula } from '../../../src/taskpane/formula/scanFormula';

const SIZE = 16_000;
const ends = (text: string): number => {
  const start = performance.now();
  findCalls(`=${text}`.slice(0, SIZE), () => true);
  parseExpression(text.slice(0, SIZE));
  return performance.now() - start;
};

describe('text that is no formula, or far too much of one', () => {
  it.each([
    ['open brackets', '('.repeat(SIZE)],
    ['nested calls', 'TARIFF.DUTY('.repeat(SIZE / 12)],
    ['nested calls that end', `${'F('.repeat(SIZE / 3)}1${')'.repeat(SIZE / 3)}`],
    ['signs', '-'.repeat(SIZE)],
    ['percents', `1${'%'.repeat(SIZE)}`],
    ['a sum without end', '1+'.repeat(SIZE / 2)],
    ['a long sum', `1${'+1'.repeat(SIZE / 2 - 1)}`],
    ['powers', `2${'^2'.repeat(SIZE / 2 - 1)}`],
    ['quotes', "'".repeat(SIZE)],
    ['double quotes', '"'.repeat(SIZE - 1)],
    ['brackets of tables', '['.repeat(SIZE)],
    ['digits and a letter', `${'1'.repeat(SIZE - 2)}A`],
    ['a word', 'A'.repeat(SIZE)],
    ['sheets', 'A!'.repeat(SIZE / 2)],
    ['dollars', '$A$'.repeat(SIZE / 3)],
    ['hashes', '#'.repeat(SIZE)],
    ['an array', `{${'1,'.repeat(SIZE / 2 - 2)}1}`],
  ])('%s: read in a moment, never thrown', (_what, text) => {
    expect(ends(text)).toBeLessThan(1000);
  });

  it('any text is taken apart without a gap, and read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=AB1.,;:!#$%&\'"()[]{}+-*/^<>@ _関'), maxLength: 200 }), (text) => {
        const tokens = scanFormula(text);
        let at = 0;
        for (const { start, end, text: part } of tokens) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(part).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(parseExpression(text).kind).toBeTruthy();
        for (const { start, end } of findCalls(`=${text}`, () => true)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 2000 },
    );
  });
});
