import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { call } from '../functions/call';

interface ExposureCase {
  preset: string;
  additional: number;
  within: number;
}

const BILLION = 1e9;
const cases = parse(readFileSync(join(__dirname, 'scenario-impact.yaml'), 'utf8')) as ExposureCase[];

function figure(preset: string, column: string): number {
  const [header, ...rows] = call('SCENARIO.IMPACT', preset, null, 'static') as unknown[][];
  const total = rows.find(([importer, sector]) => importer === 'US' && sector === 'Total')!;
  return total[header!.indexOf(column)] as number;
}

it.each(cases.map((given) => [given.preset, given.additional, given.within] as const))('%s: additional duty of %f bn USD on the imports of 2024', (preset, additional, within) => {
  expect(Math.abs(figure(preset, 'Additional duty') / BILLION - additional)).toBeLessThanOrEqual(within);
});

it('pause lapses: 10.29 bn USD more duty than under the status quo, without behaviour', () => {
  expect((figure('pause-lapse-24', 'Static duty') - figure('pause-lapse-24', 'Duty before')) / BILLION).toBeCloseTo(10.29, 2);
});
