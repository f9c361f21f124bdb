import * as v from 'valibot';
import { dayFromIso } from '../../domain/shared/isoDate';
import type { FactDefinition, FactType, FactValue } from '../../domain/measure/fact';
import { optionalNames, words } from './primitives';

const value = v.union([v.boolean(), v.number(), words]);
const types = ['flag', 'boolean', 'number', 'share', 'day', 'year', 'code', 'word'] as const satisfies readonly FactType[];

const unstated = v.variant('kind', [
  v.strictObject({ kind: v.literal('default'), value: v.nullable(value) }),
  v.strictObject({ kind: v.literal('ask'), options: v.pipe(v.array(value), v.minLength(2)), onLists: optionalNames }),
]);

const written = v.strictObject({
  key: words,
  type: v.picklist(types),
  unstated,
  impliedBy: v.optional(v.nullable(v.strictObject({ fact: words, is: value, value })), null),
  alternatives: v.array(value),
  meaning: words,
  meaningJa: words,
  source: words,
});

/** What the caller may state. Days are written ISO and become serials; an empty `onLists` asks everywhere. */
export const factsFile: v.GenericSchema<unknown, { facts: FactDefinition[] }> = v.strictObject({
  facts: v.array(v.pipe(written, v.transform(define))),
});

function define(fact: v.InferOutput<typeof written>): FactDefinition {
  const alternatives = fact.alternatives.map((alternative) => serial(alternative, fact.type));
  if (fact.unstated.kind === 'default' || fact.unstated.onLists.length > 0) return { ...fact, unstated: fact.unstated, alternatives };
  return { ...fact, unstated: { kind: 'ask', options: fact.unstated.options }, alternatives };
}

function serial(alternative: FactValue, type: FactType): FactValue {
  return type === 'day' && typeof alternative === 'string' ? (dayFromIso(alternative) ?? alternative) : alternative;
}
