import fc from 'fast-check';
import { fillRate, remaining } from '../../../src/domain/quota/quotaBalance';
import { openLimitedQuota, openQuota, type QuotaCase } from '../../../src/domain/quota/quotaCase';
import { QUOTAS_OF_THE_DATE } from '../../../src/domain/quota/quotaView';
import { accepted, refused } from '../scenario/given';
import type { QuotaBook } from '../../../src/domain/quota/tariffRateQuota';
import { day, ledger, quotaOf, smallQuotas, volume } from './smallQuotas';

function on(quota: string, iso = '2025-09-30', levers = QUOTAS_OF_THE_DATE.levers): QuotaCase {
  return accepted(openQuota({ quota, date: day(iso), view: { lawOn: null, levers } }, smallQuotas));
}

describe('what is left', () => {
  it('volume less used, 0 exactly at the volume and over it', () => {
    expect(remaining(on('rice'), 999)).toBe(1);
    expect(remaining(on('rice'), 1000)).toBe(0);
    expect(remaining(on('rice'), 1001)).toBe(0);
  });

  it('a sub-quota has the smaller of its own balance and its parent’s, converted: 3,000 of its units are 1,500 of a parent of 1,000', () => {
    expect(remaining(on('rice-tender'), 0)).toBe(2000);
    expect(remaining(on('rice-tender'), 1800)).toBe(200);
    expect(remaining(on('rice-tender'), 2500)).toBe(0);
  });

  it('a ledger counts in the period of each quota', () => {
    expect(remaining(on('rice-tender'), ledger([['2025-04-01', 1800], ['2025-03-31', 700]]))).toBe(200);
  });

  it('a row of another origin is what a sibling used: it counts in the parent only', () => {
    const national: QuotaBook = {
      ...smallQuotas,
      quotas: [...smallQuotas.quotas, quotaOf({ id: 'rice-us', origins: ['US'], parent: 'rice', volumes: [volume('2000-04-01', null, 600)] })],
    };
    const opened = accepted(openQuota({ quota: 'rice-us', date: day('2025-09-30'), view: QUOTAS_OF_THE_DATE }, national));
    const rows = ledger([['2025-04-01', 300, 'US'], ['2025-04-01', 650, 'TH']]);
    expect(remaining(opened, rows)).toBe(50);
    expect(fillRate(opened, rows)).toBe(0.5);
  });

  it('a sub-quota larger than its parent has no more than the parent', () => {
    expect(remaining(on('rice-tender'), 0)).toBe(2000);
  });

  it('a quota without a limit of quantity has no end, and no balance', () => {
    expect(remaining(on('corn'), 1e9)).toBe(Infinity);
    expect(refused(openLimitedQuota({ quota: 'corn', date: null, view: QUOTAS_OF_THE_DATE }, smallQuotas)).message).toContain('has no volume');
  });

  it('corrections beyond what was used are refused', () => {
    const rows = ledger([['2025-04-01', -5]]);
    expect(refused(remaining(on('rice'), rows)).code).toBe('badArgument');
    expect(refused(fillRate(on('rice'), rows)).message).toContain('sums to -5');
  });
});

describe('the fill rate', () => {
  it('is used over volume and may exceed 1', () => {
    expect(fillRate(on('rice'), 250)).toBe(0.25);
    expect(fillRate(on('rice'), 1250)).toBe(1.25);
  });

  it('of a volume of zero is #DIV/0!, while nothing is left of it', () => {
    const closed = on('rice', '2025-09-30', new Map([['rice.limit', 0]]));
    expect(refused(fillRate(closed, 0)).code).toBe('zeroBase');
    expect(remaining(closed, 0)).toBe(0);
  });
});

describe('laws of the balance', () => {
  const entry = fc.tuple(fc.integer({ min: day('2024-10-01'), max: day('2026-06-30') }), fc.integer({ min: 0, max: 80_000 }).map((grams) => grams / 1000));

  it('remaining and used make the volume while used is at most the volume', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), (used) => accepted(remaining(on('rice'), used)) + used === 1000));
  });

  it('remaining is never negative and never more than the volume', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom('rice', 'rice-tender'), (rows, quota) => {
        const left = accepted(remaining(on(quota), rows.length === 0 ? 0 : ledger(rows)));
        return left >= 0 && left <= on(quota).volume;
      }),
    );
  });

  it('the order of a ledger’s rows does not change the total', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (rows) => {
        const sorted = [...rows].sort((a, b) => a[1] - b[1]);
        return remaining(on('rice'), ledger(rows)) === remaining(on('rice'), ledger(sorted));
      }),
    );
  });
});
