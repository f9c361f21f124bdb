import { refuseFactConflict, refuseFactValue, refuseUnknownFact } from '../shared/messages/facts';
import { dayFromIso, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { NO_FACTS, type FactDefinition, type Facts, type FactValue } from './fact';

const MEMORY_LIMIT = 10_000;
const FLAGS: Record<string, boolean> = { true: true, yes: true, '1': true, false: false, no: false, '0': false };

/** Memo of readings, one per set of definitions; the text is the only key. */
const memory = new WeakMap<readonly FactDefinition[], Map<string, Result<Facts>>>();

/**
 * Reads a facts text: `key=value; key; key=false`.
 * A bare key means true. Shares are fractions or percents; days are ISO or Excel serials.
 * Unknown keys and values of the wrong kind are refused with the list or the expected form.
 * @example readFacts('civilAircraft; loadedOn=2025-04-04', definitions)
 */
export function readFacts(text: string, definitions: readonly FactDefinition[]): Result<Facts> {
  if (text === '') return NO_FACTS;
  const read = memory.get(definitions) ?? new Map<string, Result<Facts>>();
  if (read.size === 0) memory.set(definitions, read);
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= MEMORY_LIMIT) read.clear();
  const facts = readAll(text, definitions);
  read.set(text, facts);
  return facts;
}

function readAll(text: string, definitions: readonly FactDefinition[]): Result<Facts> {
  const stated = new Map<string, FactValue>();
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const cut = part.indexOf('=');
    const key = (cut < 0 ? part : part.slice(0, cut)).trim();
    const definition = definitions.find((candidate) => candidate.key.toLowerCase() === key.toLowerCase());
    if (!definition) return refuseUnknownFact(key, definitions.map((candidate) => candidate.key));
    const value = readValue(cut < 0 ? 'true' : part.slice(cut + 1).trim(), definition);
    if (isRefusal(value)) return value;
    const before = stated.get(definition.key);
    if (before !== undefined && before !== value) return refuseFactConflict(definition.key);
    stated.set(definition.key, value);
  }
  return split(stated);
}

/** The tool's own keys (knowledge date, extension, bulk assumption) steer the reading of the law; the rest are facts of the entry. */
function split(all: Map<string, FactValue>): Facts {
  const stated = new Map([...all].filter(([key]) => key !== 'knownAsOf' && key !== 'extend' && key !== 'assume').sort());
  const text = [...all].sort().map(([key, value]) => `${key}=${String(value)}`).join(';');
  return {
    text,
    stated,
    knownAsOf: (all.get('knownAsOf') as Day | undefined) ?? null,
    extend: all.get('extend') === true,
    assume: (all.get('assume') as 'high' | 'low' | undefined) ?? null,
  };
}

function readValue(text: string, definition: FactDefinition): Result<FactValue> {
  const value = parse(text, definition);
  return value === null ? refuseFactValue(definition.key, text, definition.type, wordsOf(definition)) : value;
}

function wordsOf(definition: FactDefinition): string[] {
  const options = definition.unstated.kind === 'ask' ? definition.unstated.options : [];
  return [...options, ...definition.alternatives].filter((option): option is string => typeof option === 'string');
}

function parse(text: string, definition: FactDefinition): FactValue | null {
  switch (definition.type) {
    case 'flag':
    case 'boolean':
      return FLAGS[text.toLowerCase()] ?? null;
    case 'share':
      return within(number(text), 0, 1);
    case 'number':
      return within(number(text), 0, Number.MAX_VALUE);
    case 'year':
      return within(wholeNumber(text), 1800, 2200);
    case 'day':
      return dayFromIso(text) ?? within(wholeNumber(text), 1, 200_000);
    case 'code':
      return /^[A-Za-z0-9.+*-]{1,20}$/.test(text) ? text.toUpperCase() : null;
    case 'word': {
      const words = wordsOf(definition);
      if (words.length === 0) return text === '' || text.length > 60 ? null : text;
      return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null;
    }
    default:
      return definition.type satisfies never;
  }
}

function number(text: string): number | null {
  const match = /^(-?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?)\s*(%?)$/.exec(text);
  if (!match) return null;
  const value = Number(match[1]!.replace(',', '.'));
  return match[2] ? value / 100 : value;
}

function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

function within(value: number | null, least: number, most: number): number | null {
  return value !== null && value >= least && value <= most ? value : null;
}
