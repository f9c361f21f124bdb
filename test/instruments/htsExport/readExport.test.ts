import { isWithin } from '../../../src/domain/shared/isoDate';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { rateKind } from '../../../src/instruments/htsExport/rateKind';
import { readExport } from '../../../src/instruments/htsExport/readExport';
import { changedProgrammes } from '../../../src/instruments/htsExport/sameRate';
import { book } from '../book';
import { fixture, mustRead, officialRow } from './fixtures';

const excerpt = mustRead(fixture('2026-rev-10-excerpt.json'));
const lineOf = (code: string) => excerpt.lines.find((line) => line.code === code);

describe('official rows of 2026 Revision 10', () => {
  it('are all understood', () => {
    expect(excerpt.faults).toEqual([]);
  });

  it('have the rates of the embedded schedule', () => {
    const { from } = book().law.releases[0]!;
    expect(from).toBeLessThan(46_181);
    const rows = new Map(book().law.schedules[0]!.rows.filter((row) => isWithin(46_181, row.from, row.to)).map((row) => [row.code, row]));
    for (const { code, general, column2, special } of excerpt.lines) {
      const row = rows.get(code);
      expect([code, general, column2]).toEqual([code, row?.general, row?.column2]);
      expect(changedProgrammes(row?.special ?? '', special)).toEqual([]);
    }
  });

  it('cover every kind of rate', () => {
    const kinds = new Set(excerpt.lines.flatMap(({ general, special, column2 }) => [general, column2, ...special.split(';').map((part) => part.slice(0, part.lastIndexOf(':')))]).map(rateKind));
    expect([...kinds].sort()).toEqual(
      ['ad valorem', 'compound', 'free', 'none printed', 'on a content or weight', 'on the value of a component', 'printed at another heading', 'rule of words', 'specific'].sort(),
    );
  });

  it('reads a car, a watch, copper ore and sake', () => {
    expect(lineOf('87032301')).toMatchObject({ general: '2.5%', column2: '10%', unit1: 'each' });
    expect(lineOf('91011140')).toMatchObject({ general: expect.stringContaining('%@case') as string });
    expect(lineOf('26030000')).toMatchObject({ general: '1.7c/kg:lead' });
    expect(lineOf('2206004500')).toMatchObject({ general: '3c/l', unit1: 'l' });
  });

  it('finds one unit in m² and m2', () => {
    expect(lineOf('54076199')).toMatchObject({ unit1: 'm2', unit2: 'kg' });
  });

  it('keeps preferences of chapter 98 and the numbers of chapter 99 apart', () => {
    expect(excerpt.preferenceHeadings).toEqual(expect.arrayContaining(['9802009100', '98191103', '98230403']));
    expect(excerpt.temporaryHeadings).toEqual(expect.arrayContaining(['99030125', '99041709']));
  });

  it('keeps the official words for an import', () => {
    expect(excerpt.words['87032301']).toMatch(/^Motor cars and other motor vehicles.*: Of a cylinder capacity exceeding 1,500 cc but not exceeding 3,000 cc$/);
  });
});

it('reads the misprints of 2025 Basic', () => {
  const { lines, faults } = mustRead(fixture('2025-basic-excerpt.json'));
  expect(faults).toEqual([]);
  expect(lines.find(({ code }) => code === '20031001')).toMatchObject({ column2: '22c/kg:drained + 45%' });
  expect(lines.find(({ code }) => code === '2909191800')).toMatchObject({ column2: '37%' });
  expect(lines.find(({ code }) => code === '62046311')?.special).toContain('MA OM P');
});

describe('what is no export', () => {
  const good = officialRow({ htsno: '0101.21.00', indent: 0, general: 'Free' });
  it.each([
    [{ rows: [] }, 'It is not a list of rows.'],
    ['text', 'It is not a list of rows.'],
    [null, 'It is not a list of rows.'],
    [[], 'It is a list without rows.'],
    [[good, 3], 'Row 2 is not an object.'],
    [[good, [good]], 'Row 2 is not an object.'],
    [[good, null], 'Row 2 is not an object.'],
    [[{ code: '0101' }], 'Row 1 has no text "htsno".'],
    [[{ ...good, general: 0.025 }], 'Row 1 has no text "general".'],
    [[{ ...good, other: undefined }], 'Row 1 has no text "other".'],
    [[{ ...good, indent: 'deep' }], 'Row 1 has no whole number "indent".'],
    [[{ ...good, indent: '' }], 'Row 1 has no whole number "indent".'],
    [[{ ...good, indent: null }], 'Row 1 has no whole number "indent".'],
    [[{ ...good, units: 'kg' }], 'Row 1: "units" is not a list.'],
  ])('is refused with the place: %j', (parsed, because) => {
    const refusal = readExport(parsed);
    expect(isRefusal(refusal) && refusal.message).toContain(`The file is not an HTS export. ${because}`);
  });

  it('rows without a tariff line are refused', () => {
    const refusal = readExport([officialRow({ htsno: '9903.01.25', indent: 0, general: '10%' })]);
    expect(isRefusal(refusal) && refusal.message).toContain('The export holds no tariff line.');
  });

  it('null in place of a text or a list is an empty one', () => {
    expect(mustRead([{ ...good, special: null, units: null, footnotes: null, description: null }]).lines).toHaveLength(1);
  });
});
