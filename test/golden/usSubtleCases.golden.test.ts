import { dayFromIso } from '../../src/domain/shared/isoDate';
import { isRefusal } from '../../src/domain/shared/refusal';
import type { TransportMode } from '../../src/domain/measure/userFee';
import { userFees } from '../../src/domain/tariff/userFees';
import { loadCases, testGood, usBook, type UsGood } from './usCase';

interface FeeCase {
  entry: string;
  value: number;
  mode: TransportMode;
  fees: Record<string, number>;
}

interface SubtleCase {
  case: number;
  title: string;
  goods?: UsGood[];
  entries?: FeeCase[];
}

const cases = loadCases<SubtleCase[]>('us-subtle-cases.yaml');

it('holds the 25 subtle cases of US import law, each once', () => {
  expect(cases.map((one) => one.case)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
});

describe.each(cases)('$case. $title', ({ goods, entries }) => {
  goods?.forEach(testGood);
  entries?.forEach(testFees);
});

function testFees({ entry, value, mode, fees }: FeeCase): void {
  it.each(Object.entries(fees))(`${entry}: fees on %s are %d`, (date, expected) => {
    const lines = userFees(usBook, { importer: 'US', value, day: dayFromIso(date)!, mode });
    const total = isRefusal(lines) ? lines.message : Math.round(lines.reduce((sum, { fee }) => sum + fee, 0) * 100) / 100;
    expect(total).toBe(expected);
  });
}
