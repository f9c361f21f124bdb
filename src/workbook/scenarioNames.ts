import { LEVERS_NAME, SCENARIO_NAME, SCENARIO_SHEET } from './scenarioSheet';
import type { ScenarioSnapshot } from './scenarioSnapshot';
import { runAsOneStep } from './undoGroup';

/** The two defined names, looked up and ready to be pointed; sync before use. */
export interface ScenarioNames {
  scenario: Excel.NamedItem;
  levers: Excel.NamedItem;
}

export function lookUpNames(context: Excel.RequestContext): ScenarioNames {
  const find = (name: string) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return item;
  };
  return { scenario: find(SCENARIO_NAME), levers: find(LEVERS_NAME) };
}

/** Queues pointing both names at the sheet. A name that exists is pointed anew, never deleted: deleting breaks formulas. */
export function pointNames(sheet: Excel.Worksheet, names: ScenarioNames, at: { scenario: string; levers: string }): void {
  pointName(sheet, names.scenario, SCENARIO_NAME, at.scenario);
  pointName(sheet, names.levers, LEVERS_NAME, at.levers);
}

/** Gives the names back to a sheet that lost them; formulas that say Scenario find it again. */
export function restoreNames(snapshot: ScenarioSnapshot): Promise<void> {
  return runAsOneStep(async (context) => {
    const names = lookUpNames(context);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(SCENARIO_SHEET);
    pointNames(sheet, names, { scenario: snapshot.textCell, levers: snapshot.leversAddress });
    await context.sync();
  });
}

function pointName(sheet: Excel.Worksheet, item: Excel.NamedItem, name: string, address: string): void {
  const formula = `=${SCENARIO_SHEET}!${absolute(address)}`;
  if (item.isNullObject) sheet.context.workbook.names.add(name, sheet.getRange(address));
  else if (item.formula !== formula) item.formula = formula;
}

/** absolute('A17:B40') // => '$A$17:$B$40' */
function absolute(address: string): string {
  return address.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
