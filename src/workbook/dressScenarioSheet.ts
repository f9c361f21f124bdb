import type { ScenarioSheetLayout } from './scenarioSheet';

/** Colours of the sheet, the same in every theme of Excel: a sheet is paper. */
const INK = '#1f2933';
const MUTED = '#5f6b7a';
const BAND = '#12395b';
const INPUT = '#fff8e1';
const INPUT_INK = '#0b4a8f';
const RULE = '#d5dbe3';
const ASSUMPTION = '#9a4a00';

type Dressing = (sheet: Excel.Worksheet, layout: ScenarioSheetLayout) => void;

/** What makes the sheet look designed, step by step; each only queues its changes. */
export const dressings: readonly Dressing[] = [fonts, numberFormats, widths, alignment, fills, rules, freeze, caseChoice, tab];

function fonts(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  const title = sheet.getRange('A1').format.font;
  title.size = 16;
  title.bold = true;
  title.color = INK;
  for (const address of [...layout.labels, ...layout.muted]) sheet.getRange(address).format.font.color = MUTED;
  for (const address of layout.inputs) sheet.getRange(address).format.font.color = INPUT_INK;
  for (const address of layout.assumptions) sheet.getRange(address).format.font.color = ASSUMPTION;
  sheet.getRange(layout.names.Scenario).format.font.bold = true;
  const header = sheet.getRange(layout.headerRow).format.font;
  header.bold = true;
  header.color = '#ffffff';
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
  sheet.getRange(layout.headerRow).format.fill.color = BAND;
  for (const address of layout.inputs) sheet.getRange(address).format.fill.color = INPUT;
}

function rules(sheet: Excel.Worksheet, layout: ScenarioSheetLayout): void {
  const inside = sheet.getRange(layout.table).format.borders.getItem('InsideHorizontal');
  inside.style = 'Continuous';
  inside.color = RULE;
  const bottom = sheet.getRange(layout.table).format.borders.getItem('EdgeBottom');
  bottom.style = 'Continuous';
  bottom.color = RULE;
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
  sheet.tabColor = BAND;
}
