import { refuseBothForms, refuseTwoValues, refuseUnknownLever } from '../shared/messages/scenario';
import { nearestNames } from '../shared/nearestNames';
import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import { otherForm } from './dutyLever';
import type { LeverValue, Preset } from './preset';
import { readLeverValue } from './readLeverValue';
import type { LeverDelta } from './scenario';
import type { ScenarioIndex } from './scenarioIndex';
import type { ScenarioParts } from './splitScenario';

/**
 * The deltas that remain of the levers given: understood, each once, those that repeat the preset dropped, sorted.
 * A `.rate` beside a `.allIn` of the same duty is refused unless one of them merely repeats the preset.
 */
export function settleDeltas(parts: ScenarioParts, preset: Preset | null, index: ScenarioIndex): Result<LeverDelta[]> {
  const values = readValues(parts, index);
  if (isRefusal(values)) return values;
  const deltas = [...values]
    .map(([lever, value]) => ({ lever, value }))
    .filter(({ lever, value }) => value !== index.valueWithoutDelta(index.lever(lever)!, preset, parts.case))
    .sort((a, b) => (a.lever < b.lever ? -1 : 1));
  return refuseConflict(deltas, index) ?? deltas;
}

function readValues(parts: ScenarioParts, index: ScenarioIndex): Result<Map<string, LeverValue>> {
  const values = new Map<string, LeverValue>();
  for (const input of parts.levers) {
    const lever = index.lever(input.lever);
    if (!lever) return refuseUnknownLever(input.lever, nearestNames(input.lever, index.book.levers.map(({ id }) => id)));
    const value = readLeverValue(input.value, lever);
    if (isRefusal(value)) return value;
    const before = values.get(lever.id);
    if (before !== undefined && before !== value) return refuseTwoValues(lever.id, String(before), String(value));
    values.set(lever.id, value);
  }
  return values;
}

function refuseConflict(deltas: readonly LeverDelta[], index: ScenarioIndex): Refusal | null {
  for (const { lever } of deltas) {
    const other = otherForm(index.lever(lever)!);
    if (other && lever.endsWith('.rate') && deltas.some((delta) => delta.lever === other)) return refuseBothForms(lever, other);
  }
  return null;
}
