import type { LeverValue, ScenarioBook } from './preset';
import { leverTable, type LeverRow } from './leverTable';
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
  const rowsOfA = byLever(leverTable(a, book));
  const rowsOfB = byLever(leverTable(b, book));
  return [...new Set([...rowsOfA.keys(), ...rowsOfB.keys()])]
    .map((lever) => difference(rowsOfA.get(lever), rowsOfB.get(lever)))
    .filter((row) => row.a !== row.b);
}

function byLever(rows: readonly LeverRow[]): Map<string, LeverRow> {
  return new Map(rows.map((row) => [row.lever, row]));
}

function difference(a: LeverRow | undefined, b: LeverRow | undefined): LeverDifference {
  const shown = (b ?? a)!;
  const [from, to] = [a?.value ?? null, b?.value ?? null];
  return {
    lever: shown.lever,
    title: shown.title,
    titleJa: shown.titleJa,
    a: from,
    b: to,
    change: shown.type === 'number' && typeof from === 'number' && typeof to === 'number' ? to - from : null,
    unit: shown.unit,
    source: shown.source,
  };
}
