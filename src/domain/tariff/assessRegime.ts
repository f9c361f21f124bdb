import { isRefusal, type Result } from '../shared/refusal';
import type { Day } from '../shared/isoDate';
import { quantityOf, type DutyAssessment, type DutyLine, type Entry } from './assessment';
import { expressionText, layerText } from './expressionText';
import type { LegalInstrument } from '../measure/lawBook';
import { baseSource, layerHeading, layerReason, layerSource } from './layerWords';
import { baseDuty, dutiableValue, generalDuty, layerDuty, levyDuty, type Layer, type Regime } from './regime';
import type { StateLevy } from './stateLevy';

/** What an assessment names beside the regime. */
interface Setting {
  lawOn: Day;
  label: string;
  instruments: ReadonlyMap<string, LegalInstrument>;
}

/** The sums that every layer is computed from. */
interface Given {
  regime: Regime;
  value: number;
  base: number;
  general: number;
  instruments: ReadonlyMap<string, LegalInstrument>;
}

/** Puts value and quantity into a regime: one line a layer, lines summing in order to the total. */
export function assessRegime(regime: Regime, entry: Entry, { lawOn, label, instruments }: Setting): Result<DutyAssessment> {
  const value = entry.customsValue ?? 0;
  const quantity = quantityOf(entry);
  const base = baseDuty(regime, value, quantity);
  if (isRefusal(base)) return base;
  const general = generalDuty(regime, value, quantity);
  if (isRefusal(general)) return general;
  const levy = levyDuty(regime, value, quantity);
  if (isRefusal(levy)) return levy;
  const lines = [baseLine(regime, value, base), ...(regime.levy ? [levyLine(regime.levy, value, levy)] : [])];
  let total = base + levy;
  for (const layer of regime.layers) {
    const line = layerLine(layer, { regime, value, base, general, instruments });
    total += line.duty;
    lines.push(line);
  }
  const rate = value === 0 ? Number.NaN : total / value;
  const expression = expressionText(regime);
  return { entry: { ...entry }, line: regime.line, label, lawOn, lines, total, rate, expression, assumptions: [...regime.assumptions] };
}

function baseLine(regime: Regime, value: number, duty: number): DutyLine {
  const { base } = regime;
  const assumed = regime.assumptions.includes('mfnAssumedAs2025') ? 'assumed as in 2025 (mfnAssumedAs2025)' : '';
  return {
    layer: base.name,
    authority: base.authority,
    heading: base.heading,
    expression: base.text,
    base: dutiableValue(regime, value),
    duty,
    from: base.from,
    to: base.to,
    reason: [base.reason, assumed].filter(Boolean).join('; '),
    source: baseSource(base),
    measure: 'base',
  };
}

function levyLine({ text, reason, source }: StateLevy, value: number, duty: number): DutyLine {
  const kind = { layer: 'State-trading levy', authority: 'state trading', heading: '', measure: 'levy' };
  return { ...kind, expression: text, base: value, duty, from: null, to: null, reason, source };
}

function layerLine(layer: Layer, given: Given): DutyLine {
  const { regime, value, base, general } = given;
  const { measure, rate } = layer.caught;
  const applies = layer.status === 'applies' && layer.share > 0;
  const dutiable = layer.isOnFullValue ? value : dutiableValue(regime, value);
  const compared = layer.compare === 'general' ? general : base;
  return {
    layer: measure.layer,
    authority: measure.authority,
    heading: layerHeading(layer, compared >= layer.rate * dutiable),
    expression: layerText({ ...layer, share: 1 }),
    base: applies ? dutiable * layer.share : 0,
    duty: applies ? layerDuty(layer, dutiable, base, general) : 0,
    from: rate.from,
    to: rate.to,
    reason: layerReason(layer),
    source: layerSource(layer.caught, given.instruments),
    measure: measure.id,
  };
}
