import packed from '#generated/data.json';
import type { PackedData } from '../../instruments/packedData';
import { newDraft } from '../../taskpane/scenarios/draft';
import { OPENING_PRESET } from '../../workbook/example/exampleBook';
import { scenarioToWrite } from '../../taskpane/scenarios/scenarioToWrite';
import type { ScenarioContent } from '../../workbook/scenarioContent';

/** The scenario sheet with which the example opens, as the pane would write it on the first Apply. */
export function openingScenario(at: Date): ScenarioContent {
  const { scenarios, version } = packed as Pick<PackedData, 'scenarios' | 'version'>;
  const preset = scenarios.presets.find(({ id }) => id === OPENING_PRESET);
  if (!preset) throw new Error(`The data hold no preset ${OPENING_PRESET}.`);
  return scenarioToWrite(newDraft(preset.id), preset, scenarios, { author: '', revision: 1, at, dataVersion: version });
}
