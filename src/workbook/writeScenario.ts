import { dressScenarioSheet } from './dressScenarioSheet';
import { PROVENANCE_NAMESPACE, provenanceXml } from './provenance';
import { loadScenarioState } from './readScenario';
import type { ScenarioState } from './readScenario';
import type { ScenarioContent } from './scenarioContent';
import { layoutScenarioSheet, LEVERS_NAME, SCENARIO_NAME, SCENARIO_SHEET } from './scenarioSheet';
import type { CellContent } from './scenarioSheet';
import type { ScenarioSnapshot } from './scenarioSnapshot';
import { sameSheet } from './sameSheet';
import { hasUndoGroups, runAsOneStep } from './undoGroup';

/** What stood on the sheet before, for hosts without undo groups; null = the sheet did not exist. */
export type SheetBefore = { address: string; formulas: CellContent[][] } | null;

export type WriteOutcome =
  | { kind: 'written'; revision: number; address: string; text: string; oneUndoStep: boolean; before: SheetBefore }
  /** Someone wrote the sheet since `seen` was read; nothing was touched. */
  | { kind: 'changed'; now: ScenarioState }
  | { kind: 'protected' }
  | { kind: 'foreign' };

/**
 * Writes the scenario sheet, its two names and the provenance part, as one undo step where Excel can.
 * `seen` is the state that the user was shown: if the sheet is another by now, nothing is written.
 */
export function writeScenario(content: ScenarioContent, seen: ScenarioState, at: Date): Promise<WriteOutcome> {
  return runAsOneStep(async (context) => {
    const now = await loadScenarioState(context);
    if (now.kind === 'foreign') return { kind: 'foreign' };
    if (!sameSheet(seen, now)) return { kind: 'changed', now };
    if (now.kind === 'applied' && now.snapshot.isProtected) return { kind: 'protected' };

    const layout = layoutScenarioSheet(content);
    const fresh = now.kind === 'none';
    const sheet = fresh ? context.workbook.worksheets.add(SCENARIO_SHEET) : existingSheet(context);
    const before = fresh ? null : await clearOld(context, sheet, now.snapshot.lastRow, layout.cells.length);
    sheet.getRange(layout.address).formulas = layout.cells;
    await setName(context, SCENARIO_NAME, sheet, layout.names.Scenario);
    await setName(context, LEVERS_NAME, sheet, layout.names.Levers);
    await setProvenance(context, provenanceXml(content, at.toISOString()));
    await dressScenarioSheet(context, sheet, layout);
    const text = sheet.getRange(layout.names.Scenario);
    text.load('values');
    await context.sync();
    return {
      kind: 'written',
      revision: content.revision,
      address: layout.address,
      text: String(text.values[0]?.[0] ?? ''),
      oneUndoStep: hasUndoGroups(),
      before,
    };
  });
}

/** Gives the names back to a sheet that lost them; formulas that say Scenario find it again. */
export function restoreNames(snapshot: ScenarioSnapshot): Promise<void> {
  return runAsOneStep(async (context) => {
    const sheet = existingSheet(context);
    await setName(context, SCENARIO_NAME, sheet, snapshot.textCell);
    await setName(context, LEVERS_NAME, sheet, snapshot.leversAddress);
    await context.sync();
  });
}

/** Puts the sheet back as it was: the pane's own undo for an Excel without undo groups. */
export function revertScenario(before: SheetBefore): Promise<void> {
  return runAsOneStep(async (context) => {
    const sheet = existingSheet(context);
    if (before === null) {
      sheet.delete();
    } else {
      sheet.getRange(before.address).formulas = before.formulas;
    }
    await context.sync();
  });
}

export function goToScenario(): Promise<void> {
  return Excel.run(async (context) => {
    existingSheet(context).activate();
    await context.sync();
  });
}

function existingSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(SCENARIO_SHEET);
}

/** Takes away the old table and what the new one covers, nothing further down, and keeps it for a revert. */
async function clearOld(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lastRow: number,
  newLastRow: number,
): Promise<SheetBefore> {
  const address = `A1:K${Math.max(lastRow, newLastRow)}`;
  const old = sheet.getRange(address);
  old.load('formulas');
  await context.sync();
  old.clear('All');
  return { address, formulas: old.formulas as CellContent[][] };
}

/** A name that exists is pointed anew, never deleted: deleting it would break the formulas that say it. */
async function setName(
  context: Excel.RequestContext,
  name: string,
  sheet: Excel.Worksheet,
  address: string,
): Promise<void> {
  const formula = `=${SCENARIO_SHEET}!${absolute(address)}`;
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('formula');
  await context.sync();
  if (item.isNullObject) context.workbook.names.add(name, sheet.getRange(address));
  else if (item.formula !== formula) item.formula = formula;
}

/** absolute('A17:B40') // => '$A$17:$B$40' */
function absolute(address: string): string {
  return address.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

async function setProvenance(context: Excel.RequestContext, xml: string): Promise<void> {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(PROVENANCE_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  await context.sync();
  if (part.isNullObject) parts.add(xml);
  else part.setXml(xml);
}
