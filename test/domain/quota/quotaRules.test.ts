import { chargeOn, unitOfCharge, type Charge } from '../../../src/domain/quota/charge';
import { chargeText } from '../../../src/domain/quota/chargeText';
import { unitsPer } from '../../../src/domain/quota/massUnit';
import { openQuota } from '../../../src/domain/quota/quotaCase';
import { quotaDuty } from '../../../src/domain/quota/quotaDuty';
import { prorate } from '../../../src/domain/quota/prorate';
import { periodBefore } from '../../../src/domain/quota/quotaPeriod';
import { quotaStatus } from '../../../src/domain/quota/quotaStatus';
import { QUOTAS_OF_THE_DATE, type QuotaView } from '../../../src/domain/quota/quotaView';
import { roomIn } from '../../../src/domain/quota/splitQuantity';
import type { QuotaBook, TariffRateQuota } from '../../../src/domain/quota/tariffRateQuota';
import { NO_FACTS } from '../../../src/domain/measure/fact';
import { isoFromDay } from '../../../src/domain/shared/isoDate';
import { accepted, refused } from '../scenario/given';
import { charged, day, FREE, NO_LEVERS, quotaOf, smallQuotas, volume } from './smallQuotas';

const perKg = (specific: number, adValorem = 0): Charge => ({ kind: 'sum', adValorem, specific, per: 'kg' });

function bookOf(...quotas: TariffRateQuota[]): QuotaBook {
  return { ...smallQuotas, quotas };
}

function opened(quota: TariffRateQuota, iso = '2025-05-01', view: QuotaView = QUOTAS_OF_THE_DATE) {
  return accepted(openQuota({ quota: quota.id, date: day(iso), view }, bookOf(quota)));
}

describe('charges', () => {
  const goods = { value: 1_000, quantity: 2, unit: 't milled' };

  it('specific parts are converted from the unit of the quota', () => {
    expect(chargeOn(perKg(3, 0.1), goods)).toBe(100 + 6000);
    expect(unitsPer('t milled', 'lb')).toBeCloseTo(2204.6226, 4);
    expect(unitsPer('vehicles per type', 'kg')).toBeNull();
    expect(unitsPer('vehicles', 'vehicles')).toBe(1);
  });

  it('the greater, the lesser, what is missing to a price, and bands by unit value', () => {
    expect(chargeOn({ kind: 'greaterOf', of: [perKg(1), perKg(0, 0.5)] }, goods)).toBe(2000);
    expect(chargeOn({ kind: 'lesserOf', of: [perKg(1), perKg(0, 0.5)] }, goods)).toBe(500);
    expect(chargeOn({ kind: 'gap', price: 0.75, per: 'kg' }, goods)).toBe(500);
    expect(chargeOn({ kind: 'gap', price: 0.25, per: 'kg' }, goods)).toBe(0);
    const bands: Charge = { kind: 'bands', per: 'kg', bands: [{ below: 0.5, charge: perKg(1) }, { below: null, charge: perKg(0, 0.1) }] };
    expect(chargeOn(bands, goods)).toBe(100); // exactly at the edge: the upper band
    expect(chargeOn(bands, { ...goods, value: 999 })).toBe(2000);
  });

  it('are shown in words', () => {
    expect(chargeText(FREE, 'JPY')).toBe('Free');
    expect(chargeText(perKg(341), 'JPY')).toBe('341 JPY/kg');
    expect(chargeText(perKg(0.044, 0.264), 'USD')).toBe('26.4% + 0.044 USD/kg');
    expect(chargeText({ kind: 'greaterOf', of: [perKg(0, 0.5), perKg(12)] }, 'JPY')).toBe('the greater of 50% and 12 JPY/kg');
    expect(chargeText({ kind: 'bands', per: 'kg', bands: [{ below: 524, charge: { kind: 'lesserOf', of: [{ kind: 'gap', price: 525.048, per: 'kg' }, perKg(54)] } }, { below: null, charge: perKg(0, 0.002) }] }, 'JPY')).toBe(
      'the lesser of what is missing to 525.048 JPY/kg and 54 JPY/kg below 524 JPY/kg; 0.2% above',
    );
    expect(unitOfCharge({ kind: 'greaterOf', of: [perKg(0, 0.5), perKg(12)] })).toBe('kg');
  });
});

describe('part of a year', () => {
  const rule = { annual: 6_000, to: day('2019-04-01'), from: day('2018-12-30') };

  it('by months touched, by days of 365, by days of the quota year', () => {
    expect(prorate({ ...rule, basis: 'months', rounding: 'floor' })).toBe(2_000); // December to March
    expect(prorate({ ...rule, basis: 'daysOf365', rounding: 'none' })).toBeCloseTo((6_000 * 92) / 365, 9);
    expect(prorate({ annual: 366, from: day('2024-04-01'), to: day('2025-04-01'), basis: 'daysOfYear', rounding: 'none' })).toBe(366);
    expect(prorate({ annual: 366, from: day('2024-01-01'), to: day('2024-04-01'), basis: 'daysOfYear', rounding: 'nearest' })).toBe(91); // 2024 began in fiscal 2023, a leap year
  });

  it('an opening of half a month counts as one month', () => {
    expect(prorate({ annual: 1_200, from: day('2025-12-17'), to: day('2026-01-01'), basis: 'months', rounding: 'floor' })).toBe(100);
  });
});

