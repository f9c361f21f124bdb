import type { CellContent } from '../scenarioSheet';

/** How cells look, by what they are; the colours are decided where they are drawn. */
export type Dress = 'title' | 'note' | 'heading' | 'spillHeading' | 'total' | 'input' | 'choice' | 'label';

export interface ExampleChart {
  kind: 'BarClustered' | 'ColumnClustered';
  /** The cells under the bars. */
  labels: string;
  series: { name: string; values: string }[];
  title: string;
  /** From this cell to that one. */
  place: [string, string];
}

/** A sheet of the example workbook as plain data. Texts that start with `=` are formulas. */
export interface ExampleSheet {
  name: string;
  contents: { address: string; rows: CellContent[][] }[];
  table: { address: string; name: string } | null;
  dress: { address: string; dress: Dress }[];
  numberFormats: { address: string; format: string }[];
  choices: { address: string; choices: string[] }[];
  /** Points, from column A on. */
  columnWidths: number[];
  /** Long texts that are shown in full on several lines. */
  wrapped: string[];
  leftAligned: string[];
  rightAligned: string[];
  chart: ExampleChart | null;
}
