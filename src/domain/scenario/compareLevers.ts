import { leverTable, type LeverRow } from './leverTable';
import type { LeverType, LeverValue, ScenarioBook } from './preset';
import type { Scenario } from './scenario';

/** A lever on which scenarios differ, as each of them has it; null = not set there, or no value in that case. */
export interface LeverComparison {
  lever: string;
  title: string;
  titleJa: string;
  type: LeverType;
  /** As the last scenario that lists the lever has it. */
  unit: string;
  /** In the order of the scenarios. */
  values: LeverValue[];
  /** Where each value stands; null = the scenario does not list the lever. */
  sources: (string | null)[];
}

/**
 * The levers on which two or more scenarios differ, in the order of the first, then of the next ones.
 * A scenario against itself gives no row; the order of the scenarios changes the order of the rows and values only.
 * @example compareLevers([statusQuo, pauseLapse, autoRelief], book)
 *   // => [{ lever: 'us.reciprocal.rate', values: [0.1, 0.24, 0.1], … }, …]
 */
export function compareLevers(scenarios: readonly Scenario[], book: ScenarioBook): LeverComparison[] {
  const tables = scenarios.map((scenario) => new Map(leverTable(scenario, book).map((row) => [row.lever, row])));
  const levers = new Set(tables.flatMap((table) => [...table.keys()]));
  return [...levers]
    .map((lever) => comparison(tables.map((table) => table.get(lever))))
    .filter(({ values }) => values.some((value) => value !== values[0]));
}

function comparison(rows: readonly (LeverRow | undefined)[]): LeverComparison {
  const { lever, title, titleJa, type, unit } = [...rows].reverse().find((row) => row !== undefined)!;
  return {
    lever,
    title,
    titleJa,
    type,
    unit,
    values: rows.map((row) => row?.value ?? null),
    sources: rows.map((row) => row?.source ?? null),
  };
}