it('periods before: quarters over the end of a year, fiscal years', () => {
  const span = ({ from, to }: { from: number; to: number }) => [isoFromDay(from), isoFromDay(to)];
  expect(span(periodBefore({ kind: 'quarter' }, day('2024-02-15'), 2))).toEqual(['2023-07-01', '2023-10-01']);
  expect(span(periodBefore({ kind: 'year', startMonth: 4, startDay: 1 }, day('2024-02-15'), 1))).toEqual(['2022-04-01', '2023-04-01']);
});

describe('suspension', () => {
  const halted = quotaOf({
    id: 'halted',
    volumes: [volume('2020-01-01', null, 100)],
    suspensions: [{ from: day('2025-06-01'), to: day('2025-07-01'), source: 'order of the day' }],
  });
  const status = (iso: string, used = 0) => quotaStatus({ quota: 'halted', date: day(iso), view: QUOTAS_OF_THE_DATE }, used, bookOf(halted));

  it('withholds the lower duty on its days, first in, last out', () => {
    expect(['2025-05-31', '2025-06-01', '2025-06-30', '2025-07-01'].map((iso) => status(iso))).toEqual(['Open', 'Suspended', 'Suspended', 'Open']);
    expect(status('2025-06-01', 100)).toBe('Exhausted');
    expect(roomIn(opened(halted, '2025-06-15'), 0)).toBe(0);
    expect(roomIn(opened(halted, '2025-07-15'), 0)).toBe(100);
  });

  it('of a parent withholds the duty of its parts too', () => {
    const part = quotaOf({ id: 'part', parent: 'halted', volumes: [volume('2020-01-01', null, 50)] });
    expect(quotaStatus({ quota: 'part', date: day('2025-06-15'), view: QUOTAS_OF_THE_DATE }, 0, bookOf(halted, part))).toBe('Suspended');
  });
});

describe('the state of a sub-quota', () => {
  const part = quotaOf({ id: 'part', parent: 'rice', volumes: [volume('2000-04-01', null, 2000)] });
  const status = (used: number) => quotaStatus({ quota: 'part', date: day('2025-05-01'), view: QUOTAS_OF_THE_DATE }, used, { ...smallQuotas, quotas: [...smallQuotas.quotas, part] });

  it('over its parent: the parent of 1,000 decides', () => {
    expect([849, 850, 1000].map(status)).toEqual(['Open', 'Critical', 'Exhausted']);
  });
});

describe('the duty', () => {
  const grain = quotaOf({ id: 'grain', volumes: [volume('2020-01-01', null, 10)], inQuota: [charged(perKg(0, 0.1))], levers: { ...NO_LEVERS, overQuotaSpecific: 'grain.over', inQuotaRate: 'grain.in', overQuota: 'grain' } });
  const entry = { value: 4_000, quantity: 4, facts: NO_FACTS };

  it('each part pays on its part of the value', () => {
    expect(quotaDuty(opened(grain), 7, entry)).toBe(3_000 * 0.1 + 1 * 1000 * 341);
    expect(quotaDuty(opened(grain), 6, entry)).toBe(400);
  });

  it('levers set the duty inside, and over the quota per unit, as a total or on top of the ordinary', () => {
    const under = (levers: [string, number][]) => quotaDuty(opened(grain, '2025-05-01', { lawOn: null, levers: new Map(levers) }), 7, entry);
    expect(under([['grain.in', 0]])).toBe(341_000);
    expect(under([['grain.over', 1]])).toBe(300 + 1_000);
    expect(under([['grain.allIn', 0.5]])).toBe(300 + 500);
    expect(under([['grain.rate', 0.2]])).toBe(300 + 200);
  });

  it('over a quota whose over-quota duty is not held is #N/A, inside it is not', () => {
    const gap = quotaOf({ ...grain, overQuota: [], overQuotaGap: 'a rule of words', levers: NO_LEVERS });
    expect(refused(quotaDuty(opened(gap), 7, entry)).message).toContain('a rule of words');
    expect(quotaDuty(opened(gap), 0, entry)).toBe(400);
  });

  it('a preset fixes the charge of its day, unless one is staged for the date', () => {
    const staged = quotaOf({ ...grain, inQuota: [charged(perKg(0, 0.3), '2024-04-01', '2025-04-01'), charged(perKg(0, 0.2), '2025-04-01', '2026-04-01')] });
    const view: QuotaView = { lawOn: day('2025-05-01'), levers: new Map() };
    expect(['2024-05-01', '2025-06-01', '2026-06-01'].map((iso) => quotaDuty(opened(staged, iso, view), 0, entry))).toEqual([1200, 800, 800]);
  });
});
