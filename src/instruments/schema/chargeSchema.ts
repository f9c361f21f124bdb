import * as v from 'valibot';
import type { Charge, DatedCharge } from '../../domain/quota/charge';
import { amount, confidence, day, endDay, fraction, words } from './primitives';

const free = v.pipe(v.literal('Free'), v.transform((): Charge => ({ kind: 'sum', adValorem: 0, specific: 0, per: '' })));

const share = v.pipe(v.strictObject({ adValorem: fraction }), v.transform(({ adValorem }): Charge => ({ kind: 'sum', adValorem, specific: 0, per: '' })));

const specific = v.pipe(
  v.strictObject({ adValorem: v.optional(fraction, 0), specific: amount, per: words }),
  v.transform((part): Charge => ({ kind: 'sum', ...part })),
);

const gap = v.pipe(v.strictObject({ gapTo: amount, per: words }), v.transform(({ gapTo, per }): Charge => ({ kind: 'gap', price: gapTo, per })));

const greater = v.pipe(v.strictObject({ greaterOf: v.array(v.lazy(() => charge)) }), v.transform(({ greaterOf }): Charge => ({ kind: 'greaterOf', of: greaterOf })));

const lesser = v.pipe(v.strictObject({ lesserOf: v.array(v.lazy(() => charge)) }), v.transform(({ lesserOf }): Charge => ({ kind: 'lesserOf', of: lesserOf })));

const bands = v.pipe(
  v.strictObject({ per: words, bands: v.array(v.strictObject({ below: v.nullable(amount), charge: v.lazy(() => charge) })) }),
  v.check(({ bands: rows }) => rows.every(({ below }, at) => (below === null) === (at === rows.length - 1)), 'the last band, and no other, is open'),
  v.transform((banded): Charge => ({ kind: 'bands', ...banded })),
);

/** `Free`, `{ adValorem: 0.25 }`, `{ specific: 341, per: kg }`, `{ gapTo: 546.53, per: kg }`, or greaterOf, lesserOf, bands of such. */
const charge: v.GenericSchema<unknown, Charge> = v.union([free, share, specific, gap, greater, lesser, bands]);

export const datedCharges: v.GenericSchema<unknown, DatedCharge[]> = v.array(v.strictObject({ from: day, to: endDay, charge, confidence }));
