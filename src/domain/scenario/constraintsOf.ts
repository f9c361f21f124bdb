import { leverTable } from './leverTable';
import type { LeverCondition, LeverValue, PresetConstraint, ScenarioBook } from './preset';
import type { Scenario } from './scenario';

/** A limit one side has drawn, and whether the scenario keeps it. */
export interface ConstraintCheck {
  id: string;
  text: string;
  textJa: string;
  held: boolean;
  /** Levers whose value breaks it; empty when held. */
  brokenBy: string[];
}

/**
 * The constraints that concern a scenario: those of its preset, and those of any preset on a lever that it sets.
 * They warn, they do not block. A lever that is not set leaves the law as it is, which keeps every condition.
 * @example constraintsOf(readScenario('rice-beyond-ma', book), book)
 *   // => [{ id: 'rice-total-inside-quota', held: false, brokenBy: ['jp.rice.csqUS.limit'], … }]
 */
export function constraintsOf(scenario: Scenario, book: ScenarioBook): ConstraintCheck[] {
  const values = new Map(leverTable(scenario, book).map(({ lever, value }) => [lever, value]));
  const own = new Set(scenario.preset?.constraints.map(({ id }) => id));
  return allConstraints(book)
    .filter(({ id, requires }) => own.has(id) || requires.some(({ lever }) => values.has(lever)))
    .map(({ id, text, textJa, requires }) => {
      const brokenBy = requires.filter((condition) => !keeps(values.get(condition.lever), condition)).map(({ lever }) => lever);
      return { id, text, textJa, held: brokenBy.length === 0, brokenBy };
    });
}

/** The same constraint stands in several presets; its id names it once. */
function allConstraints(book: ScenarioBook): PresetConstraint[] {
  return [...new Map(book.presets.flatMap(({ constraints }) => constraints).map((constraint) => [constraint.id, constraint])).values()];
}

function keeps(value: LeverValue | undefined, { is, to }: LeverCondition): boolean {
  if (typeof value !== 'number') return true;
  switch (is) {
    case 'atMost':
      return value <= to;
    case 'atLeast':
      return value >= to;
    case 'equal':
      return value === to;
    default:
      return is satisfies never;
  }
}
