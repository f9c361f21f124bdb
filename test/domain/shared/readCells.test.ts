import * as fc from 'fast-check';
import { dayFromIso, isoFromDay } from '../../../src/domain/shared/isoDate';
import { dotted } from '../../../src/domain/shared/hsCode';
import { readDay, readHsCode, readNumber, readOrigin } from '../../../src/domain/shared/readCells';
import { isRefusal, Refusal } from '../../../src/domain/shared/refusal';

function message(x: unknown): string {
  if (!isRefusal(x)) throw new Error(`expected a refusal, got ${String(x)}`);
  return x.message;
}

describe('tariff codes in cells', () => {
  it.each([
    ['8703.23.01', '87032301'],
    [' 0201.30.50 ', '02013050'],
    ['8703', '8703'],
    [87032301, '87032301'],
    [8708295110, '8708295110'],
  ])('%s', (cell, digits) => expect(readHsCode(cell, 'US')).toBe(digits));

  it('a number of any other length has lost a zero', () => {
    expect(message(readHsCode(2013050, 'US'))).toContain('lost its leading zero');
    expect(message(readHsCode(201305010, 'US'))).toContain('lost its leading zero');
    expect(readHsCode(100630090, 'JP')).toBe('100630090');
  });

  it.each(['870', '87032301401', 'cars', '8703-23', true, Number.NaN, 87.03, {}])('%s is not a code', (cell) => {
    expect(message(readHsCode(cell, 'US'))).toContain('code');
  });

  it('prints the way the schedule does', () => expect(dotted('8703230140')).toBe('8703.23.01.40'));
});

describe('dates, numbers and countries in cells', () => {
  it('reads serials and ISO text', () => {
    expect(readDay(45778, 'date')).toBe(45778);
    expect(readDay(45778.9, 'date')).toBe(45778);
    expect(readDay('2025-05-01', 'date')).toBe(45778);
  });

  it.each(['1 May 2025', '2025-02-30', '2025-5-1', -1, 0, 3_000_000, true])('%s is not a date', (cell) => {
    expect(message(readDay(cell, 'date'))).toContain('is not a date');
  });

  it('every day of the calendar goes to ISO and back', () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => dayFromIso(isoFromDay(serial)) === serial));
  });

  it('text is not a number, and a value is never negative', () => {
    expect(readNumber(0, 'value')).toBe(0);
    expect(message(readNumber('40,000', 'value'))).toContain('is not a number');
    expect(message(readNumber(-1, 'value'))).toContain('negative');
    expect(message(readNumber(null, 'value'))).toContain('blank');
    expect(message(readNumber(Infinity, 'value'))).toContain('is not a number');
  });

  it('countries are two letters', () => {
    expect(readOrigin(' jp ', 'origin')).toBe('JP');
    expect(message(readOrigin('Japan', 'origin'))).toContain('two letters');
  });
});

it('a message never exceeds 250 characters, and keeps its advice', () => {
  const long = new Refusal('notAvailable', 'What.', 'x'.repeat(400), 'Try this.');
  expect(long.message.length).toBeLessThanOrEqual(250);
  expect(long.message.endsWith('Try this.')).toBe(true);
});
