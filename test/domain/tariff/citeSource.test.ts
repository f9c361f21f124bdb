import { citeSource } from '../../../src/domain/tariff/citeSource';
import { headingSpans } from '../../../src/domain/tariff/headingSpans';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { exemption, lawOf, measure, rate } from '../threeLineLaw';

const book = lawOf([
  measure({ id: 'blanket', title: 'Blanket duty', rates: [rate({ heading: '9903.02.02-.91', source: 'Order 2, sec. 3' })] }),
  measure({
    id: 'deal',
    title: 'Deal duty',
    rates: [rate({ heading: '9903.02.72/.73', source: '' })],
    exemptions: [exemption({ heading: '9903.02.80', source: 'Order 3' }), exemption({ heading: '' })],
  }),
  measure({ id: 'orphan', instrument: 'lost', rates: [] }),
]);

const cite = (name: unknown): string => {
  const line = citeSource(book, name);
  return isRefusal(line) ? `${line.code}: ${line.message}` : line;
};

it('cites an instrument by id, whatever the case and the blanks', () => {
  expect(cite(' ORDER-1 ')).toBe('Test order; 1 FR 1, sec. 1 (read 2026-11-23)');
  expect(cite('schedule')).toBe('Test schedule');
});

it('cites a measure with its instrument', () => {
  expect(cite('deal')).toBe('Deal duty; Test order; 1 FR 1, sec. 1 (read 2026-11-23)');
  expect(cite('orphan')).toBe('Test duty; lost');
});

it('cites a heading by its narrowest use: alone before a list before a range', () => {
  expect(cite('9903.02.80')).toBe('9903.02.80: Deal duty; Order 3');
  expect(cite('9903.02.73')).toBe('9903.02.72/.73: Deal duty; Test order; 1 FR 1, sec. 1 (read 2026-11-23)');
  expect(cite('99030291')).toBe('9903.02.02-.91: Blanket duty; Order 2, sec. 3');
});

it('takes a list as the Heading column shows it', () => {
  expect(cite('9903.02.72, 9903.02.73')).toMatch(/^9903\.02\.72\/\.73: /);
  expect(cite('9903.02.72/.73')).toMatch(/^9903\.02\.72\/\.73: /);
});

it('refuses unknown names with the nearest, and what is no text', () => {
  expect(cite('blankets')).toMatch(/^notAvailable: "blankets" is no instrument, measure or heading held\. Nearest: blanket, .*\. See the Heading and Source columns/);
  expect(cite('9903.99.99')).toMatch(/^notAvailable: .*Nearest: 9903\.02\./);
  expect(cite(99030291)).toMatch(/^badArgument: idOrHeading: 99030291 is not text/);
});

it.each([
  ['9903.01.25', [['99030125', '99030125']]],
  ['9903.02.02-.91', [['99030202', '99030291']]],
  ['9903.81.25-9903.81.78, 9903.80.01', [['99038125', '99038178'], ['99038001', '99038001']]],
  ['9903.94.40/.41/.42', [['99039440', '99039440'], ['99039441', '99039441'], ['99039442', '99039442']]],
  ['.41', []],
  ['chapter 99', []],
  ['', []],
])('reads the headings of "%s"', (text, spans) => {
  expect(headingSpans(text).map(({ first, last }) => [first, last])).toEqual(spans);
});
