import type { Charge, DatedCharge } from '../../../src/domain/quota/charge';
import type { Ledger } from '../../../src/domain/quota/ledger';
import { readLedger } from '../../../src/domain/quota/readLedger';
import type { QuotaBook, QuotaLevers, TariffRateQuota } from '../../../src/domain/quota/tariffRateQuota';
import { dayFromIso, type Day } from '../../../src/domain/shared/isoDate';
import { accepted } from '../scenario/given';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

export const NO_LEVERS: QuotaLevers = { volume: '', growth: '', share: '', markUpLimit: '', inQuotaRate: '', overQuotaSpecific: '', overQuota: '', safeguard: '' };
export const FREE: Charge = { kind: 'sum', adValorem: 0, specific: 0, per: '' };

export function charged(charge: Charge, from = '2000-04-01', to: string | null = null): DatedCharge {
  return { from: day(from), to: to === null ? null : day(to), charge, confidence: 'high' };
}

/** A ledger of cells that can be read. */
export function ledger(used: unknown): Ledger {
  return accepted(readLedger(used, 'used'));
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
    growthYears: 0,
    inQuota: [charged(FREE)],
    overQuota: [charged({ kind: 'sum', adValorem: 0, specific: 341, per: 'kg' })],
    ordinaryRate: 0,
    overQuotaGap: '',
    markUp: null,
    carryOver: null,
    criticalShare: 0.85,
    suspensions: [],
    requires: [],
    safeguard: null,
    parent: '',
    perParentUnit: 1,
    levers: NO_LEVERS,
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
    { importer: 'JP', currency: 'JPY', from: day('2018-01-01'), verifiedThrough: day('2026-07-09') },
    { importer: 'US', currency: 'USD', from: day('2018-01-01'), verifiedThrough: day('2026-09-28') },
  ],
  quotas: [
    quotaOf({ id: 'rice', orderNumber: '05.1234', lines: ['100630'], volumes: [volume('2000-04-01', null, 1000)], levers: { ...NO_LEVERS, volume: 'rice.limit' } }),
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
      levers: { ...NO_LEVERS, volume: 'steel.limit' },
    }),
    quotaOf({ id: 'corn', administration: 'unlimited' }),
    quotaOf({ id: 'unread', importer: 'KR', volumes: [volume('2020-01-01', null, 1)] }),
  ],
};
