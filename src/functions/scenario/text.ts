import { canonicalText } from '../../domain/scenario/writeScenario';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { rowsOf } from '../edge/one';

/**
 * The scenario text of a preset and a table of lever values, in its shortest form: what equals the preset vanishes, levers are sorted.
 * @customfunction SCENARIO.TEXT SCENARIO.TEXT
 * @param preset Preset id, with :low or :high for another case than the central one. Blank: no preset, only changes to the law of the entry date.
 * @param levers Range of two columns: lever and value. Rows with a blank value set nothing.
 * @returns Text that every scenario argument understands.
 * @throws #N/A when the preset or a lever is unknown; the message names the nearest.
 * @throws #VALUE! when a value has the wrong type, lies outside its limits or is given twice.
 * @see Presets: SCENARIO.LIST; their levers: SCENARIO.LEVERS.
 * @example =SCENARIO.TEXT("statusquo-2025-05-01",{"us.s232.auto.allIn",0.15}) → statusquo-2025-05-01 | us.s232.auto.allIn=0.15
 */
export function text(preset: string, levers?: any[][]): string {
  return orThrow(canonicalText(preset ?? '', rowsOf(levers, 'levers'), context().data.scenarios));
}
