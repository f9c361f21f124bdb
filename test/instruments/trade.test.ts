import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrade } from '../../src/instruments/readTrade';
import { book, ROOT } from './book';

const { flows, elasticities } = book().trade;

it('holds imports of 144.86 bn USD from Japan in 2024 by 38 sectors, and exports by 97 chapters over five years', () => {
  const [imports, exports] = [flows.find(({ importer }) => importer === 'US')!, flows.find(({ importer }) => importer === 'JP')!];
  const total = imports.rows.reduce((sum, { values }) => sum + values[0]!.value, 0);
  expect([imports.rows.length, Math.round(total / 1e7) / 100]).toEqual([38, 144.86]);
  expect(exports.rows).toHaveLength(97);
  expect(exports.rows.every(({ values }) => values.map(({ year }) => year).join() === '2020,2021,2022,2023,2024')).toBe(true);
});

it('cites every flow and elasticity with the day it was taken', () => {
  for (const { source, retrieved } of [...flows, ...elasticities]) expect([source.length > 10, retrieved]).toEqual([true, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
});

it('flags what must not be used: no estimate, positive, heading mean, ceiling', () => {
  const flagged = (flag: string) => elasticities.filter((row) => row.flag === flag).map(({ code }) => code);
  expect(flagged('noEstimate')).toEqual(['120100', '220710', '220720']);
  expect(flagged('positive')).toEqual(['271111']);
  expect(flagged('ceiling')).toEqual(['120', '870']);
  expect(flagged('headingMean')).toHaveLength(13);
  const usable = elasticities.filter(({ set, flag }) => set === 'protee' && flag === null);
  expect(usable.every(({ value }) => value !== null && value < 0)).toBe(true);
});

it.each([
  ['us-exports-to-japan.csv', 'US,JP,01,Live animals,2020,59334498', 'US,JP,01,Live animals,2020,many', /"many" is not a number/],
  ['us-exports-to-japan.csv', 'US,JP,02', 'US,KR,02', /importer differs from the first row/],
  ['elasticities.csv', 'gtap,betweenSources,pdr', 'gtop,betweenSources,pdr', /"gtop" is none of protee, gtap, bw/],
  ['elasticities.csv', '2026-11-23', '2026-13-23', /"2026-13-23" is not a calendar day/],
  ['representative-lines.csv', 'mvh,87032301,0.4', 'mvh,87032301,0.5', /US mvh: the shares add up to 1\.1/],
  ['representative-lines.csv', 'mvh,87032301,0.4,auto', 'mvh,87032301,0.4,car', /row 2: code, share, group/],
])('stops at a fault in %s', (file, sound, broken, message) => {
  const root = mkdtempSync(join(tmpdir(), 'trade-'));
  cpSync(join(ROOT, 'tables/trade'), join(root, 'tables/trade'), { recursive: true });
  cpSync(join(ROOT, 'impact.yaml'), join(root, 'impact.yaml'));
  const place = join(root, 'tables/trade', file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(sound, broken));
  expect(() => readTrade({ root })).toThrow(message);
});
