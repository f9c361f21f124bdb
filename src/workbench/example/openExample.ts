import { dressings } from '../../workbook/dressScenarioSheet';
import { exampleBook } from '../../workbook/example/exampleBook';
import { drawExampleChart, fillExampleSheet } from '../../workbook/example/fillExampleSheet';
import { LEVERS_NAME, SCENARIO_NAME, SCENARIO_SHEET, layoutScenarioSheet } from '../../workbook/scenarioSheet';
import type { Book } from '../excel/book';
import { HostWorkbook } from '../excel/hostWorkbook';
import type { HostWorksheet } from '../excel/hostWorksheet';
import { openingScenario } from './openingScenario';

/** The pane's own writing works on our classes too: they have the members of Excel's types that it uses. */
const asExcel = (sheet: HostWorksheet) => sheet as unknown as Excel.Worksheet;

/** Puts the example workbook into a book that is still empty, as the pane inserts it: its sheets and the scenario. */
export function openExample(book: Book): void {
  const { worksheets } = new HostWorkbook(book);
  book.grid.inOneStep(() => {
    worksheets.getActiveWorksheet().name = exampleBook[0]?.name;
    for (const { name } of exampleBook.slice(1)) worksheets.add(name);
    writeScenarioSheet(book, worksheets.add(SCENARIO_SHEET));
    for (const example of exampleBook) fillExampleSheet(asExcel(worksheets.getItem(example.name)), example, example.table?.name ?? null);
  });
  book.grid.inOneStep(() => exampleBook.forEach((example) => drawExampleChart(asExcel(worksheets.getItem(example.name)), example)));
}

function writeScenarioSheet(book: Book, sheet: HostWorksheet): void {
  const layout = layoutScenarioSheet(openingScenario(new Date()));
  sheet.getRange(layout.address).formulas = layout.cells;
  const { names } = new HostWorkbook(book);
  names.add(SCENARIO_NAME, sheet.getRange(layout.names.Scenario));
  names.add(LEVERS_NAME, sheet.getRange(layout.names.Levers));
  for (const dress of dressings) dress(asExcel(sheet), layout);
}
