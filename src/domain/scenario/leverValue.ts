import { refuseLeverCleared, refuseLeverNotSet, refuseLeverWithoutValue, refuseUnknownLever } from '../shared/messages/scenario';
import { nearestNames } from '../shared/nearestNames';
import type { Result } from '../shared/refusal';
import { otherForm } from './dutyLever';
import type { LeverDefinition, LeverValue, ScenarioBook } from './preset';
import type { Scenario } from './scenario';
import { indexOf, presetLever } from './scenarioIndex';

/**
 * The value of one lever in a scenario, as typed: a number, true/false, a day (Excel serial) or text.
 * Refuses an unknown lever (with the nearest names), one the scenario does not set, one cleared by its other form,
 * and one without a value in this case. Never 0 for not set.
 * @example leverValue(readScenario('pause-lapse-24', book), 'us.reciprocal.rate', book) // => 0.24
 */
export function leverValue(scenario: Scenario, id: string, book: ScenarioBook): Result<LeverValue> {
  const index = indexOf(book);
  const lever = index.lever(id.trim());
  if (!lever) return refuseUnknownLever(id, nearestNames(id, book.levers.map((known) => known.id)));
  const own = ownValue(scenario, lever.id);
  if (own !== undefined) return own;
  const cleared = clearedBy(lever, scenario);
  if (cleared) return refuseLeverCleared(lever.id, cleared);
  const value = index.valueWithoutDelta(lever, scenario.preset, scenario.case);
  if (value === undefined) return refuseLeverNotSet(lever.id);
  return value ?? refuseLeverWithoutValue(lever.id, presetLever(scenario.preset, lever.id)?.unit || lever.unit);
}

function ownValue(scenario: Scenario, id: string): LeverValue | undefined {
  return scenario.deltas.find((delta) => delta.lever === id)?.value;
}

function clearedBy(lever: LeverDefinition, scenario: Scenario): string | null {
  const other = otherForm(lever);
  return other && ownValue(scenario, other) !== undefined ? other : null;
}
