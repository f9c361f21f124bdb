import { compareScenarios } from '../../domain/scenario/compareScenarios';
import { readScenario } from '../../domain/scenario/readScenario';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { table } from '../edge/table';

const HEADER = ['Lever', 'A', 'B', 'Change', 'Unit', 'Source'];

/**
 * In which levers two scenarios differ: one row for each, with both values.
 * @customfunction SCENARIO.DIFF SCENARIO.DIFF
 * @param a Scenario text: a preset id, with changes after bars if any: "statusquo-2025-05-01". Blank: the levers common to all scenarios.
 * @param b Scenario text to compare with: "pause-lapse-24".
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of six columns: Lever, A, B, Change (B less A for numbers), Unit, Source. An empty value means that the scenario does not set the lever. One row says so when the two are the same.
 * @throws #N/A when a preset or a lever is unknown; the message names the nearest.
 * @throws #VALUE! when a text or a value cannot be read.
 * @see One scenario with its ranges: SCENARIO.LEVERS.
 * @example =SCENARIO.DIFF("statusquo-2025-05-01","statusquo-2025-05-01 | us.reciprocal.rate=0.35",FALSE) → us.reciprocal.rate | 0.1 | 0.35
 */
export function diff(a: string, b: string, headers?: any[][]): any[][] {
  const { scenarios } = context().data;
  const [first, second] = [a, b].map((text) => orThrow(readScenario(text ?? '', scenarios)));
  const rows = compareScenarios(first!, second!, scenarios).map((row) => [row.lever, row.a, row.b, row.change, row.unit, row.source]);
  return table(HEADER, rows.length > 0 ? rows : [['', 'no difference', '', '', '', '']], headers);
}
