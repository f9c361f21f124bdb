import { SCENARIO_SHEET } from '../scenarioSheet';
import type { ScenarioContent } from '../scenarioContent';
import { hasUndoGroups, runAsOneStep } from '../undoGroup';
import { addScenarioSheet } from '../writeScenario';
import { drawExampleChart, fillExampleSheet } from './fillExampleSheet';
import { loadExamplePlan } from './planExample';
import type { ExamplePlan, ExampleState } from './planExample';

export type ExampleOutcome =
  | { kind: 'inserted'; sheets: string[]; oneUndoStep: boolean }
  /** The workbook is another than the one whose plan was shown; nothing was written. */
  | { kind: 'changed'; now: ExamplePlan }
  | Exclude<ExampleState, ExamplePlan>;

/**
 * Adds the sheets of the example and, where the workbook has no scenario, the scenario sheet: as one undo step where Excel can.
 * `seen` is the plan that the user was shown. After a refusal half-way what was added is taken away again.
 */
export function insertExample(seen: ExamplePlan, scenario: ScenarioContent, at: Date): Promise<ExampleOutcome> {
  return runAsOneStep(async (context) => {
    const now = await loadExamplePlan(context);
    if (now.kind !== 'ready') return now;
    if (!samePlan(seen, now)) return { kind: 'changed', now };
    const added = [...now.sheets.map(({ name }) => name), ...(now.scenario === 'new' ? [SCENARIO_SHEET] : [])];
    try {
      await writeExample(context, now, { scenario, at });
    } catch (refusal) {
      await removeSheets(context, added);
      throw refusal;
    }
    return { kind: 'inserted', sheets: added, oneUndoStep: hasUndoGroups() };
  });
}

/** The pane's own undo for an Excel without undo groups. */
export function removeExample(sheets: readonly string[]): Promise<void> {
  return runAsOneStep((context) => removeSheets(context, sheets));
}

/** The scenario comes before the formulas that use its name, the charts after the widths they are placed by. */
async function writeExample(context: Excel.RequestContext, plan: ExamplePlan, own: { scenario: ScenarioContent; at: Date }): Promise<void> {
  const sheets = plan.sheets.map(({ name, table, example }) => ({ sheet: context.workbook.worksheets.add(name), table, example }));
  if (plan.scenario === 'new') await addScenarioSheet(context, own.scenario, own.at);
  for (const { sheet, example, table } of sheets) fillExampleSheet(sheet, example, table);
  await context.sync();
  for (const { sheet, example } of sheets) drawExampleChart(sheet, example);
  sheets[0]?.sheet.activate();
  await context.sync();
}

async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

function samePlan(a: ExamplePlan, b: ExamplePlan): boolean {
  const names = ({ sheets, scenario }: ExamplePlan) => JSON.stringify([scenario, sheets.map(({ name, table }) => [name, table])]);
  return names(a) === names(b);
}
