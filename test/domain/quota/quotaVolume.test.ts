import { findQuota } from '../../../src/domain/quota/findQuota';
import { openLimitedQuota } from '../../../src/domain/quota/quotaCase';
import { QUOTAS_OF_THE_DATE, type QuotaView } from '../../../src/domain/quota/quotaView';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { refused } from '../scenario/given';
import { day, smallQuotas } from './smallQuotas';

function volume(quota: string, iso: string | null, view: QuotaView = QUOTAS_OF_THE_DATE) {
  const opened = openLimitedQuota({ quota, date: iso === null ? null : day(iso), view }, smallQuotas);
  return isRefusal(opened) ? opened : opened.volume;
}

describe('the volume of the period', () => {
  it('is that in force on the date', () => {
    expect(volume('rice', '2025-05-01')).toBe(1000);
    expect(volume('cars', '2025-12-31')).toBe(65_205);
    expect(volume('cars', '2026-01-01')).toBe(100_000);
    expect(volume('steel', '2025-03-11')).toBe(312_500);
  });

  it('a blank date is the last day read, or the day of the preset', () => {
    expect(volume('cars', null)).toBe(100_000);
    expect(volume('cars', null, { ...QUOTAS_OF_THE_DATE, lawOn: day('2025-09-16') })).toBe(65_205);
  });

  it('before it opens and from its end on, a quota is not in force', () => {
    for (const [quota, iso] of [['cars', '2025-06-29'], ['steel', '2025-03-12']] as const) {
      const missing = refused(volume(quota, iso));
      expect(missing.code).toBe('notAvailable');
      expect(missing.message).toContain('not in force');
    }
  });

  it('a quota without a volume is #N/A, not 0', () => {
    expect(refused(volume('corn', '2025-05-01')).message).toContain('has no volume');
  });

  it('a date outside what was read is #N/A', () => {
    expect(refused(volume('rice', '2017-12-31')).message).toContain('held from 2018-01-01');
    expect(volume('rice', '2018-01-01')).toBe(1000);
    expect(volume('rice', '2026-07-09')).toBe(1000);
    expect(refused(volume('rice', '2026-07-10')).message).toContain('read to 2026-07-09');
    expect(refused(volume('unread', null)).message).toContain('KR');
  });
});

describe('the volume under a scenario', () => {
  it('a lever sets the volume of a year; a quarter gets a fourth, also where the law has no quota', () => {
    const restored: QuotaView = { lawOn: day('2025-05-03'), levers: new Map([['steel.limit', 1_250_000], ['rice.limit', 0]]) };
    expect(volume('steel', null, restored)).toBe(312_500);
    expect(volume('rice', null, restored)).toBe(0);
  });

  it('a preset fixes the law: a quota it does not know is not in force, one it knows lasts', () => {
    expect(refused(volume('cars', '2025-08-01', { ...QUOTAS_OF_THE_DATE, lawOn: day('2025-05-03') })).message).toContain('2025-05-03');
    expect(volume('steel', '2025-05-01', { ...QUOTAS_OF_THE_DATE, lawOn: day('2024-12-31') })).toBe(312_500);
  });
});

describe('finding a quota', () => {
  it('by id or order number, in any letter case', () => {
    expect(findQuota(' RICE ', smallQuotas)).toMatchObject({ id: 'rice' });
    expect(findQuota('05.1234', smallQuotas)).toMatchObject({ id: 'rice' });
  });

  it('an unknown or blank name is #N/A with the nearest', () => {
    expect(refused(findQuota('rise', smallQuotas))).toMatchObject({ code: 'notAvailable' });
    expect(refused(findQuota('rise', smallQuotas)).message).toContain('rice');
    expect(refused(findQuota('', smallQuotas)).code).toBe('notAvailable');
  });
});
