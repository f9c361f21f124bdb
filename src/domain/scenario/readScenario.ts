import { refuseUnknownPreset } from '../shared/messages/scenario';
import { nearestNames } from '../shared/nearestNames';
import { isRefusal, type Result } from '../shared/refusal';
import type { LeverCase, Preset, ScenarioBook } from './preset';
import type { LeverDelta, Scenario } from './scenario';
import { indexOf, type ScenarioIndex } from './scenarioIndex';
import { settleDeltas } from './settleDeltas';
import { splitScenario, type ScenarioParts } from './splitScenario';
import { writeLeverValue } from './writeLeverValue';

/** A workbook has a handful of scenarios; a column of generated ones must not fill the memory. */
const MEMORY_LIMIT = 500;

/** Readings by text, per book: the only cache. */
const memory = new WeakMap<ScenarioBook, Map<string, Result<Scenario>>>();

/**
 * Reads a scenario text: `preset-id[:low|:central|:high] [ | lever=value ]…`, only deltas, or blank.
 * Refuses (`#N/A`) an unknown preset or lever with the nearest names, and (`#VALUE!`) a value of the wrong type,
 * outside its limits, given twice, or in both forms of one duty.
 * @example readScenario('auto-relief:low | us.reciprocal.rate=5%', book) // => { text: 'auto-relief:low | us.reciprocal.rate=0.05', … }
 */
export function readScenario(text: string, book: ScenarioBook): Result<Scenario> {
  const read = memory.get(book) ?? new Map<string, Result<Scenario>>();
  memory.set(book, read);
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= MEMORY_LIMIT) read.clear();
  const parts = splitScenario(text);
  const scenario = isRefusal(parts) ? parts : settleScenario(parts, indexOf(book));
  read.set(text, scenario);
  return scenario;
}

/** The scenario that the parts of a text, or a preset and the rows of a lever table, describe. */
export function settleScenario(parts: ScenarioParts, index: ScenarioIndex): Result<Scenario> {
  const preset = parts.preset === '' ? null : index.preset(parts.preset);
  if (preset === undefined) return refuseUnknownPreset(parts.preset, nearestNames(parts.preset, index.book.presets.map(({ id }) => id)));
  const deltas = settleDeltas(parts, preset, index);
  if (isRefusal(deltas)) return deltas;
  const inCase = preset ? parts.case : 'central';
  return { text: canonical(preset, inCase, deltas, index), preset, case: inCase, deltas };
}

function canonical(preset: Preset | null, inCase: LeverCase, deltas: readonly LeverDelta[], index: ScenarioIndex): string {
  const head = preset ? `${preset.id}${inCase === 'central' ? '' : `:${inCase}`} ` : '';
  const written = deltas.map(({ lever, value }) => `| ${lever}=${writeLeverValue(value, index.lever(lever)!)}`);
  return (head + written.join(' ')).trim();
}
