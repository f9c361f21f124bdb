import * as v from 'valibot';
import type { DatedRate } from '../../domain/measure/measure';
import { conditions } from './conditionSchema';
import { day, endDay, fraction, optionalDay, originName, words } from './primitives';

export const rateForm = v.picklist(['addOn', 'allIn'] as const);

/** One dated rate. `from`, `to` and `source` are always written. */
export const datedRate: v.GenericSchema<unknown, DatedRate> = v.strictObject({
  value: fraction,
  form: rateForm,
  origin: v.optional(originName, '*'),
  from: day,
  to: endDay,
  knownFrom: optionalDay,
  knownTo: optionalDay,
  compare: v.optional(v.picklist(['general', 'generalOrSpecial'] as const), 'general'),
  quota: v.optional(v.nullable(v.picklist(['in', 'over'] as const)), null),
  requires: conditions,
  heading: words,
  source: words,
});
