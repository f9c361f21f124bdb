import type { Day } from '../shared/isoDate';
import type { Preset, ScenarioBook } from './preset';

/** One row of SCENARIO.LIST. */
export interface PresetRow {
  id: string;
  title: string;
  asOf: Day;
  vintage: Preset['vintage'];
  group: string;
  oneLine: string;
  source: string;
}

/** The presets in the order of the data: reference and law in force first, then the offers, packages and outcomes. */
export function presetTable(book: ScenarioBook): PresetRow[] {
  return book.presets.map(({ id, title, asOf, vintage, group, oneLine, source }) => ({ id, title, asOf, vintage, group, oneLine, source }));
}
