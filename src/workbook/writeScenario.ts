import { asText } from './cellText';
import { dressings } from './dressScenarioSheet';
import { PROVENANCE_NAMESPACE, provenanceXml } from './provenance';
import { loadScenarioState } from './readScenario';
import type { ScenarioState } from './readScenario';
import type { SheetBefore } from './revertScenario';
import { sameSheet } from './sameSheet';
import { isStructureProtected } from './structureProtection';
import type { ScenarioContent } from './scenarioContent';
import { lookUpNames, pointNames } from './scenarioNames';
import { layoutScenarioSheet, SCENARIO_SHEET } from './scenarioSheet';
import type { CellContent, ScenarioSheetLayout } from './scenarioSheet';
import { hasUndoGroups, runAsOneStep } from './undoGroup';

export type WriteOutcome =
  | { kind: 'written'; revision: number; address: string; oneUndoStep: boolean; before: SheetBefore }
  /** Someone wrote the sheet since `seen` was read; nothing was touched. */
  | { kind: 'changed'; now: ScenarioState }
  | { kind: 'protected' }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { kind: 'lockedBook' }
  | { kind: 'foreign' };

interface Write {
  layout: ScenarioSheetLayout;
  xml: string;
  /** The old table and what the new one covers; nothing further down is touched. */
  clear: string;
}

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
    if (now.kind === 'none' && (await isStructureProtected(context))) return { kind: 'lockedBook' };

    const layout = layoutScenarioSheet(content);
    const lastRow = Math.max(layout.cells.length, now.kind === 'applied' ? now.snapshot.lastRow : 0);
    const clear = `A1:K${lastRow}`;
    const before = now.kind === 'applied' ? await readBefore(context, clear) : null;
    await writeAll(context, { layout, xml: provenanceXml(content, at.toISOString()), clear });
    return { kind: 'written', revision: content.revision, address: layout.address, oneUndoStep: hasUndoGroups(), before };
  });
}

/** The scenario sheet of a workbook that has none, inside a batch that writes other things too. */
export async function addScenarioSheet(context: Excel.RequestContext, content: ScenarioContent, at: Date): Promise<void> {
  const layout = layoutScenarioSheet(content);
  await writeAll(context, { layout, xml: provenanceXml(content, at.toISOString()), clear: layout.address });
}

async function readBefore(context: Excel.RequestContext, address: string): Promise<SheetBefore> {
  const old = context.workbook.worksheets.getItem(SCENARIO_SHEET).getRange(address);
  old.load(['formulas', 'values']);
  await context.sync();
  const values = old.values as CellContent[][];
  const formulas = (old.formulas as CellContent[][]).map((row, r) => row.map((cell, c) => asWritten(cell, values[r]?.[c])));
  return { address, formulas };
}

/** Excel gives a text as it is shown; written back so, one that starts with `=` would become a formula. */
function asWritten(formula: CellContent, value: CellContent | undefined): CellContent {
  return typeof formula === 'string' && formula === value ? asText(formula) : formula;
}

/**
 * Content and looks go in one request, so that the workbook recalculates once. The looks are ornament: a host that
 * lacks one of them must not lose the content, so after a refusal the content goes alone and each look by itself.
 */
async function writeAll(context: Excel.RequestContext, write: Write): Promise<void> {
  try {
    const sheet = await queueContent(context, write);
    for (const dress of dressings) dress(sheet, write.layout);
    await context.sync();
  } catch {
    const sheet = await queueContent(context, write);
    await context.sync();
    for (const dress of dressings) {
      dress(sheet, write.layout);
      await context.sync().catch(() => undefined);
    }
  }
}

/** Looks up what is there, then queues every change of content without sending it. */
async function queueContent(context: Excel.RequestContext, { layout, xml, clear }: Write): Promise<Excel.Worksheet> {
  const { worksheets, customXmlParts } = context.workbook;
  const existing = worksheets.getItemOrNullObject(SCENARIO_SHEET);
  const names = lookUpNames(context);
  const part = customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).getOnlyItemOrNullObject();
  existing.load('name');
  part.load('id');
  await context.sync();
  const sheet = existing.isNullObject ? worksheets.add(SCENARIO_SHEET) : existing;
  if (!existing.isNullObject) sheet.getRange(clear).clear('All');
  sheet.getRange(layout.address).formulas = layout.cells;
  pointNames(sheet, names, { scenario: layout.names.Scenario, levers: layout.names.Levers });
  if (part.isNullObject) customXmlParts.add(xml);
  else part.setXml(xml);
  return sheet;
}
