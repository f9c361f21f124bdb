import { layoutComparisonSheet } from './comparisonSheet';
import type { ComparisonContent, ComparisonLayout } from './comparisonSheet';
import { loadFreeName } from './freeSheetName';
import { sheetColours } from './sheetColours';
import { hasUndoGroups, runAsOneStep } from './undoGroup';

export type ComparisonOutcome =
  | { kind: 'written'; sheet: string; oneUndoStep: boolean }
  /** The workbook's structure is protected: it takes no new sheet. */
  | { kind: 'protected' };

/** Writes a comparison onto a new sheet, as one undo step where Excel can. No other sheet is touched. */
export function writeComparison(content: ComparisonContent, wantedName: string): Promise<ComparisonOutcome> {
  return runAsOneStep(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load('protected');
    const name = await loadFreeName(context, wantedName);
    if (protection.protected) return { kind: 'protected' };
    const layout = layoutComparisonSheet(content);
    const sheet = worksheets.add(name);
    for (const { address, cells } of layout.blocks) sheet.getRange(address).formulas = cells;
    await context.sync();
    for (const dress of [looks, widths, chart]) {
      dress(sheet, layout, content.words.rates);
      // The looks are ornament: a host that lacks one of them keeps the rest.
      await context.sync().catch(() => undefined);
    }
    return { kind: 'written', sheet: name, oneUndoStep: hasUndoGroups() };
  });
}

/** Deletes the sheet of a comparison: the pane's own undo for an Excel without undo groups. */
export function removeComparison(sheet: string): Promise<void> {
  return runAsOneStep(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}

function looks(sheet: Excel.Worksheet, layout: ComparisonLayout): void {
  const { ink, muted, band, onBand, input, inputInk } = sheetColours;
  const title = sheet.getRange('A1').format.font;
  title.size = 16;
  title.bold = true;
  title.color = ink;
  sheet.getRange('A2').format.font.color = muted;
  for (const address of layout.headings) sheet.getRange(address).format.font.bold = true;
  for (const address of layout.headers) {
    const header = sheet.getRange(address).format;
    header.font.bold = true;
    header.font.color = onBand;
    header.fill.color = band;
    header.wrapText = true;
  }
  const texts = sheet.getRange(layout.texts).format;
  texts.fill.color = input;
  texts.font.color = inputInk;
  texts.wrapText = true;
  sheet.getRange(layout.rates).numberFormat = [['0.0%']];
  sheet.getRange(layout.rates).format.horizontalAlignment = 'Right';
}

function widths(sheet: Excel.Worksheet, layout: ComparisonLayout): void {
  layout.columnWidths.forEach((width, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width));
}

function chart(sheet: Excel.Worksheet, { chart: { data, place } }: ComparisonLayout, title: string): void {
  const drawn = sheet.charts.add('ColumnClustered', sheet.getRange(data), 'Columns');
  drawn.title.text = title;
  drawn.legend.position = 'Top';
  drawn.setPosition(...place);
}
