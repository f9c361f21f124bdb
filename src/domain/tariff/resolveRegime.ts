import type { Day } from '../shared/isoDate';
import { isRefusal, type Refusal } from '../shared/refusal';
import { refuseContentShares, refuseRepairValue } from '../shared/messages/tariff';
import type { OriginNames } from '../measure/activeRate';
import type { FactReader, AskedFact } from '../measure/factReader';
import type { LegalInstrument } from '../measure/lawBook';
import type { ExemptionEffect } from '../measure/measure';
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
  const layers = caught.map((one) => layerOf(one, standings.get(one), facts));
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

function chapter98Digits(facts: FactReader): string {
  return String(facts.read('chapter98') ?? '').replace(/\D/g, '');
}

function layerOf(one: Caught, standing: Standing | undefined, facts: FactReader): Layer {
  const { rate } = one;
  const layer: Layer = {
    caught: one,
    status: 'applies',
    form: rate.form,
    rate: rate.value,
    share: standing?.kind === 'bites' ? standing.share : one.share,
    compare: rate.compare,
    yieldsTo: standing?.kind === 'bites' ? standing.yieldsTo : NOBODY,
    isOnFullValue: one.measure.authority === 'S232',
  };
  if (standing?.kind === 'replaced' || standing?.kind === 'displaced') {
    return { ...layer, status: standing.kind, yieldsTo: [standing.by] };
  }
  if (one.exemption) return exempted(layer, one.exemption.effect, facts);
  return one.share === 0 ? { ...layer, status: 'notSubject' } : layer;
}

const NOBODY: readonly Caught[] = [];

function exempted(layer: Layer, effect: ExemptionEffect, facts: FactReader): Layer {
  switch (effect.kind) {
    case 'exempt':
      return { ...layer, status: 'exempt' };
    case 'notSubject':
      return { ...layer, status: 'notSubject' };
    case 'zeroButSubject':
      return { ...layer, form: 'addOn', rate: 0 };
    case 'rate':
      return { ...layer, form: effect.form, rate: effect.value };
    case 'onRemainder':
      return { ...layer, share: layer.share * (1 - Number(facts.read(effect.shareFact) ?? 0)) };
    case 'chapter98':
      return chapter98Layer(layer, facts);
    default:
      return effect satisfies never;
  }
}

/** Repairs pay on the repair value, 9802.00.80 on the value less US parts, other chapter 98 claims are free of the layer. */
function chapter98Layer(layer: Layer, facts: FactReader): Layer {
  const claim = chapter98Digits(facts);
  if (REPAIR_CLAIM.test(claim)) return layer;
  if (!claim.startsWith('98020080')) return { ...layer, status: 'exempt' };
  return { ...layer, share: layer.share * (1 - Number(facts.read('usContentShare') ?? 0)) };
}
