import { compareLevers, type LeverComparison } from './compareLevers';
import type { LeverValue, ScenarioBook } from './preset';
import type { Scenario } from './scenario';

/** A lever on which two scenarios differ; null = not set there, or no value in that case. */
export interface LeverDifference {
  lever: string;
  title: string;
  titleJa: string;
  a: LeverValue;
  b: LeverValue;
  /** b − a for two numbers, else null. */
  change: number | null;
  unit: string;
  source: string;
}

/**
 * The levers on which two scenarios differ, in the order of the first and then of the second.
 * A scenario against itself gives no row.
 * @example compareScenarios(statusQuo, pauseLapse, book) // => [{ lever: 'us.reciprocal.rate', a: 0.1, b: 0.24, change: 0.14, … }]
 */
export function compareScenarios(a: Scenario, b: Scenario, book: ScenarioBook): LeverDifference[] {
  return compareLevers([a, b], book).map(difference);
}

function difference({ lever, title, titleJa, type, unit, values, sources }: LeverComparison): LeverDifference {
  const [a = null, b = null] = values;
  return {
    lever,
    title,
    titleJa,
    a,
    b,
    change: type === 'number' && typeof a === 'number' && typeof b === 'number' ? b - a : null,
    unit,
    source: sources[1] ?? sources[0] ?? '',
  };
}
