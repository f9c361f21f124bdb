import * as v from 'valibot';
import type { VolumeSafeguard } from '../../domain/quota/volumeSafeguard';
import { amount, confidence, day, endDay, names, words } from './primitives';

export const volumeSafeguard: v.GenericSchema<unknown, VolumeSafeguard> = v.strictObject({
  levels: v.array(v.strictObject({ from: day, to: day, own: amount, joint: v.nullable(amount), confidence })),
  jointOrigins: names,
  conditions: v.array(
    v.strictObject({ kind: v.picklist(['ownAboveTrigger', 'jointAboveTrigger', 'ownAboveYearBefore'] as const), from: day, to: endDay }),
  ),
  startsAfterWorkingDays: v.number(),
  durations: v.pipe(
    v.array(v.strictObject({ months: v.array(v.number()), days: v.union([v.number(), v.literal('toEndOfYear')]) })),
    v.check((rows) => rows.flatMap(({ months }) => months).sort((one, other) => one - other).join() === '1,2,3,4,5,6,7,8,9,10,11,12', 'every month stands in one row'),
  ),
  holidays: v.array(day),
  invocations: v.array(v.strictObject({ from: day, to: day, counted: amount, source: words })),
});
