import { leverTable } from '../../domain/scenario/leverTable';
import type { LeverRow } from '../../domain/scenario/leverTable';
import type { LeverCase, LeverDefinition, LeverValue, ScenarioBook } from '../../domain/scenario/preset';
import { readLeverValue } from '../../domain/scenario/readLeverValue';
import { readScenario } from '../../domain/scenario/readScenario';
import type { Scenario } from '../../domain/scenario/scenario';
import { writeLeverValue } from '../../domain/scenario/writeLeverValue';
import { canonicalText } from '../../domain/scenario/writeScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { Refusal, Result } from '../../domain/shared/refusal';
import { exactText } from './leverText';

/** What the user is preparing: a preset, a case, and the texts typed into lever fields. */
export interface Draft {
  preset: string;
  case: LeverCase;
  typed: Readonly<Record<string, string>>;
}

/** A lever in the draft. `row` is the preset's own; `value` is what would be written. */
export interface DraftLever {
  definition: LeverDefinition;
  row: LeverRow;
  value: LeverValue;
  typed: string | null;
  problem: Refusal | null;
  changed: boolean;
}

export function newDraft(preset: string): Draft {
  return { preset, case: 'central', typed: {} };
}

/** A draft that stands as a scenario does: its preset, its case, its own values typed in. Null without a preset to stand on. */
export function draftOf(scenario: Scenario, book: ScenarioBook): Draft | null {
  if (!scenario.preset) return null;
  const typed = scenario.deltas.map(({ lever, value }) => [lever, exactText(value, definitionOf(lever, book))]);
  return { preset: scenario.preset.id, case: scenario.case, typed: Object.fromEntries(typed) as Draft['typed'] };
}

/** typeValue(draft, lever, '') puts the lever back to the preset's value. */
export function typeValue(draft: Draft, lever: string, text: string | null): Draft {
  const { [lever]: _old, ...rest } = draft.typed;
  return { ...draft, typed: text === null ? rest : { ...rest, [lever]: text } };
}

/** The levers of the draft: those of the preset, those common to all, then those the user added. */
export function draftLevers(draft: Draft, book: ScenarioBook): DraftLever[] {
  const scenario = readScenario(presetKey(draft), book);
  const rows = isRefusal(scenario) ? [] : leverTable(scenario, book);
  const listed = new Set(rows.map(({ lever }) => lever));
  const added = Object.keys(draft.typed).filter((lever) => !listed.has(lever));
  return [...rows, ...added.flatMap((lever) => ownRow(lever, book))].map((row) => draftLever(row, draft, book));
}

/** The scenario the draft describes, or why it describes none. */
export function draftScenario(draft: Draft, book: ScenarioBook): Result<Scenario> {
  const rows = draftLevers(draft, book)
    .filter(({ typed, problem }) => typed !== null && problem === null)
    // In the canonical spelling, since a text with a quote sign would not be read twice.
    .map(({ definition, value }) => [definition.id, writeLeverValue(value, definition)] as const);
  const text = canonicalText(presetKey(draft), rows, book);
  return isRefusal(text) ? text : readScenario(text, book);
}

function presetKey(draft: Draft): string {
  return `${draft.preset}:${draft.case}`;
}

function draftLever(row: LeverRow, draft: Draft, book: ScenarioBook): DraftLever {
  const definition = definitionOf(row.lever, book);
  const typed = draft.typed[row.lever]?.trim() || null;
  if (typed === null) return { definition, row, value: row.value, typed: draft.typed[row.lever] ?? null, problem: null, changed: false };
  const value = readLeverValue(typed, definition);
  if (isRefusal(value)) return { definition, row, value: row.value, typed, problem: value, changed: true };
  return { definition, row, value, typed, problem: null, changed: value !== row.value };
}

function definitionOf(lever: string, book: ScenarioBook): LeverDefinition {
  const definition = book.levers.find(({ id }) => id === lever);
  if (!definition) throw new Error(`The lever table names ${lever}, which the data do not define.`);
  return definition;
}

/** A lever that no preset sets here: it has no value, no range and no source until the user gives one. */
function ownRow(lever: string, book: ScenarioBook): LeverRow[] {
  const definition = book.levers.find(({ id }) => id === lever);
  if (!definition) return [];
  const { title, titleJa, kind, type, unit, unitJa, note } = definition;
  const range = { value: null, low: null, central: null, high: null };
  return [{ lever, title, titleJa, kind, type, unit, unitJa, note, ...range, role: 'own', confidence: 'A', source: '' }];
}
