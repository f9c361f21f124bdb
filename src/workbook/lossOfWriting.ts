import { handEdits, sameCell } from './handEdits';
import type { HandEdit } from './handEdits';
import type { ScenarioState } from './readScenario';
import type { ScenarioContent } from './scenarioContent';
import { layoutScenarioSheet } from './scenarioSheet';

/** What of the user's a write would take away: values edited by hand, and cells that the table would cover. */
export interface Loss {
  edits: HandEdit[];
  covered: string[];
}

/** lossOfWriting(state, content).edits // => [] when every hand edit stands in the new content too */
export function lossOfWriting(state: ScenarioState, content: ScenarioContent): Loss {
  if (state.kind !== 'applied') return { edits: [], covered: [] };
  const next = new Map(content.levers.map(({ lever, value }) => [lever, value ?? '']));
  const rows = layoutScenarioSheet(content).cells.length;
  return {
    edits: handEdits(state.snapshot).filter(({ lever, is }) => !sameCell(next.get(lever) ?? '', is)),
    covered: state.snapshot.below.filter((cell) => Number(cell.replace(/^[A-Z]+/, '')) <= rows),
  };
}
