import type { HostWorksheet } from '../excel/hostWorksheet';
import type { Dress, ExampleSheet } from './exampleSheet';

interface Colours {
  fill?: string;
  ink?: string;
  bold?: true;
  size?: number;
}

/** The sheet is paper in every theme: ink on white, as the pane dresses the scenario sheet. */
const DRESSES: Record<Dress, Colours> = {
  title: { ink: '#1F2933', bold: true, size: 16 },
  note: { ink: '#5F6B7A' },
  label: { ink: '#1F2933', bold: true },
  heading: { fill: '#12395B', ink: '#FFFFFF', bold: true },
  spillHeading: { fill: '#E8EEF4', ink: '#12395B', bold: true },
  total: { fill: '#E8EEF4', ink: '#1F2933', bold: true },
  input: { ink: '#0B4A8F' },
  choice: { fill: '#FFF8E1', ink: '#0B4A8F', bold: true },
};

/** Writes one sheet of the example through the same object model that the add-in uses. */
export function writeSheet(sheet: HostWorksheet, example: ExampleSheet): void {
  example.columnWidths.forEach((points, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = points;
  });
  for (const { address, rows } of example.contents) sheet.getRange(address).formulas = rows;
  if (example.table) {
    const table = sheet.tables.add(example.table.address, true);
    table.name = example.table.name;
    table.showFilterButton = false;
  }
  for (const { address, format } of example.numberFormats) sheet.getRange(address).numberFormat = format;
  for (const { address, dress } of example.dress) dressRange(sheet, address, DRESSES[dress]);
  for (const { address, choices } of example.choices)
    sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  for (const address of example.wrapped) sheet.getRange(address).format.wrapText = true;
  for (const address of example.leftAligned) sheet.getRange(address).format.horizontalAlignment = 'Left';
  for (const address of example.rightAligned) sheet.getRange(address).format.horizontalAlignment = 'Right';
  sheet.showGridlines = false;
}

function dressRange(sheet: HostWorksheet, address: string, { fill, ink, bold, size }: Colours): void {
  const { format } = sheet.getRange(address);
  if (fill) format.fill.color = fill;
  if (ink) format.font.color = ink;
  if (bold) format.font.bold = true;
  if (size) format.font.size = size;
}

/** Drawn last: its place is measured in columns whose widths are set. */
export function drawChart(sheet: HostWorksheet, { chart }: ExampleSheet): void {
  if (!chart) return;
  const drawn = sheet.charts.add(chart.kind, sheet.getRange(chart.labels).getBoundingRect(chart.series.at(-1)));
  drawn.setSeries(sheet.getRange(chart.labels), chart.series.map((address) => sheet.getRange(address)));
  drawn.title.text = chart.title;
  drawn.legend.position = 'Top';
  drawn.setPosition(...chart.place);
}
