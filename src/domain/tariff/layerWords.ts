import type { LegalInstrument } from '../measure/lawBook';
import type { Exemption } from '../measure/measure';
import type { Caught } from './caught';
import type { BaseDuty, Layer, Regime } from './regime';

/**
 * All-in levels have two headings, written `9903.02.72/.73` or `9903.94.40, 9903.94.41`:
 * at or above the level (nothing is added), and below it.
 */
const PAIR = /^(\d{4}\.\d{2}\.)(\d{2})(?:\/\.|, \1)(\d{2})$/;

/** The chapter 99 heading of a layer; of a pair, the one that the comparison with the level gives. */
export function layerHeading(layer: Layer, isAtOrAboveLevel: boolean): string {
  const { exemptions, rate } = layer.caught;
  const own = exemptions.find(({ heading }) => heading !== '');
  if (own && !isTakenAway(layer)) return own.heading;
  const pair = PAIR.exec(rate.heading);
  if (!pair || layer.form !== 'allIn') return rate.heading;
  return pair[1]! + (isAtOrAboveLevel ? pair[2]! : pair[3]!);
}

/** Why the duty is not simply rate × value; empty when it is. */
export function layerReason(layer: Layer): string {
  const others = layer.yieldsTo.map(({ measure }) => measure.layer).join(', ');
  if (layer.status === 'replaced') return `replaced by ${others}`;
  if (layer.status === 'displaced') return `displaced by ${others}`;
  const rest = others ? `rest of the value under ${others}` : '';
  const { exemptions } = layer.caught;
  if (exemptions.length > 0) return [...exemptions.map(exemptionWords), rest].filter(Boolean).join('; ');
  return layer.status === 'notSubject' ? 'no content of this metal' : rest;
}

function isTakenAway(layer: Layer): boolean {
  return layer.status === 'replaced' || layer.status === 'displaced';
}

const EFFECT_WORDS: Record<Exemption['effect']['kind'], string> = {
  exempt: 'exempt',
  notSubject: 'not subject',
  zeroButSubject: 'rate zero',
  rate: 'own rate',
  onRemainder: 'on the rest of the value',
  chapter98: 'chapter 98 claim',
};

function exemptionWords({ effect, id, source }: Exemption): string {
  const words = `${EFFECT_WORDS[effect.kind]}: ${id.replaceAll('-', ' ')}`;
  return source ? `${words}, ${source}` : words;
}

/** One line: instrument, citation of the rate, and a mark where the data are not sure. */
export function layerSource({ measure, rate }: Caught, instruments: ReadonlyMap<string, LegalInstrument>): string {
  const instrument = instruments.get(measure.instrument);
  const citation = instrument?.citations[0];
  const where = rate.source || [citation?.reference, citation?.pinpoint].filter(Boolean).join(' ');
  const unsure = measure.confidence === 'high' ? '' : ` [confidence ${measure.confidence}]`;
  return `${[instrument?.title, where].filter(Boolean).join('; ')}${unsure}`;
}

/** The schedule, and the printed column that the ordinary duty is from. */
export function baseSource({ source, column }: BaseDuty): string {
  return [source, column].filter(Boolean).join('; ');
}

/** Sources of the layers that charge something, in one line. */
export function regimeSources({ base, charges }: Regime, instruments: ReadonlyMap<string, LegalInstrument>): string {
  return [baseSource(base), ...charges.map(({ caught }) => layerSource(caught, instruments))].join(' | ');
}
