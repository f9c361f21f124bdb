import { leverTable } from '../../domain/scenario/leverTable';
import type { LeverRow } from '../../domain/scenario/leverTable';
import type { Preset } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import type { LeverCase, ScenarioBook } from '../../domain/scenario/preset';
import { isRefusal } from '../../domain/shared/refusal';

/** A scenario text, understood: the law that it fixes and what it changes. */
export interface ScenarioFacts {
  text: string;
  /** Null: no preset, only changes to the law of the entry date. */
  preset: Preset | null;
  case: LeverCase;
  levers: LeverRow[];
  /** Those that change the law: the preset's own and those set in the text. */
  changes: LeverRow[];
}

/** Null for a blank text, and for one that cannot be read (the function's refusal says why). */
export function scenarioFacts(text: string, book: ScenarioBook): ScenarioFacts | null {
  const scenario = text === '' ? null : readScenario(text, book);
  if (scenario === null || isRefusal(scenario)) return null;
  const levers = leverTable(scenario, book);
  const changes = levers.filter(({ role }) => role === 'delta' || role === 'own');
  return { text: scenario.text, preset: scenario.preset, case: scenario.case, levers, changes };
}
