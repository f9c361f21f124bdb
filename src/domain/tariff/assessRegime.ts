import { isRefusal, type Result } from '../shared/refusal';
import type { Day } from '../shared/isoDate';
import { quantityOf, type DutyAssessment, type DutyLine, type Entry } from './assessment';
import { expressionText, layerText } from './expressionText';
import { baseDuty, generalDuty, isOnFullValue, layerDuty, type Layer, type Regime } from './regime';

/**
 * All-in levels have two headings, written `9903.02.72/.73` or `9903.94.40, 9903.94.41`:
 * at or above the level (nothing is added), and below it.
 */
const PAIR = /^(\d{4}\.\d{2}\.)(\d{2})(?:\/\.|, \1)(\d{2})$/;

/** Puts value and quantity into a regime: one line a layer, lines summing in order to the total. */
export function assessRegime(regime: Regime, entry: Entry, lawOn: Day, label: string): Result<DutyAssessment> {
  const value = entry.customsValue ?? 0;
  const quantity = quantityOf(entry);
  const base = baseDuty(regime, value, quantity);
  if (isRefusal(base)) return base;
  const general = regime.charges.length > 0 ? generalDuty(regime, value, quantity) : base;
  if (isRefusal(general)) return general;
  const lines = [baseLine(regime, value, base)];
  let total = base;
  for (const layer of regime.layers) {
    const line = layerLine(layer, regime, value, base, general);
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
    base: regime.dutiableValue ?? value,
    duty,
    from: base.from,
    to: base.to,
    reason: [base.reason, assumed].filter(Boolean).join('; '),
    source: base.source,
    measure: 'base',
  };
}

function layerLine(layer: Layer, regime: Regime, value: number, base: number, general: number): DutyLine {
  const applies = layer.status === 'applies' && layer.share > 0;
  const dutiable = isOnFullValue(layer) ? value : (regime.dutiableValue ?? value);
  return {
    layer: layer.name,
    authority: layer.authority,
    heading: headingOf(layer, dutiable, layer.compare === 'general' ? general : base),
    expression: layerText({ ...layer, share: 1 }),
    base: applies ? dutiable * layer.share : 0,
    duty: applies ? layerDuty(layer, dutiable, base, general) : 0,
    from: layer.from,
    to: layer.to,
    reason: layer.reason,
    source: layer.source,
    measure: layer.measure,
  };
}

function headingOf(layer: Layer, value: number, compared: number): string {
  const pair = PAIR.exec(layer.heading);
  if (!pair || layer.form !== 'allIn') return layer.heading;
  return pair[1]! + (compared >= layer.rate * value ? pair[2]! : pair[3]!);
}
