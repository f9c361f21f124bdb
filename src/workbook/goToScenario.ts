import { SCENARIO_SHEET } from './scenarioSheet';

export function goToScenario(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SCENARIO_SHEET).activate();
    await context.sync();
  });
}
