import { dressings } from '../../workbook/dressScenarioSheet';
import { LEVERS_NAME, SCENARIO_NAME, SCENARIO_SHEET, layoutScenarioSheet } from '../../workbook/scenarioSheet';
import type { Book } from '../excel/book';
import { HostWorkbook } from '../excel/hostWorkbook';
import type { HostWorksheet } from '../excel/hostWorksheet';
import { goodsSheet } from './goodsSheet';
import { openingScenario } from './openingScenario';
import { riceSheet } from './riceSheet';
import { drawChart, writeSheet } from './writeSheet';

/** Puts the example workbook into a book that is still empty: the goods, the rice quota and the scenario sheet. */
export function openExample(book: Book): void {
  const { worksheets } = new HostWorkbook(book);
  const goods = worksheets.getActiveWorksheet();
  book.grid.inOneStep(() => {
    goods.name = goodsSheet.name;
    const rice = worksheets.add(riceSheet.name);
    writeScenarioSheet(book, worksheets.add(SCENARIO_SHEET));
    writeSheet(goods, goodsSheet);
    writeSheet(rice, riceSheet);
  });
  book.grid.inOneStep(() => drawChart(goods, goodsSheet));
}

function writeScenarioSheet(book: Book, sheet: HostWorksheet): void {
  const layout = layoutScenarioSheet(openingScenario(new Date()));
  sheet.getRange(layout.address).formulas = layout.cells;
  const { names } = new HostWorkbook(book);
  names.add(SCENARIO_NAME, sheet.getRange(layout.names.Scenario));
  names.add(LEVERS_NAME, sheet.getRange(layout.names.Levers));
  // The pane's own dressing works on our classes too: they have the members of Excel's types that it uses.
  for (const dress of dressings) dress(sheet as unknown as Excel.Worksheet, layout);
}
