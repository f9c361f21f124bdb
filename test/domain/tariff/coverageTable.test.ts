import { coverageTable } from '../../../src/domain/tariff/coverageTable';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { day, lawOf } from '../threeLineLaw';

const span = { importer: 'US', origin: 'JP', from: day('2025-04-05'), gaps: 'none known', source: 'Order 1' };
const book = lawOf([], {
  coverage: [
    { ...span, authority: 'IEEPA', to: day('2026-02-24') },
    { ...span, authority: 'MFN', to: null },
    { ...span, importer: 'JP', origin: 'US', authority: 'MFN', to: null },
  ],
});

it('gives the last day held: the day before a duty ended, else the last day of law read', () => {
  const rows = coverageTable(book, 'US');
  if (isRefusal(rows)) throw new Error(rows.message);
  expect(rows.map(({ authority, to }) => [authority, to])).toEqual([
    ['IEEPA', day('2026-02-23')],
    ['MFN', day('2026-09-28')],
  ]);
  expect(rows[0]).toEqual({ partner: 'JP', authority: 'IEEPA', from: span.from, to: day('2026-02-23'), lastRelease: 'Test edition', gaps: 'none known', source: 'Order 1' });
});

it('names both sides when no importer is asked for', () => {
  const rows = coverageTable(book, '');
  expect(isRefusal(rows) ? [] : rows.map(({ partner }) => partner)).toEqual(['JP → US', 'JP → US']);
});

it('refuses an importer whose law is not held', () => {
  const rows = coverageTable(book, 'FR');
  expect(isRefusal(rows) && rows.message).toBe('No tariff of importer FR is held. Held: US. See TARIFF.COVERAGE.');
});
