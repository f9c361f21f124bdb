import type { QuotaBook, TariffRateQuota } from '../../../src/domain/quota/tariffRateQuota';
import { dayFromIso, type Day } from '../../../src/domain/shared/isoDate';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

export function quotaOf(changes: Partial<TariffRateQuota> & { id: string }): TariffRateQuota {
  const defaults: Omit<TariffRateQuota, 'id'> = {
    orderNumber: '',
    title: `Title of ${changes.id}`,
    titleJa: '',
    importer: 'JP',
    origins: ['*'],
    lines: [],
    administration: 'fcfs',
    period: { kind: 'year', startMonth: 4, startDay: 1 },
    unit: 't',
    volumes: [],
    inQuotaDuty: 'Free',
    overQuotaDuty: '341 JPY/kg',
    parent: '',
    perParentUnit: 1,
    volumeLever: '',
    citations: [{ title: 'Gazette', reference: '12', pinpoint: 'p. 3', retrieved: '2026-11-23' }],
    confidence: 'high',
    note: '',
  };
  return { ...defaults, ...changes };
}

export function volume(from: string, to: string | null, amount: number): TariffRateQuota['volumes'][number] {
  return { from: day(from), to: to === null ? null : day(to), volume: amount, confidence: 'high' };
}

/** A fiscal-year quota with a nested one in half-size units, one that opened mid-year, one by quarters that ended, one unlimited. */
export const smallQuotas: QuotaBook = {
  releases: [
    { importer: 'JP', from: day('2018-01-01'), verifiedThrough: day('2026-07-09') },
    { importer: 'US', from: day('2018-01-01'), verifiedThrough: day('2026-09-28') },
  ],
  quotas: [
    quotaOf({ id: 'rice', orderNumber: '05.1234', lines: ['100630'], volumes: [volume('2000-04-01', null, 1000)], volumeLever: 'rice.limit' }),
    quotaOf({ id: 'rice-tender', parent: 'rice', perParentUnit: 0.5, volumes: [volume('2000-04-01', null, 3000)] }),
    quotaOf({
      id: 'cars',
      importer: 'US',
      origins: ['GB'],
      period: { kind: 'year', startMonth: 1, startDay: 1 },
      unit: 'vehicles',
      volumes: [volume('2025-06-30', '2026-01-01', 65_205), volume('2026-01-01', null, 100_000)],
    }),
    quotaOf({
      id: 'steel',
      importer: 'US',
      period: { kind: 'quarter' },
      volumes: [volume('2022-04-01', '2025-03-12', 312_500)],
      volumeLever: 'steel.limit',
    }),
    quotaOf({ id: 'corn' }),
    quotaOf({ id: 'unread', importer: 'KR', volumes: [volume('2020-01-01', null, 1)] }),
  ],
};
