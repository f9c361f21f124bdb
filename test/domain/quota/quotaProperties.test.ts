import fc from 'fast-check';
import { allocateVolume, ALLOCATION_METHODS } from '../../../src/domain/quota/allocateVolume';
import { exhaustionDay } from '../../../src/domain/quota/exhaustionDay';
import { openQuota, type QuotaCase } from '../../../src/domain/quota/quotaCase';
import { remaining, tiersOf } from '../../../src/domain/quota/quotaBalance';
import { quotaRegime } from '../../../src/domain/quota/quotaRegime';
import { quotaStatus } from '../../../src/domain/quota/quotaStatus';
import { QUOTAS_OF_THE_DATE } from '../../../src/domain/quota/quotaView';
import { splitQuantity } from '../../../src/domain/quota/splitQuantity';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { accepted } from '../scenario/given';
import { day, ledger, quotaOf, smallQuotas, volume } from './smallQuotas';

const quarterly = quotaOf({ id: 'carrying', period: { kind: 'quarter' }, volumes: [volume('2020-01-01', null, 100)], carryOver: { share: 0.04, base: 'volume', periods: 2 } });
const book = { ...smallQuotas, quotas: [...smallQuotas.quotas, quarterly] };

function on(quota: string, iso = '2025-09-30'): QuotaCase {
  return accepted(openQuota({ quota, date: day(iso), view: QUOTAS_OF_THE_DATE }, book));
}

const quantity = fc.double({ min: 0, max: 1e6, noNaN: true });
const row = fc.tuple(fc.integer({ min: day('2025-01-01'), max: day('2025-12-31') }), fc.integer({ min: 0, max: 9000 }).map((grams) => grams / 1000), fc.constantFrom('US', 'TH', 'AU'));
const rows = fc.array(row, { minLength: 1 });

it('remaining and used make the limit while no more is used, and nothing is ever left over it', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('rice', 'carrying'), (entries, quota) => {
      const opened = on(quota);
      const [tier] = accepted(tiersOf(opened, ledger(entries)));
      const left = accepted(remaining(opened, ledger(entries)));
      return tier!.used <= tier!.limit ? Math.abs(left + tier!.used - tier!.limit) < 1e-9 : left === 0;
    }),
  );
});

it('the order of a ledger changes no balance, no state and no day of exhaustion', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('rice', 'rice-tender', 'carrying'), (entries, quota) => {
      const question = { quota, date: day('2025-09-30'), view: QUOTAS_OF_THE_DATE };
      const answers = [entries, [...entries].reverse(), [...entries].sort((one, other) => one[1] - other[1])].map((ordered) => {
        const used = ledger(ordered);
        const until = exhaustionDay(on(quota), used);
        return [remaining(on(quota), used), quotaStatus(question, used, book), isRefusal(until) ? until.message : until];
      });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }),
  );
});

it('SPLIT sums to the quantity, and neither part is negative', () => {
  fc.assert(
    fc.property(quantity, quantity, (asked, room) => {
      const { inQuota, overQuota } = splitQuantity(asked, room);
      return inQuota + overQuota === asked && inQuota >= 0 && overQuota >= 0 && inQuota <= room * (1 + 1e-12) + 1e-9;
    }),
  );
});

it('an allocation sums to at most the volume and gives nobody more than asked', () => {
  const applicant = fc.record({ request: quantity, bid: fc.double({ min: 0, max: 500, noNaN: true }) });
  fc.assert(
    fc.property(quantity, fc.array(applicant, { minLength: 1, maxLength: 30 }), fc.constantFrom(...ALLOCATION_METHODS), (amount, applicants, method) => {
      const requests = applicants.map(({ request }) => request);
      const given = accepted(allocateVolume(amount, { requests, bids: applicants.map(({ bid }) => bid) }, method));
      const total = given.reduce((sum, part) => sum + part, 0);
      return total <= amount * (1 + 1e-9) + 1e-9 && given.every((part, at) => part >= 0 && part <= requests[at]!);
    }),
  );
});

it('pro rata and auction give the whole volume as long as it is asked for', () => {
  fc.assert(
    fc.property(fc.array(quantity, { minLength: 1, maxLength: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('PRORATA', 'FCFS', 'AUCTION'), (requests, part, method) => {
      const asked = requests.reduce((sum, request) => sum + request, 0);
      const given = accepted(allocateVolume(asked * part, { requests, bids: requests.map((_, at) => at % 3) }, method));
      return Math.abs(given.reduce((sum, share) => sum + share, 0) - asked * part) <= 1e-9 * Math.max(1, asked);
    }),
  );
});

it('the three regimes follow one another as the domestic price rises', () => {
  const ORDER = ['in-quota', 'binding', 'over-quota'];
  const price = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(price, price, price, fc.double({ min: -100, max: 300, noNaN: true }), (world, low, high, markUp) => {
      const place = (domestic: number) => ORDER.indexOf(accepted(quotaRegime(on('rice').quota, on('rice'), { world, domestic, markUp })).regime);
      return place(Math.min(low, high)) <= place(Math.max(low, high));
    }),
  );
});
