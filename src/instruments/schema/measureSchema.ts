import * as v from 'valibot';
import type { Measure } from '../../domain/measure/measure';
import { condition, conditions } from './conditionSchema';
import { confidence, day, endDay, fraction, names, optionalDay, optionalNames, originName, remark, words } from './primitives';
import { datedRate, rateForm } from './rateSchema';

const originNames = v.optional(v.array(originName), []);

const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('lists'), lists: v.pipe(names, v.minLength(1)) }),
  v.strictObject({ kind: v.literal('everyLine') }),
  v.strictObject({ kind: v.literal('unlisted'), notChapters: names, notLists: names }),
]);

const basis = v.variant('kind', [
  v.strictObject({ kind: v.literal('full') }),
  v.strictObject({
    kind: v.literal('content'),
    metal: words,
    periods: v.array(v.strictObject({ from: day, to: endDay })),
    assumedFullChapters: names,
  }),
  v.strictObject({ kind: v.literal('notUnderSection232') }),
]);

const effect = v.variant('kind', [
  v.strictObject({ kind: v.literal('exempt') }),
  v.strictObject({ kind: v.literal('notSubject') }),
  v.strictObject({ kind: v.literal('zeroButSubject') }),
  v.strictObject({ kind: v.literal('rate'), form: rateForm, value: fraction }),
  v.strictObject({ kind: v.literal('onRemainder'), shareFact: words }),
  v.strictObject({ kind: v.literal('chapter98') }),
]);

const exemption = v.strictObject({
  id: words,
  lists: optionalNames,
  ignoreListDates: v.optional(v.boolean(), false),
  origins: originNames,
  notChapters: optionalNames,
  from: optionalDay,
  to: optionalDay,
  enteredBefore: optionalDay,
  knownFrom: optionalDay,
  when: v.optional(v.nullable(condition), null),
  heading: remark,
  effect,
  source: words,
});

const displacement = v.strictObject({ group: words, origins: originNames, from: optionalDay, to: optionalDay, knownFrom: optionalDay });

/** Rows of a rate table longer than 40: `{ file: us/partner-rates.csv, programme: ieepa-reciprocal }`. */
const rateTable = v.strictObject({ file: words, programme: words });
export type RateTable = v.InferOutput<typeof rateTable>;

/** A measure as its file writes it; instrument and importer come from the file. */
export interface WrittenMeasure extends Omit<Measure, 'instrument' | 'importer'> {
  rateTable: RateTable | null;
}

export const writtenMeasure: v.GenericSchema<unknown, WrittenMeasure> = v.strictObject({
  id: words,
  title: words,
  group: words,
  authority: words,
  layer: words,
  lever: remark,
  family: remark,
  confidence,
  origins: v.strictObject({
    include: v.pipe(v.array(originName), v.minLength(1)),
    exclude: originNames,
    excludeFrom: v.optional(v.array(v.strictObject({ origin: originName, from: day, knownFrom: optionalDay })), []),
  }),
  scope,
  requires: conditions,
  basis,
  rates: v.optional(v.array(datedRate), []),
  rateTable: v.optional(v.nullable(rateTable), null),
  exemptions: v.optional(v.array(exemption), []),
  displacedBy: v.optional(v.array(displacement), []),
  replaces: optionalNames,
  note: remark,
});
