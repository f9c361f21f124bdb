import { leverTable } from '../../domain/scenario/leverTable';
import { readScenario } from '../../domain/scenario/readScenario';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { table } from '../edge/table';

const HEADER = ['Lever', 'Value', 'Unit', 'Low', 'Central', 'High', 'Confidence', 'Source'];

/**
 * What a scenario assumes: one row for each lever with its value, its range and its source.
 * @customfunction SCENARIO.LEVERS SCENARIO.LEVERS
 * @param scenario Scenario text: a preset id, with changes after bars if any: "auto-relief:low | us.reciprocal.rate=5%". Blank: the levers common to all scenarios.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of eight columns: Lever, Value, Unit, Low, Central, High, Confidence (S seen in a source, derived, K own knowledge, A assumption), Source. An empty cell in the range means that the lever has no such value.
 * @throws #N/A when the preset or a lever is unknown; the message names the nearest.
 * @throws #VALUE! when the text or a value cannot be read.
 * @see The sources named in the last column.
 * @example =SCENARIO.LEVERS("pause-lapse-24",FALSE) → us.reciprocal.rate | 0.24
 */
export function levers(scenario: string, headers?: any[][]): any[][] {
  const { scenarios } = context().data;
  const rows = leverTable(orThrow(readScenario(scenario ?? '', scenarios)), scenarios);
  const cells = rows.map((row) => [row.lever, row.value, row.unit, row.low, row.central, row.high, row.confidence, row.source]);
  return table(HEADER, cells, headers);
}
