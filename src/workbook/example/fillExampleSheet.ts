import type { Dress, ExampleSheet } from './exampleSheet';

interface Colours {
  fill?: string;
  ink?: string;
  bold?: true;
  size?: number;
}

/** The sheet is paper in every theme: ink on white, as the scenario sheet is dressed. */
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

/** Queues everything on one sheet but its chart. `table` is the name that is free in the workbook. */
export function fillExampleSheet(sheet: Excel.Worksheet, example: ExampleSheet, table: string | null): void {
  example.columnWidths.forEach((points, index) => {
    const column = String.fromCharCode(65 + index);
    sheet.getRange(`${column}:${column}`).format.columnWidth = points;
  });
  for (const { address, rows } of example.contents) sheet.getRange(address).formulas = rows;
  if (example.table && table !== null) {
    const added = sheet.tables.add(example.table.address, true);
    added.name = table;
    added.showFilterButton = false;
  }
  for (const { address, format } of example.numberFormats) sheet.getRange(address).numberFormat = [[format]];
  for (const { address, dress } of example.dress) dressRange(sheet.getRange(address).format, DRESSES[dress]);
  for (const { address, choices } of example.choices) {
    sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  }
  for (const address of example.wrapped) sheet.getRange(address).format.wrapText = true;
  for (const address of example.leftAligned) sheet.getRange(address).format.horizontalAlignment = 'Left';
  for (const address of example.rightAligned) sheet.getRange(address).format.horizontalAlignment = 'Right';
  sheet.showGridlines = false;
}

function dressRange({ fill, font }: Excel.RangeFormat, dress: Colours): void {
  if (dress.fill) fill.color = dress.fill;
  if (dress.ink) font.color = dress.ink;
  if (dress.bold) font.bold = true;
  if (dress.size) font.size = dress.size;
}

/** Queues the chart; last, for its place is measured in columns whose widths are set. */
export function drawExampleChart(sheet: Excel.Worksheet, { chart }: ExampleSheet): void {
  const [first] = chart?.series ?? [];
  if (!chart || !first) return;
  const drawn = sheet.charts.add(chart.kind, sheet.getRange(first.values), 'Columns');
  chart.series.forEach(({ name, values }, i) => {
    const series = i === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(chart.labels));
  });
  drawn.title.text = chart.title;
  drawn.legend.position = 'Top';
  drawn.setPosition(...chart.place);
}
