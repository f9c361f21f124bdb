import * as v from 'valibot';
import { dayFromIso, type Day } from '../../domain/shared/isoDate';
import type { Citation, Confidence } from '../../domain/measure/citation';

/** A text that says something. */
export const words = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** A text that may be missing; then it is empty. */
export const remark = v.optional(v.string(), '');

/** ISO calendar day → Excel serial. */
export const day = v.pipe(
  v.string('must be a day like 2025-04-03'),
  v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
    const serial = dayFromIso(dataset.value);
    if (serial !== null) return serial;
    addIssue({ message: `"${dataset.value}" is not a calendar day like 2025-04-03` });
    return NEVER;
  }),
);

/** An end that must be written, if only as null. */
export const endDay = v.nullable(day);

/** A day that may be left out = null. */
export const optionalDay = v.optional(v.nullable(day), null);

/** Big numbers are written 770_000. */
export const amount = v.union([
  v.number(),
  v.pipe(v.string(), v.regex(/^-?\d{1,3}(_\d{3})+(\.\d+)?$/, 'must be a number like 770_000'), v.transform((text) => Number(text.replaceAll('_', '')))),
]);

export const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(10, 'a rate is a fraction: 0.25, not 25'));

export const names = v.array(words);
export const optionalNames = v.optional(names, []);

/** ISO alpha-2, a group of origins, or `*`. */
export const originName = v.pipe(v.string(), v.regex(/^([A-Z]{2}|\*)$/, 'must be an ISO alpha-2 code, EU or *'));

export const confidence = v.picklist(['high', 'medium', 'low'] as const) satisfies v.GenericSchema<Confidence>;

/** A missing citation is a fault: every value has one. */
export const citation = v.strictObject({
  title: words,
  reference: words,
  pinpoint: v.string(),
  retrieved: v.pipe(v.string(), v.isoDate()),
}) satisfies v.GenericSchema<Citation>;

export const citations = v.pipe(v.array(citation), v.minLength(1, 'needs at least one citation'));
