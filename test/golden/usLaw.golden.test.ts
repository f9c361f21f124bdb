import { dutyOn, loadCases, type UsEntry } from './usCase';

interface WorkedCase {
  name: string;
  given: UsEntry & { date: string };
  duty: number;
}

interface Timeline extends UsEntry {
  good: string;
  rates: Record<string, number>;
}

describe('worked cases of US law, dollars to the cent', () => {
  it.each(loadCases<WorkedCase[]>('us-worked-cases.yaml'))('$name', ({ given, duty }) => {
    expect(dutyOn(given, given.date)).toBe(duty);
  });
});

describe.each(loadCases<Timeline[]>('us-japan-timeline.yaml'))('$good of Japan', ({ rates, ...entry }) => {
  it.each(Object.entries(rates))('on %s pays %d', (date, rate) => {
    expect(dutyOn(entry, date)).toBeCloseTo(rate * 100_000, 6);
  });
});
