import { openQuota, type QuotaCase } from '../../../src/domain/quota/quotaCase';
import { quotaStatus } from '../../../src/domain/quota/quotaStatus';
import { QUOTAS_OF_THE_DATE, type QuotaView } from '../../../src/domain/quota/quotaView';
import { safeguardOn, type SafeguardState } from '../../../src/domain/quota/safeguard';
import { spanAfter } from '../../../src/domain/quota/safeguardYear';
import type { QuotaBook } from '../../../src/domain/quota/tariffRateQuota';
import { dayAfterWorkingDays, endOfTenDays } from '../../../src/domain/quota/tenDayPeriods';
import type { VolumeSafeguard } from '../../../src/domain/quota/volumeSafeguard';
import { isoFromDay } from '../../../src/domain/shared/isoDate';
import { accepted, refused } from '../scenario/given';
import { charged, day, ledger, NO_LEVERS, quotaOf, smallQuotas } from './smallQuotas';

const YEAR_2021 = { from: day('2021-04-01'), to: day('2022-04-01') };

const SAFEGUARD: VolumeSafeguard = {
  levels: [
    { from: day('2021-04-01'), to: day('2022-04-01'), own: 1000, joint: null, confidence: 'high' },
    { from: day('2022-04-01'), to: day('2023-04-01'), own: 1000, joint: 3000, confidence: 'high' },
    { from: day('2023-04-01'), to: day('2024-04-01'), own: 1000, joint: 3000, confidence: 'high' },
  ],
  jointOrigins: ['AU', 'CA'],
  conditions: [
    { kind: 'ownAboveTrigger', from: day('2020-01-01'), to: null },
    { kind: 'jointAboveTrigger', from: day('2023-01-01'), to: null },
    { kind: 'ownAboveYearBefore', from: day('2023-01-01'), to: day('2028-04-01') },
  ],
  startsAfterWorkingDays: 5,
  durations: [
    { months: [4, 5, 6, 7, 8, 9, 10, 11, 12, 1], days: 'toEndOfYear' },
    { months: [2], days: 45 },
    { months: [3], days: 30 },
  ],
  holidays: [day('2021-05-03'), day('2021-05-04'), day('2021-05-05')],
  invocations: [],
};

const beef = quotaOf({
  id: 'beef',
  origins: ['US'],
  administration: 'unlimited',
  inQuota: [charged({ kind: 'sum', adValorem: 0.25, specific: 0, per: '' })],
  overQuota: [charged({ kind: 'sum', adValorem: 0.385, specific: 0, per: '' })],
  safeguard: SAFEGUARD,
  levers: { ...NO_LEVERS, safeguard: 'beef.safeguard', inQuotaRate: 'beef.rate' },
});
const book: QuotaBook = { ...smallQuotas, quotas: [...smallQuotas.quotas, beef] };

function on(iso: string, view: QuotaView = QUOTAS_OF_THE_DATE): QuotaCase {
  return accepted(openQuota({ quota: 'beef', date: day(iso), view }, book));
}

function state(rows: unknown, iso: string): SafeguardState {
  return accepted(safeguardOn(on(iso), ledger(rows)));
}

function acts({ acts: span }: SafeguardState): string[] | null {
  const days = accepted(span);
  return days && [isoFromDay(days.from), isoFromDay(days.to)];
}

describe('counting', () => {
  it('a month has three periods: to the 10th, to the 20th, to its end', () => {
    const ends = ['2021-03-01', '2021-03-10', '2021-03-11', '2021-03-20', '2021-03-21', '2024-02-21'].map((iso) => isoFromDay(endOfTenDays(day(iso))));
    expect(ends).toEqual(['2021-03-10', '2021-03-10', '2021-03-20', '2021-03-20', '2021-03-31', '2024-02-29']);
  });

  it('five working days pass over the weekend and over holidays', () => {
    expect(isoFromDay(dayAfterWorkingDays(day('2021-03-10'), 5, new Set()))).toBe('2021-03-18');
    // after 30 April 2021, a Friday: 6, 7, 10, 11, 12 May are worked
    expect(isoFromDay(dayAfterWorkingDays(day('2021-04-30'), 5, new Set(SAFEGUARD.holidays)))).toBe('2021-05-13');
  });

  it('exactly at the trigger nothing happens; a kilogram more does it', () => {
    expect(state([['2021-06-05', 1000]], '2021-06-10').triggered).toBe(false);
    expect(state([['2021-06-05', 1000.001]], '2021-06-10').triggered).toBe(true);
  });

  it('a correction before the end of the ten days undoes a crossing, one after it does not', () => {
    expect(state([['2021-06-05', 1100], ['2021-06-10', -200]], '2021-06-30').triggered).toBe(false);
    expect(state([['2021-06-05', 1100], ['2021-06-11', -200]], '2021-06-30').triggered).toBe(true);
  });
});

