import { isRefusal, type Refusal } from '../shared/refusal';
import { refuseContentShares, refuseRepairValue } from '../shared/messages/tariff';
import { chapter98Claim, dutiablePart, isSection232OnFullValue, type Chapter98Claim } from '../measure/chapter98';
import type { AskedFact, FactReader } from '../measure/factReader';
import type { ExemptionEffect } from '../measure/measure';
import { resolveBase } from './baseRate';
import type { Caught } from './caught';
import { catchMeasures } from './catchMeasures';
import { settleDisplacement, type Standing } from './displacement';
import type { Layer, Regime } from './regime';
import { stateLevy } from './stateLevy';
import type { RegimeCase } from './regimeCase';

/** The regime, or the first fact that the law turns on and nobody stated, or why there is none. */
export function resolveRegime(input: RegimeCase): Regime | AskedFact | Refusal {
  const { code, line, origin, day, facts } = input;
  const base = resolveBase(input);
  if (isRefusal(base)) return base;
  const levy = stateLevy(line, base, facts);
  if (isRefusal(levy)) return levy;
  const caught = catchMeasures(input.acting, code, origin, facts);
  const claim = chapter98Claim(facts);
  const dutiable = dutiablePart(claim, facts);
  if (facts.asked) return facts.asked;
  if (!dutiable) return refuseRepairValue(claim.digits);
  const standings = settleDisplacement(caught, origin, day);
  const overfull = contentTotal(standings);
  if (overfull > 1 + 1e-9) return refuseContentShares(overfull);
  const layers = caught.map((one) => layerOf(one, standings.get(one), { facts, claim }));
  const charges = layers.filter((layer) => layer.status === 'applies' && layer.share > 0);
  const assumptions = day < input.scheduleFrom ? ['mfnAssumedAs2025'] : [];
  return { asked: code.code, line: line.code, base, levy, band: line.band, layers, charges, dutiable, assumptions };
}

/** Shares of several metals that are charged add up; they cannot be more than the article. */
function contentTotal(standings: ReadonlyMap<Caught, Standing>): number {
  const byMetal = new Map<string, number>();
  for (const [{ measure, share }, standing] of standings) {
    if (standing.kind === 'bites' && measure.basis.kind === 'content') byMetal.set(measure.basis.metal, share);
  }
  const total = [...byMetal.values()].reduce((sum, share) => sum + share, 0);
  return byMetal.size > 1 ? total : 0;
}

/** What a layer is made with beside the measure. */
interface LayerGiven {
  facts: FactReader;
  claim: Chapter98Claim;
}

function layerOf(one: Caught, standing: Standing | undefined, given: LayerGiven): Layer {
  const { rate } = one;
  const layer: Layer = {
    caught: one,
    status: 'applies',
    form: rate.form,
    rate: rate.value,
    share: standing?.kind === 'bites' ? standing.share : one.share,
    compare: rate.compare,
    yieldsTo: standing?.kind === 'bites' ? standing.yieldsTo : NOBODY,
    isOnFullValue: one.measure.authority === 'S232' && isSection232OnFullValue(given.claim),
  };
  if (standing?.kind === 'replaced' || standing?.kind === 'displaced') {
    return { ...layer, status: standing.kind, yieldsTo: [standing.by] };
  }
  if (one.share === 0) return { ...layer, status: 'notSubject' };
  return one.exemptions.reduce((changed, { effect }) => exempted(changed, effect, given), layer);
}

const NOBODY: readonly Caught[] = [];

function exempted(layer: Layer, effect: ExemptionEffect, { facts, claim }: LayerGiven): Layer {
  switch (effect.kind) {
    case 'exempt':
    case 'chapter98':
      return { ...layer, status: 'exempt' };
    case 'notSubject':
      return { ...layer, status: 'notSubject' };
    case 'zeroButSubject':
      return { ...layer, form: 'addOn', rate: 0 };
    case 'rate':
      return { ...layer, form: effect.form, rate: effect.value };
    case 'onRemainder':
      // A claim of 9802.00.80 has already taken the US parts off the dutiable value.
      if (claim.kind === 'assembly') return layer;
      return { ...layer, share: layer.share * (1 - Number(facts.read(effect.shareFact) ?? 0)) };
    default:
      return effect satisfies never;
  }
}
