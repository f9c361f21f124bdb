import { periodOf } from '../../../src/domain/quota/quotaPeriod';
import { isoFromDay } from '../../../src/domain/shared/isoDate';
import { day, smallQuotas } from './smallQuotas';

function period(id: string, iso: string): string[] {
  const { from, to } = periodOf(smallQuotas.quotas.find((quota) => quota.id === id)!, day(iso));
  return [isoFromDay(from), isoFromDay(to)];
}

describe('the period that holds a day, first day in, last day out', () => {
  it('a fiscal year from 1 April', () => {
    expect(period('rice', '2025-03-31')).toEqual(['2024-04-01', '2025-04-01']);
    expect(period('rice', '2025-04-01')).toEqual(['2025-04-01', '2026-04-01']);
    expect(period('rice', '2024-02-29')).toEqual(['2023-04-01', '2024-04-01']);
  });

  it('a calendar quarter', () => {
    expect(period('steel', '2024-12-31')).toEqual(['2024-10-01', '2025-01-01']);
    expect(period('steel', '2023-05-15')).toEqual(['2023-04-01', '2023-07-01']);
  });

  it('a quota that opens inside a year starts on its first day, also when a new volume follows', () => {
    expect(period('cars', '2025-06-30')).toEqual(['2025-06-30', '2026-01-01']);
    expect(period('cars', '2026-05-01')).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('a quota that ends inside a quarter has its last period cut', () => {
    expect(period('steel', '2025-03-01')).toEqual(['2025-01-01', '2025-03-12']);
  });

  it('a day outside every volume has the whole period of the rule', () => {
    expect(period('steel', '2025-05-03')).toEqual(['2025-04-01', '2025-07-01']);
    expect(period('corn', '2025-05-03')).toEqual(['2025-04-01', '2026-04-01']);
  });
});
