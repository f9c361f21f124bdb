import type { LeverCase, LeverDefinition, LeverValue, Preset, PresetLever, ScenarioBook } from './preset';

/** The scenario data by name; letter case does not matter, as everywhere in Excel. */
export class ScenarioIndex {
  private readonly presets: ReadonlyMap<string, Preset>;
  private readonly levers: ReadonlyMap<string, LeverDefinition>;

  constructor(readonly book: ScenarioBook) {
    this.presets = new Map(book.presets.map((preset) => [preset.id.toLowerCase(), preset]));
    this.levers = new Map(book.levers.map((lever) => [lever.id.toLowerCase(), lever]));
  }

  preset(id: string): Preset | undefined {
    return this.presets.get(id.toLowerCase());
  }

  lever(id: string): LeverDefinition | undefined {
    return this.levers.get(id.toLowerCase());
  }

  /** What the lever is without any delta: the preset's value, else the value it has in every scenario; undefined = not set. */
  valueWithoutDelta(lever: LeverDefinition, preset: Preset | null, inCase: LeverCase): LeverValue | undefined {
    const row = presetLever(preset, lever.id);
    return row ? row[inCase] : lever.everywhere?.central;
  }
}

export function presetLever(preset: Preset | null, id: string): PresetLever | undefined {
  return preset?.levers.find((row) => row.lever === id);
}

const indexes = new WeakMap<ScenarioBook, ScenarioIndex>();

/** The index of a book, built at its first use; the book is never changed. */
export function indexOf(book: ScenarioBook): ScenarioIndex {
  const index = indexes.get(book) ?? new ScenarioIndex(book);
  indexes.set(book, index);
  return index;
}
