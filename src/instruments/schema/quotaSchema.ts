import * as v from 'valibot';
import type { QuotaRelease, TariffRateQuota } from '../../domain/quota/tariffRateQuota';
import { amount, citations, confidence, day, endDay, names, originName, remark, words } from './primitives';

const period = v.variant('kind', [
  v.strictObject({ kind: v.literal('year'), startMonth: v.number(), startDay: v.number() }),
  v.strictObject({ kind: v.literal('quarter') }),
]);

const quota: v.GenericSchema<unknown, TariffRateQuota> = v.strictObject({
  id: words,
  orderNumber: v.string(),
  title: words,
  titleJa: words,
  importer: originName,
  origins: v.pipe(v.array(originName), v.minLength(1)),
  lines: names,
  administration: v.picklist(['fcfs', 'licensed', 'auctioned', 'stateTrading'] as const),
  period,
  unit: words,
  volumes: v.array(v.strictObject({ from: day, to: endDay, volume: amount, confidence })),
  inQuotaDuty: words,
  overQuotaDuty: words,
  parent: remark,
  perParentUnit: v.optional(amount, 1),
  volumeLever: remark,
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
      v.strictObject({ importer: originName, from: day, verifiedThrough: day, source: words }),
      v.transform(({ source: _cited, ...release }) => release),
    ),
  ),
});
