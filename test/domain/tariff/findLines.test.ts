import { findLines, type FoundLine } from '../../../src/domain/tariff/findLines';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { day, lawOf } from '../threeLineLaw';

const book = lawOf([]);
const [schedule] = book.schedules;
const printed = schedule!.rows[0]!;
const row = (code: string, general: string, over: object = {}) => ({ ...printed, code, general, ...over });

/** Rice, trucks, fork-lifts and an old number, labelled at different depths. */
const searched = lawOf([], {
  schedules: [
    {
      ...schedule!,
      rows: [
        row('10063010', '11.2%', { unit1: 'kg' }),
        row('22060045', '3c/l', { unit1: 'kg' }),
        row('84271040', 'Free'),
        row('87042101', '25%'),
        row('87032301', '2.5%', { to: day('2025-07-01') }),
        row('87032301', '2%', { from: day('2025-07-01') }),
        row('87033301', '2.5%', { to: day('2026-01-01') }),
      ],
      labels: { '10': 'Cereals', '1006': 'Rice', '2206': 'Sake', '84': 'Machinery', '8427': 'Fork-lift trucks', '87': 'Vehicles', '8703': 'Cars', '8704': 'Trucks', '87032301': 'Cars, petrol' },
    },
  ],
});

function find(query: unknown, limit = 20): FoundLine[] {
  const found = findLines(searched, { query, importer: 'US', limit });
  if (isRefusal(found)) throw new Error(found.message);
  return found;
}

const codes = (query: unknown): string[] => find(query).map(({ code }) => code);
const message = (query: unknown, importer = 'US'): string => {
  const found = findLines(searched, { query, importer, limit: 20 });
  return isRefusal(found) ? `${found.code}: ${found.message}` : 'found';
};

describe('by code', () => {
  it('finds the lines below a start, dotted or not, and the line above a longer code', () => {
    expect(codes('8703')).toEqual(['8703.23.01', '8703.33.01']);
    expect(codes('8703.2')).toEqual(['8703.23.01']);
    expect(codes('87 03.23')).toEqual(['8703.23.01']);
    expect(codes('8703.23.01.40')).toEqual(['8703.23.01']);
    expect(codes(8704)).toEqual(['8704.21.01']);
  });

  it('shows the rate last in force, and says when the line has ended', () => {
    expect(find('8703').map(({ general, source }) => [general, source])).toEqual([
      ['2%', 'Test schedule'],
      ['2.5%', 'Test schedule; in force until 2025-12-31'],
    ]);
  });

  it('shows the unit of the specific rate, else the first statistical unit', () => {
    expect(find('2206')[0]!.unit).toBe('l');
    expect(find('1006')[0]!.unit).toBe('kg');
  });

  it('keeps to the limit', () => expect(find('8', 2)).toHaveLength(2));
});

describe('by words', () => {
  it('finds whole words and beginnings, singular or plural, in the labels of line, heading and chapter', () => {
    expect(codes('rice')).toEqual(['1006.30.10']);
    expect(codes('cereal')).toEqual(['1006.30.10']);
    expect(codes('veh')).toEqual(['8703.23.01', '8703.33.01', '8704.21.01']);
    expect(codes('CAR petrol')).toEqual(['8703.23.01']);
  });

  it('puts the heading of that very name first', () => {
    expect(codes('truck')).toEqual(['8704.21.01', '8427.10.40']);
  });

  it('wants every word', () => expect(message('rice trucks')).toMatch(/^notAvailable: No tariff line for "rice trucks"/));
});

it('refuses with near headings', () => {
  expect(message('ricee')).toMatch(/^notAvailable: No tariff line for "ricee"\. Nearest: 1006 Rice; .*\. Try fewer digits or another word/);
  expect(message('8799')).toContain('Nearest: 87 Vehicles.');
  expect(message('99')).toBe('notAvailable: No tariff line for "99". Try fewer digits or another word; labels are short English words.');
});

it('refuses numbers that may have lost a zero, what is no query, and an importer not held', () => {
  expect(message(201)).toMatch(/^badArgument: query: the number 201 may have lost a leading zero/);
  expect(message(8703.5)).toMatch(/^badArgument/);
  expect(message('...')).toBe('badArgument: query: "..." cannot be searched. Write the first digits of a code, or words of a label.');
  expect(message(true)).toMatch(/^badArgument/);
  expect(message('rice', 'JP')).toMatch(/^notAvailable: .*JP/);
});
