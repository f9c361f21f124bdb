import { isInSeason, readSeason, seasonStarts, type Season } from '../../../src/domain/measure/season';
import { bandWords, isInBand, type ValueBand } from '../../../src/domain/measure/scheduleTables';
import { isoFromDay } from '../../../src/domain/shared/isoDate';
import { day } from '../threeLineLaw';

const season = (text: string): Season => readSeason(text)!;

describe('parts of the year', () => {
  it.each([
    ['04-01/09-30', '2025-03-31', false],
    ['04-01/09-30', '2025-04-01', true],
    ['04-01/09-30', '2025-09-30', true],
    ['04-01/09-30', '2025-10-01', false],
    ['12-01/05-31', '2025-11-30', false],
    ['12-01/05-31', '2025-12-01', true],
    ['12-01/05-31', '2026-01-01', true],
    ['12-01/05-31', '2026-06-01', false],
    ['11-01/02-29', '2026-02-28', true],
    ['11-01/02-29', '2028-02-29', true],
    ['11-01/02-29', '2026-03-01', false],
  ])('%s on %s: %s', (text, date, holds) => expect(isInSeason(day(date), season(text))).toBe(holds));

  it('starts once a year', () => {
    expect(seasonStarts(season('12-01/05-31'), day('2025-04-01'), day('2027-01-01')).map(isoFromDay)).toEqual(['2025-12-01', '2026-12-01']);
  });

  it('refuses what is no season', () => expect([readSeason('summer'), readSeason('4-1/9-30')]).toEqual([null, null]));
});

describe('bands of value', () => {
  const band = (limits: Partial<ValueBand>): ValueBand => ({ code: '1', above: null, atLeast: null, below: null, atMost: null, unit: 'kg', source: '', ...limits });

  it.each([
    [{ atMost: 48.9 }, 48.9, true, 'up to 48.9 a kg'],
    [{ atMost: 48.9 }, 48.91, false, 'up to 48.9 a kg'],
    [{ above: 48.9, below: 299.25 }, 48.9, false, 'above 48.9 and below 299.25 a kg'],
    [{ above: 48.9, below: 299.25 }, 299.25, false, 'above 48.9 and below 299.25 a kg'],
    [{ atLeast: 299.25, atMost: 393 }, 299.25, true, 'from 299.25 and up to 393 a kg'],
    [{ above: 393 }, 393.01, true, 'above 393 a kg'],
  ])('%o at %d: %s', (limits, value, holds, words) => {
    expect(isInBand(band(limits), value)).toBe(holds);
    expect(bandWords(band(limits))).toBe(words);
  });
});