describe('start and end', () => {
  it.each([
    ['2021-06-10', '2021-06-18', '2022-04-01'], // to the end of the fiscal year
    ['2022-01-31', '2022-02-08', '2022-04-01'],
    ['2022-02-10', '2022-02-18', '2022-04-04'], // 45 days
    ['2022-03-10', '2022-03-18', '2022-04-17'], // 30 days
    ['2022-03-31', '2022-04-08', '2022-05-08'], // starts in the next fiscal year
  ])('passed by %s: from %s, no longer on %s', (end, from, to) => {
    const span = spanAfter(day(end), YEAR_2021, { ...SAFEGUARD, holidays: [] });
    expect([isoFromDay(span.from), isoFromDay(span.to)]).toEqual([from, to]);
  });

  it('the rate changes on the first day and falls back after the last, also over the end of the year', () => {
    const rows = [['2022-03-08', 1200]];
    expect(['2022-03-10', '2022-03-17', '2022-03-18', '2022-04-16', '2022-04-17'].map((iso) => state(rows, iso).rate)).toEqual([0.25, 0.25, 0.385, 0.385, 0.25]);
    expect(acts(state(rows, '2022-03-09'))).toEqual(['2022-03-18', '2022-04-17']);
    expect(acts(state(rows, '2022-04-17'))).toBeNull();
  });

  it('a crossing in January ends on 31 March; a new year counts from nothing', () => {
    const rows = [['2022-01-25', 1200]];
    expect([state(rows, '2022-03-31').rate, state(rows, '2022-04-01').rate]).toEqual([0.385, 0.25]);
    expect(state(rows, '2022-04-01')).toMatchObject({ triggered: false, counted: 0 });
  });
});

describe('three conditions since 2023', () => {
  const before = ['2022-06-01', 1100, 'US'];
  const own = ['2023-06-05', 1200, 'US'];

  it('all three: own level, joint level, more than the year before', () => {
    expect(state([before, own, ['2023-06-05', 1900, 'AU']], '2023-06-30').triggered).toBe(true);
    expect(state([before, own, ['2023-06-05', 1800, 'AU']], '2023-06-30').triggered).toBe(false); // exactly 3,000
    expect(state([['2022-06-01', 1200, 'US'], own, ['2023-06-05', 1900, 'AU']], '2023-06-30').triggered).toBe(false);
    expect(state([before, own, ['2023-06-05', 5000, 'BR']], '2023-06-30').triggered).toBe(false); // Brazil is no party
  });

  it('what is missing is named: joint imports, or the year before', () => {
    const withoutOrigins = state([['2022-06-01', 1100], ['2023-06-05', 1200]], '2023-06-30');
    expect(refused(withoutOrigins.triggered).message).toContain('CPTPP');
    expect(refused(withoutOrigins.rate).code).toBe('notAvailable');
    expect(withoutOrigins.counted).toBe(1200);
    expect(refused(state([own, ['2023-06-05', 1900, 'AU']], '2023-06-30').triggered).message).toContain('year before');
  });

  it('below its own level nothing else needs to be known', () => {
    expect(state([['2023-06-05', 900]], '2023-06-30')).toMatchObject({ triggered: false, rate: 0.25, triggerLevel: 1000 });
  });

  it('before 2023 the own level alone decides', () => {
    expect(state([['2022-06-05', 1100]], '2022-06-30').triggered).toBe(true);
    expect(refused(state([['2023-02-05', 1100]], '2023-02-28').triggered).message).toContain('CPTPP');
  });
});

describe('a number, or nothing', () => {
  it('a number shows whether, not when', () => {
    expect(accepted(safeguardOn(on('2021-12-31'), 1000))).toMatchObject({ triggered: false, rate: 0.25, counted: 1000 });
    const passed = accepted(safeguardOn(on('2021-12-31'), 1001));
    expect(passed.triggered).toBe(true);
    expect(refused(passed.rate).message).toContain('does not tell when');
    expect(refused(accepted(safeguardOn(on('2023-12-31'), 1001)).triggered).message).toContain('CPTPP');
  });

  it('without imports the schedule holds, and no count is given', () => {
    const silent = accepted(safeguardOn(on('2021-12-31'), null));
    expect(silent).toMatchObject({ triggered: false, rate: 0.25, triggerLevel: 1000, acts: null });
    expect(refused(silent.counted).code).toBe('notAvailable');
  });

  it('a year without a level, and a quota without a safeguard, are refused', () => {
    expect(refused(accepted(safeguardOn(on('2024-05-01'), 5)).triggered).message).toContain('No trigger level');
    expect(refused(safeguardOn({ ...on('2024-05-01'), quota: smallQuotas.quotas[0]! }, 5)).message).toContain('no volume safeguard');
  });
});

describe('under a scenario', () => {
  const view = (lever: string, value: string | number): QuotaView => ({ lawOn: null, levers: new Map([[lever, value]]) });

  it('a removed safeguard is never triggered, a set rate takes the place of the schedule', () => {
    const rows = ledger([['2021-06-05', 5000]]);
    expect(accepted(safeguardOn(on('2021-12-31', view('beef.safeguard', 'removed')), rows))).toMatchObject({ triggered: false, rate: 0.25 });
    expect(accepted(safeguardOn(on('2021-06-10', view('beef.rate', 0.09)), rows)).rate).toBe(0.09);
    expect(accepted(safeguardOn(on('2021-12-31', view('beef.rate', 0.09)), rows)).rate).toBe(0.385);
  });

  it('a safeguard in force suspends the quota', () => {
    const status = (iso: string) => quotaStatus({ quota: 'beef', date: day(iso), view: QUOTAS_OF_THE_DATE }, ledger([['2021-06-05', 5000]]), book);
    expect([status('2021-06-17'), status('2021-06-18'), status('2022-04-01')]).toEqual(['Open', 'Suspended', 'Open']);
  });
});
