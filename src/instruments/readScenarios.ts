import { dayFromIso } from '../domain/shared/isoDate';
import type { LeverDefinition, LeverValue, Preset, PresetLever, ScenarioBook } from '../domain/scenario/preset';
import { InstrumentError } from './instrumentError';
import { readYaml, yamlFiles, type InstrumentFolder } from './readYaml';
import { leversFile, presetFile, type WrittenPreset } from './schema/presetSchema';

const LEVERS = 'presets/levers.yaml';

/** Presets in their order, with packages spelled out, and the definitions of every lever. */
export function readScenarios(folder: InstrumentFolder): ScenarioBook {
  const { levers } = readYaml(folder, LEVERS, leversFile);
  const written = yamlFiles(folder, 'presets')
    .filter((file) => file !== LEVERS)
    .map((file) => readYaml(folder, file, presetFile))
    .sort((a, b) => a.order - b.order);
  const types = new Map(levers.map(({ id, type }) => [id, type]));
  const presets = written.map((preset) => spellOut(preset, written));
  return {
    levers: levers.map((lever) => (lever.everywhere ? { ...lever, everywhere: onSerials(lever.everywhere, lever.type) } : lever)),
    presets: presets.map((preset) => ({
      ...preset,
      levers: preset.levers.map((lever) => onSerials(lever, types.get(lever.lever))),
    })),
  };
}

/** A package takes the included presets' deltas in their stated case; its own levers come first and prevail. */
function spellOut({ order: _order, include, ...preset }: WrittenPreset, all: readonly WrittenPreset[]): Preset {
  const levers = [...preset.levers];
  for (const { preset: id, case: taken } of include) {
    const source = all.find((other) => other.id === id);
    if (!source) throw new InstrumentError(`presets/${preset.id}.yaml`, [`include: no preset ${id}`]);
    for (const lever of source.levers) {
      if (lever.role === 'delta' && !levers.some((own) => own.lever === lever.lever)) levers.push(inCase(lever, id, taken));
    }
  }
  return { ...preset, levers };
}

function inCase(lever: PresetLever, preset: string, taken: 'low' | 'central' | 'high'): PresetLever {
  const value = lever[taken];
  return { ...lever, low: value, central: value, high: value, note: `${taken} case of ${preset}. ${lever.note}`.trim() };
}

/** Dates of levers are written ISO and become serials. */
function onSerials<T extends Record<'low' | 'central' | 'high', LeverValue>>(values: T, type: LeverDefinition['type'] | undefined): T {
  if (type !== 'date') return values;
  const serial = (value: LeverValue) => (typeof value === 'string' ? dayFromIso(value) : value);
  return { ...values, low: serial(values.low), central: serial(values.central), high: serial(values.high) };
}
