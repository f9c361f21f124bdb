import * as v from 'valibot';
import { prorate } from '../../domain/quota/prorate';
import type { DatedVolume, QuotaLevers, QuotaRelease, TariffRateQuota } from '../../domain/quota/tariffRateQuota';
import { datedCharges } from './chargeSchema';
import { amount, citations, confidence, day, endDay, fraction, names, originName, remark, words } from './primitives';
import { volumeSafeguard } from './safeguardSchema';

const period = v.variant('kind', [
  v.strictObject({ kind: v.literal('year'), startMonth: v.number(), startDay: v.number() }),
  v.strictObject({ kind: v.literal('quarter') }),
]);

/** How a stated volume comes from that of a whole year; checked, for the stated one is the law. */
const proration = v.strictObject({
  annual: amount,
  basis: v.picklist(['daysOf365', 'daysOfYear', 'months'] as const),
  from: day,
  to: day,
  rounding: v.picklist(['floor', 'nearest', 'none'] as const),
});

const datedVolume: v.GenericSchema<unknown, DatedVolume> = v.pipe(
  v.strictObject({ from: day, to: endDay, volume: amount, confidence, prorated: v.optional(proration) }),
  v.check(({ volume, prorated }) => !prorated || prorate(prorated) === volume, 'the volume is not what its proration gives'),
  v.transform(({ prorated: _checked, ...volume }) => volume),
);

const levers: v.GenericSchema<unknown, QuotaLevers> = v.strictObject({
  volume: remark,
  growth: remark,
  share: remark,
  markUpLimit: remark,
  inQuotaRate: remark,
  overQuotaSpecific: remark,
  overQuota: remark,
  safeguard: remark,
});

const markUp = v.strictObject({
  atMost: v.nullable(amount),
  per: words,
  observed: v.optional(v.nullable(v.strictObject({ low: amount, high: amount })), null),
});

const quota: v.GenericSchema<unknown, TariffRateQuota> = v.strictObject({
  id: words,
  orderNumber: remark,
  title: words,
  titleJa: words,
  importer: originName,
  origins: v.pipe(v.array(originName), v.minLength(1)),
  lines: names,
  administration: v.picklist(['fcfs', 'licensed', 'auctioned', 'stateTrading', 'cap', 'unlimited'] as const),
  period,
  unit: words,
  volumes: v.array(datedVolume),
  growthYears: v.optional(v.number(), 0),
  inQuota: datedCharges,
  overQuota: datedCharges,
  ordinaryRate: v.optional(fraction, 0),
  overQuotaGap: remark,
  markUp: v.optional(v.nullable(markUp), null),
  carryOver: v.optional(
    v.nullable(v.strictObject({ share: fraction, base: v.picklist(['volume', 'unused'] as const), periods: v.number() })),
    null,
  ),
  criticalShare: fraction,
  suspensions: v.optional(v.array(v.strictObject({ from: day, to: endDay, source: words })), []),
  requires: v.optional(v.array(v.strictObject({ fact: words, is: v.union([v.boolean(), v.number(), words]) })), []),
  safeguard: v.optional(v.nullable(volumeSafeguard), null),
  parent: remark,
  perParentUnit: v.optional(amount, 1),
  levers: v.optional(levers, {}),
  citations,
  confidence,
  note: remark,
});

/** Quotas of one instrument. */
export const quotaFile: v.GenericSchema<unknown, { quotas: TariffRateQuota[] }> = v.strictObject({ quotas: v.array(quota) });

/** How far the quotas of each importer were read. */
export const quotaReleasesFile: v.GenericSchema<unknown, { releases: QuotaRelease[] }> = v.strictObject({
  releases: v.array(
    v.pipe(
      v.strictObject({ importer: originName, currency: words, from: day, verifiedThrough: day, source: words }),
      v.transform(({ source: _cited, ...release }) => release),
    ),
  ),
});
