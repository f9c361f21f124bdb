import { leverValue } from '../../domain/scenario/leverValue';
import { readScenario } from '../../domain/scenario/readScenario';
import { broadcast } from '../edge/broadcast';
import { orThrow, toCell } from '../edge/cellResult';
import { context } from '../edge/context';

/**
 * The value of a lever in a scenario, as typed: a number, TRUE or FALSE, an Excel date or text.
 * @customfunction SCENARIO.VALUE SCENARIO.VALUE
 * @param scenario Scenario text: a preset id, with changes after bars if any: "auto-relief | us.reciprocal.rate=5%". Blank: no preset.
 * @param lever Lever such as "us.reciprocal.rate". One or a range.
 * @returns The value, one for each lever, in the shape of the range. Rates are fractions.
 * @throws #N/A when the preset or lever is unknown, or the scenario does not set the lever (it is then what the law gives).
 * @throws #VALUE! when the text cannot be read or a lever is blank.
 * @see All levers with range and source: SCENARIO.LEVERS.
 * @example =SCENARIO.VALUE("pause-lapse-24","us.reciprocal.rate") → 0.24
 */
export function value(scenario: string, lever: any[][]): any[][] {
  const { scenarios } = context().data;
  const chosen = orThrow(readScenario(scenario ?? '', scenarios));
  const ranges = [{ name: 'lever', cells: lever, required: true }];
  return broadcast(ranges, ([id]) => toCell(leverValue(chosen, String(id), scenarios)));
}
