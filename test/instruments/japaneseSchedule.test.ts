import { gzipSync } from 'node:zlib';
import { readDutyExpression } from '../../src/domain/measure/dutyExpression';
import { specialRates } from '../../src/domain/measure/specialColumn';
import { isInBand } from '../../src/domain/measure/scheduleTables';
import { dayFromIso } from '../../src/domain/shared/isoDate';
import { pack } from '../../src/instruments/pack';
import { book } from './book';

const schedule = () => book().law.schedules.find(({ importer }) => importer === 'JP')!;

describe('the schedule of Japan', () => {
  it('is printed in four editions', () => {
    expect(schedule().editions).toEqual(['2025-04-01', '2026-01-01', '2026-04-01', '2026-07-09'].map(dayFromIso));
  });

  it('has codes of nine digits, and bands, levies and staged rates only for codes that it prints', () => {
    const codes = new Set(schedule().rows.map(({ code }) => code));
    expect([...codes].every((code) => /^\d{9}$/.test(code))).toBe(true);
    const beside = [...schedule().bands!, ...schedule().levies!, ...schedule().staged!].map(({ code }) => code);
    expect(beside.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('gives 606 lines a rate of the agreement with the United States', () => {
    const us = schedule().rows.filter(({ to, special }) => to === null && specialRates(special).some(({ programmes }) => programmes.includes('US')));
    expect(us).toHaveLength(606);
  });

  it('has a season only where the same code has another one', () => {
    const seasonal = schedule().rows.filter(({ season, to }) => season && to === null);
    expect(new Set(seasonal.map(({ code }) => code)).size * 2).toBe(seasonal.length);
  });

  it('puts every unit value into at most one band of the same subheading and kind', () => {
    const pork = schedule().bands!.filter(({ code }) => code.startsWith('02031202'));
    for (const value of [0, 64.53, 64.54, 399, 524, 524.01, 1e6]) expect(pork.filter((band) => isInBand(band, value))).toHaveLength(1);
  });

  it('keeps rates that cannot be read out', () => {
    const rates = new Set(schedule().rows.flatMap(({ general, special }) => [general, ...specialRates(special).map(({ rate }) => rate)]));
    expect([...rates].filter((rate) => readDutyExpression(rate) === null)).toEqual([]);
  });

  it('ships in at most 90 kB gzip', () => {
    const packed = pack(book()).schedules.find(({ importer }) => importer === 'JP');
    expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThanOrEqual(90_000);
  });
});
