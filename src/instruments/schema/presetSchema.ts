import * as v from 'valibot';
import type { LeverDefinition, Preset, PresetLever } from '../../domain/scenario/preset';
import { amount, day, endDay, optionalNames, remark, words } from './primitives';

const leverValue = v.union([v.null(), v.boolean(), amount, words]);
const leverConfidence = v.picklist(['S', 'derived', 'K', 'A'] as const);

const kinds = [
  'dutyRate', 'agreementRate', 'quota', 'markUp', 'purchase', 'nonTariff', 'standard', 'cooperation',
  'domesticSupport', 'calendar', 'politicalWeight', 'rule', 'package',
] as const;

const everywhere = v.strictObject({ low: leverValue, central: leverValue, high: leverValue, confidence: leverConfidence, source: words });

export const leversFile: v.GenericSchema<unknown, { levers: LeverDefinition[] }> = v.strictObject({
  levers: v.array(
    v.pipe(
      v.strictObject({
        id: words,
        kind: v.picklist(kinds),
        type: v.picklist(['number', 'boolean', 'date', 'text'] as const),
        title: words,
        titleJa: words,
        unit: words,
        unitJa: words,
        importer: v.string(),
        exporter: v.string(),
        atLeast: v.nullable(amount),
        atMost: v.nullable(amount),
        everywhere: v.optional(everywhere),
        note: remark,
      }),
      v.transform(({ everywhere: common, ...lever }): LeverDefinition => (common ? { ...lever, everywhere: common } : lever)),
    ),
  ),
});

const presetLever: v.GenericSchema<unknown, PresetLever> = v.strictObject({
  lever: words,
  role: v.picklist(['delta', 'law'] as const),
  low: leverValue,
  central: leverValue,
  high: leverValue,
  unit: words,
  unitJa: remark,
  confidence: leverConfidence,
  source: words,
  note: remark,
});

const leverCondition = v.strictObject({ lever: words, is: v.picklist(['atMost', 'atLeast', 'equal'] as const), to: amount });

/** A package takes over the levers of other presets, each in one of their cases. */
const included = v.strictObject({ preset: words, case: v.picklist(['low', 'central', 'high'] as const) });

/** A preset as its file writes it. */
export interface WrittenPreset extends Preset {
  order: number;
  include: v.InferOutput<typeof included>[];
}

export const presetFile: v.GenericSchema<unknown, WrittenPreset> = v.strictObject({
  id: words,
  order: v.number(),
  title: words,
  titleJa: words,
  oneLine: words,
  oneLineJa: words,
  status: v.picklist(['reference', 'in-force', 'counterfactual', 'proposal', 'package', 'outcome'] as const),
  vintage: v.picklist(['asOf', 'hindsight'] as const),
  asOf: day,
  group: words,
  lawOn: day,
  knownAsOf: endDay,
  source: words,
  levers: v.array(presetLever),
  include: v.optional(v.array(included), []),
  views: v.strictObject({ JP: words, US: words }),
  viewsJa: v.strictObject({ JP: words, US: words }),
  caveats: v.array(words),
  caveatsJa: v.array(words),
  hindsightParts: optionalNames,
  hindsightPartsJa: optionalNames,
  constraints: v.optional(
    v.array(v.strictObject({ id: words, text: words, textJa: words, requires: v.array(leverCondition), holds: v.boolean() })),
    [],
  ),
});
