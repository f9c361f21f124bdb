import type { ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { OwnScenarioList } from '../../workbook/ownScenario';
import type { ScenarioState } from '../../workbook/readScenario';
import { ownKey, presetKey } from './opened';

/** Key of the scenario that the sheet is headed with: the own one of that title on the same preset, else the preset. */
export function appliedKey(state: ScenarioState | null, list: OwnScenarioList | null, book: ScenarioBook): string | null {
  if (state?.kind !== 'applied') return null;
  const { title, preset } = state.snapshot;
  const own = list?.scenarios.find((scenario) => {
    const read = readScenario(scenario.text, book);
    return scenario.title === title && !isRefusal(read) && read.preset?.id === preset;
  });
  return own ? ownKey(own.id) : presetKey(preset);
}
