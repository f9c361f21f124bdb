import { isoFromDay, type Day } from '../shared/isoDate';
import { Refusal, isRefusal } from '../shared/refusal';
import { refuseContentShares, refuseRepairValue } from '../shared/messages/tariff';
import type { OriginNames } from '../measure/activeRate';
import type { FactReader, AskedFact } from '../measure/factReader';
import type { LegalInstrument } from '../measure/lawBook';
import type { PreferenceProgramme } from '../measure/tariffSchedule';
import type { Acting } from './actingMeasures';
import { resolveBase } from './baseRate';
import type { Caught } from './caught';
import { catchMeasures, type CodeOnDay } from './catchMeasures';
import { settleDisplacement, type Standing } from './displacement';
import type { Layer, Regime } from './regime';
import type { TariffLine } from './scheduleIndex';

/** What a regime is worked out from: the line, its list rows, the acting measures, and the facts as read. */
export interface RegimeCase {
  line: TariffLine;
  code: CodeOnDay;
  acting: readonly Acting[];
  origin: OriginNames;
  day: Day;
  scheduleFrom: Day;
  facts: FactReader;
  instruments: ReadonlyMap<string, LegalInstrument>;
  scheduleInstrument: string;
  programmes: readonly PreferenceProgramme[];
}

/** The regime, or the first fact that the law turns on and nobody stated, or why there is none. */
export function resolveRegime(input: RegimeCase): Regime | AskedFact | Refusal {
  const { code, line, origin, day, facts } = input;
  const base = resolveBase(input);
  if (isRefusal(base)) return base;
  const caught = catchMeasures(input.acting, code, origin, facts);
  const dutiableValue = repairValue(facts);
  if (facts.asked) return facts.asked;
  if (isRefusal(dutiableValue)) return dutiableValue;
  const overfull = contentTotal(caught);
  if (overfull > 1 + 1e-9) return refuseContentShares(overfull);
  const standings = settleDisplacement(caught, origin, day);
  const layers = caught.map((one) => layerOf(one, standings.get(one), input));
  const charges = layers.filter((layer) => layer.status === 'applies' && layer.share > 0);
  const assumptions = day < input.scheduleFrom ? ['mfnAssumedAs2025'] : [];
  return { asked: code.code, line: line.code, base, layers, charges, dutiableValue, assumptions };
}

/** Shares of several metals add up; they cannot be more than the article. */
function contentTotal(caught: readonly Caught[]): number {
  const byMetal = new Map<string, number>();
  for (const { measure, share, isSubject } of caught) {
    if (isSubject && measure.basis.kind === 'content') byMetal.set(measure.basis.metal, share);
  }
  const total = [...byMetal.values()].reduce((sum, share) => sum + share, 0);
  return byMetal.size > 1 ? total : 0;
}

/** Headings 9802.00.40, .50 and .60: only the repair, alteration or processing is dutiable. */
const REPAIR_CLAIM = /^980200(40|50|60)/;

function repairValue(facts: FactReader): number | null | Refusal {
  const claim = chapter98Digits(facts);
  if (!REPAIR_CLAIM.test(claim)) return null;
  const value = facts.read('repairValue');
  return typeof value === 'number' ? value : refuseRepairValue(claim);
}

export function chapter98Digits(facts: FactReader): string {
  return String(facts.read('chapter98') ?? '').replace(/\D/g, '');
}

function layerOf(one: Caught, standing: Standing | undefined, input: RegimeCase): Layer {
  const { measure, rate } = one;
  const layer: Layer = {
    measure: measure.id,
    name: measure.layer,
    authority: measure.authority,
    heading: rate.heading,
    status: 'applies',
    reason: '',
    form: rate.form,
    rate: rate.value,
    share: standing?.kind === 'bites' ? standing.share : one.share,
    compare: rate.compare,
    from: rate.from,
    to: rate.to,
    source: sourceOf(one, input.instruments),
  };
  if (standing?.kind === 'replaced') return { ...layer, status: 'replaced', reason: `replaced by ${standing.by.measure.layer}` };
  if (standing?.kind === 'displaced') return { ...layer, status: 'displaced', reason: `displaced by ${standing.by.measure.layer}` };
  if (one.share === 0 && !one.exemption) return { ...layer, status: 'notSubject', reason: 'no content of this metal' };
  const partly = standing?.kind === 'bites' && standing.yieldsTo.length > 0 ? standing.yieldsTo : [];
  const noted = partly.length > 0 ? { ...layer, reason: `rest of the value under ${partly.map((other) => other.measure.layer).join(', ')}` } : layer;
  return one.exemption ? exempted(noted, one, input.facts) : noted;
}

function exempted(layer: Layer, one: Caught, facts: FactReader): Layer {
  const exemption = one.exemption!;
  const heading = exemption.heading || layer.heading;
  const reason = [`exempt: ${exemption.id.replaceAll('-', ' ')}`, exemption.source].filter(Boolean).join(', ');
  switch (exemption.effect.kind) {
    case 'exempt':
      return { ...layer, heading, status: 'exempt', reason };
    case 'notSubject':
      return { ...layer, heading, status: 'notSubject', reason: reason.replace('exempt', 'not subject') };
    case 'zeroButSubject':
      return { ...layer, heading, form: 'addOn', rate: 0, reason };
    case 'rate':
      return { ...layer, heading, form: exemption.effect.form, rate: exemption.effect.value, reason: reason.replace('exempt', 'reduced') };
    case 'onRemainder': {
      const share = Number(facts.read(exemption.effect.shareFact) ?? 0);
      return { ...layer, heading, share: layer.share * (1 - share), reason: `on the rest after ${exemption.id.replaceAll('-', ' ')}` };
    }
    case 'chapter98':
      return chapter98Layer(layer, facts, reason);
    default:
      return exemption.effect satisfies never;
  }
}

/** Repairs pay on the repair value, 9802.00.80 on the value less US parts, other chapter 98 claims are free of the layer. */
function chapter98Layer(layer: Layer, facts: FactReader, reason: string): Layer {
  const claim = chapter98Digits(facts);
  if (REPAIR_CLAIM.test(claim)) return { ...layer, reason: 'on the repair value (chapter 98)' };
  if (!claim.startsWith('98020080')) return { ...layer, status: 'exempt', reason };
  const usParts = Number(facts.read('usContentShare') ?? 0);
  return { ...layer, share: layer.share * (1 - usParts), reason: 'on the value less US parts (9802.00.80)' };
}

function sourceOf(one: Caught, instruments: ReadonlyMap<string, LegalInstrument>): string {
  const instrument = instruments.get(one.measure.instrument);
  const citation = instrument?.citations[0];
  const where = one.rate.source || [citation?.reference, citation?.pinpoint].filter(Boolean).join(' ');
  const known = one.rate.knownFrom === null ? '' : `, known ${isoFromDay(one.rate.knownFrom)}`;
  const unsure = one.measure.confidence === 'high' ? '' : ` [confidence ${one.measure.confidence}]`;
  return `${[instrument?.title, where].filter(Boolean).join('; ')}${known}${unsure}`;
}
