import type { LeverValue } from '../../domain/scenario/preset';
import type { ScenarioContent } from '../../workbook/scenarioContent';
import type { CellContent } from '../../workbook/scenarioSheet';
import type { ScenarioState } from '../../workbook/readScenario';

/** One lever whose value on the sheet would change; null = not on the sheet before, or not after. */
export interface SheetChange {
  lever: string;
  was: CellContent | null;
  is: LeverValue | undefined;
}

/** What applying would change on the sheet, lever by lever. Nothing to compare when there is no sheet. */
export function sheetChanges(state: ScenarioState, content: ScenarioContent): SheetChange[] {
  if (state.kind !== 'applied') return [];
  const before = new Map(state.snapshot.levers.map(({ lever, value }) => [lever, value]));
  const after = new Map(content.levers.map(({ lever, value }) => [lever, value]));
  const changed = [...after].flatMap(([lever, is]) => {
    const was = before.get(lever);
    return was === (is ?? '') ? [] : [{ lever, was: was ?? null, is }];
  });
  const removed = [...before].filter(([lever]) => !after.has(lever)).map(([lever, was]) => ({ lever, was, is: undefined }));
  return [...changed, ...removed];
}
