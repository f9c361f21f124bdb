import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openQuota } from '../../src/domain/quota/quotaCase';
import { fillRate, remaining } from '../../src/domain/quota/quotaBalance';
import { readLedger } from '../../src/domain/quota/readLedger';
import { QUOTAS_OF_THE_DATE } from '../../src/domain/quota/quotaView';
import type { PeriodRule, QuotaBook } from '../../src/domain/quota/tariffRateQuota';
import { dayFromIso } from '../../src/domain/shared/isoDate';
import { isRefusal, type Result } from '../../src/domain/shared/refusal';
import { embeddedData } from '../../src/instruments/embedded';
import { quotaOf, volume } from '../domain/quota/smallQuotas';
import { grouped } from './groupedNumbers';

interface StatedQuota {
  importer?: string;
  period: keyof typeof PERIODS;
  volumes: { from: string; to?: string; volume: number }[];
}

interface QuotaExample {
  name: string;
  quota: string | StatedQuota;
  cases: {
    date: string;
    used?: number;
    ledger?: [string, number][];
    volume?: number;
    remaining?: number;
    fillRate?: number | string;
    error?: string;
  }[];
}

const PERIODS = {
  fiscalYear: { kind: 'year', startMonth: 4, startDay: 1 },
  calendarYear: { kind: 'year', startMonth: 1, startDay: 1 },
  quarter: { kind: 'quarter' },
} as const satisfies Record<string, PeriodRule>;

const examples = parse(readFileSync(join(__dirname, 'quota-worked-examples.yaml'), 'utf8'), grouped, { schema: 'core' }) as QuotaExample[];

function bookOf({ importer = 'JP', period, volumes }: StatedQuota): QuotaBook {
  const stated = quotaOf({
    id: 'stated',
    importer,
    period: PERIODS[period],
    volumes: volumes.map((row) => volume(row.from, row.to ?? null, row.volume)),
  });
  return { releases: [{ importer, currency: '', from: dayFromIso('2018-01-01')!, verifiedThrough: dayFromIso('2035-12-31')! }], quotas: [stated] };
}

/** The number, or the code of the refusal. */
function outcome(result: Result<number>): number | string {
  return isRefusal(result) ? result.code : result;
}

describe.each(examples)('$name', ({ quota, cases }) => {
  const [id, book] = typeof quota === 'string' ? [quota, embeddedData().quotas] : ['stated', bookOf(quota)];

  it.each(cases)('$date: volume $volume, used $used, remaining $remaining, fill $fillRate $error', (given) => {
    const opened = openQuota({ quota: id, date: dayFromIso(given.date), view: QUOTAS_OF_THE_DATE }, book);
    if (isRefusal(opened)) return expect(opened.code).toBe(given.error);
    const used = readLedger(given.ledger ?? given.used ?? 0, 'used');
    if (isRefusal(used)) return expect(used.code).toBe(given.error);
    if (given.error !== undefined) return expect(outcome(remaining(opened, used))).toBe(given.error);
    if (given.volume !== undefined) expect(opened.volume).toBe(given.volume);
    if (given.remaining !== undefined) expect(outcome(remaining(opened, used))).toBe(given.remaining);
    if (typeof given.fillRate === 'number') expect(outcome(fillRate(opened, used))).toBeCloseTo(given.fillRate, 6);
    if (typeof given.fillRate === 'string') expect(outcome(fillRate(opened, used))).toBe(given.fillRate);
  });
});
