import fc from 'fast-check';
import { arrayText } from '../../../src/taskpane/formula/arrayText';
import { parseExpression } from '../../../src/taskpane/formula/parseExpression';

it('writes a blank as an empty text, for Excel takes no gaps', () => {
  expect(arrayText([[1, ''], [-2.5, 'say "high"'], [true, 1e-7]])).toBe('{1,"";-2.5,"say ""high""";TRUE,1e-7}');
});

it('is read back as it was written', () => {
  const cell = fc.oneof(fc.string(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0));
  const rows = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(rows, (given) => expect(parseExpression(arrayText(given))).toEqual({ kind: 'array', rows: given })));
});
