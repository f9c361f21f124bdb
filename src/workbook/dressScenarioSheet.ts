import type { ScenarioSheetLayout } from './scenarioSheet';
import { sheetColours } from './sheetColours';

type Dressing = (sheet: Excel.Worksheet, layout: ScenarioSheetLayout) => void;

/** What makes the sheet look designed, step by step; each only queues its changes. */
export const dressings: readonly Dressing[] = [fonts, numberFormats, widths, alignment, fills, rules, freeze, caseChoice, tab];

function fonts(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  const title = sheet.getRange('A1').format.font;
  title.size = 16;
  title.bold = true;
  title.color = sheetColours.ink;
  for (const address of [...layout.labels, ...layout.muted]) sheet.getRange(address).format.font.color = sheetColours.muted;
  for (const address of layout.inputs) sheet.getRange(address).format.font.color = sheetColours.inputInk;
  for (const address of layout.assumptions) sheet.getRange(address).format.font.color = sheetColours.assumption;
  sheet.getRange(layout.names.Scenario).format.font.bold = true;
  const header = sheet.getRange(layout.headerRow).format.font;
  header.bold = true;
  header.color = sheetColours.onBand;
}

function numberFormats(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  for (const { address, format } of layout.numberFormats) sheet.getRange(address).numberFormat = [[format]];
}

function widths(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  layout.columnWidths.forEach((width, i) => {
    const column = String.fromCharCode(65 + i);
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  });
}

function alignment(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  for (const address of layout.leftAligned) sheet.getRange(address).format.horizontalAlignment = 'Left';
  for (const address of layout.rightAligned) sheet.getRange(address).format.horizontalAlignment = 'Right';
}

function fills(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  sheet.getRange(layout.headerRow).format.fill.color = sheetColours.band;
  for (const address of layout.inputs) sheet.getRange(address).format.fill.color = sheetColours.input;
}

function rules(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  const inside = sheet.getRange(layout.table).format.borders.getItem('InsideHorizontal');
  inside.style = 'Continuous';
  inside.color = sheetColours.rule;
  const bottom = sheet.getRange(layout.table).format.borders.getItem('EdgeBottom');
  bottom.style = 'Continuous';
  bottom.color = sheetColours.rule;
}

function freeze(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  sheet.freezePanes.freezeRows(layout.frozenRows);
}

function caseChoice(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  const [caseCell] = layout.inputs;
  if (!caseCell) return;
  sheet.getRange(caseCell).dataValidation.rule = { list: { inCellDropDown: true, source: 'low,central,high' } };
}

function tab(sheet: Excel.Worksheet): void {
  sheet.tabColor = sheetColours.band;
}
