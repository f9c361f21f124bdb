import { refuseLeverCell, refuseLeverRange } from '../shared/messages/scenario';
import { isBlank } from '../shared/readCells';
import { isRefusal, type Result } from '../shared/refusal';
import type { ScenarioBook } from './preset';
import { settleScenario } from './readScenario';
import { indexOf } from './scenarioIndex';
import { splitScenario, type LeverInput } from './splitScenario';

/**
 * The canonical scenario text of a preset (`id` or `id:case`, possibly blank) and the rows (lever, value) of a lever table.
 * Rows equal to the preset's value vanish; a row with a blank value sets nothing.
 * @example canonicalText('statusquo-2025-05-01', [['us.s232.auto.allIn', 0.15]], book)
 *   // => 'statusquo-2025-05-01 | us.s232.auto.allIn=0.15'
 */
export function canonicalText(preset: string, rows: readonly (readonly unknown[])[], book: ScenarioBook): Result<string> {
  const parts = splitScenario(preset);
  if (isRefusal(parts)) return parts;
  const levers = readRows(rows);
  if (isRefusal(levers)) return levers;
  const scenario = settleScenario({ ...parts, levers: [...parts.levers, ...levers] }, indexOf(book));
  return isRefusal(scenario) ? scenario : scenario.text;
}

function readRows(rows: readonly (readonly unknown[])[]): Result<LeverInput[]> {
  const levers: LeverInput[] = [];
  for (const [place, row] of rows.entries()) {
    if (row.every(isBlank)) continue;
    if (row.length !== 2) return refuseLeverRange(row.length);
    const [lever, value] = row;
    if (isBlank(value)) continue;
    if (isBlank(lever)) return refuseLeverCell(place + 1);
    levers.push({ lever: String(lever).trim(), value });
  }
  return levers;
}
