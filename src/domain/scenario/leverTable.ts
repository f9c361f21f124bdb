import { ownValueSource } from '../shared/messages/scenario';
import { otherForm } from './dutyLever';
import type { LeverConfidence, LeverDefinition, LeverKind, LeverType, LeverValue, PresetLever, ScenarioBook } from './preset';
import type { LeverDelta, Scenario } from './scenario';
import { indexOf, presetLever } from './scenarioIndex';

/**
 * What a lever does in a scenario: `delta` changes the law, `law` shows what the law gives, `common` exists in every
 * scenario and changes payoffs and reports only, `own` is set in the scenario text and acts like a delta.
 */
export type LeverRole = 'delta' | 'law' | 'common' | 'own';

/** One lever as it stands in one scenario. Low, central and high are the preset's range; null = none. */
export interface LeverRow {
  lever: string;
  title: string;
  titleJa: string;
  kind: LeverKind;
  type: LeverType;
  role: LeverRole;
  value: LeverValue;
  unit: string;
  unitJa: string;
  low: LeverValue;
  central: LeverValue;
  high: LeverValue;
  /** `A` (assumption) for every own value, whatever confidence the preset's value had. */
  confidence: LeverConfidence;
  source: string;
  note: string;
}

/**
 * The levers of a scenario: those of the preset in its order, then those common to all, then those set in the text alone.
 * A lever whose other form (`.rate`, `.allIn`) is set in the text is cleared and not listed.
 * @example leverTable(readScenario('auto-relief', book), book)[0] // => { lever: 'us.s232.auto.allIn', value: 0.15, low: 0.225, … }
 */
export function leverTable(scenario: Scenario, book: ScenarioBook): LeverRow[] {
  const index = indexOf(book);
  const own = new Map(scenario.deltas.map((delta) => [delta.lever, delta]));
  const listed = new Set(scenario.preset?.levers.map(({ lever }) => lever));
  const ids = [
    ...listed,
    ...book.levers.filter(({ id, everywhere }) => everywhere && !listed.has(id)).map(({ id }) => id),
    ...scenario.deltas.map(({ lever }) => lever).filter((id) => !listed.has(id) && !index.lever(id)?.everywhere),
  ];
  return ids
    .map((id) => index.lever(id)!)
    .filter((lever) => !own.has(otherForm(lever) ?? ''))
    .map((lever) => leverRow(lever, presetLever(scenario.preset, lever.id), own.get(lever.id), scenario));
}

function leverRow(lever: LeverDefinition, row: PresetLever | undefined, delta: LeverDelta | undefined, scenario: Scenario): LeverRow {
  const range = row ?? lever.everywhere;
  const source = range?.source ?? '';
  const without = row ? row[scenario.case] : (lever.everywhere?.central ?? null);
  return {
    lever: lever.id,
    title: lever.title,
    titleJa: lever.titleJa,
    kind: lever.kind,
    type: lever.type,
    role: delta ? 'own' : (row?.role ?? 'common'),
    value: delta ? delta.value : without,
    unit: row?.unit || lever.unit,
    unitJa: row?.unitJa || lever.unitJa,
    low: range?.low ?? null,
    central: range?.central ?? null,
    high: range?.high ?? null,
    confidence: delta ? 'A' : (range?.confidence ?? 'A'),
    source: delta ? ownValueSource(source) : source,
    note: row?.note || lever.note,
  };
}
