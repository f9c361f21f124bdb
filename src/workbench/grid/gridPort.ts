import type { Zone } from './zone';

/**
 * What the Excel object model needs of any spreadsheet grid. o-spreadsheet stands behind this line and only there
 * (grid/oSpreadsheet), so that another grid could take its place.
 */
export interface GridPort {
  readonly sheets: SheetPort;
  readonly cells: CellPort;
  readonly looks: LookPort;
  readonly names: NamePort;
  readonly tables: TablePort;
  readonly charts: ChartPort;
  readonly selection: SelectionPort;
  readonly liveRanges: LiveRangePort;
  readonly changes: ChangePort;
  /** Everything the work writes is one evaluation and one step of the user's undo; adjacent steps of a group are one. */
  inOneStep(work: () => void, group?: string): void;
  /** Full evaluation of every formula. */
  recalculate(): void;
}

export type CellValue = string | number | boolean;
export type CellType = 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error';

export interface Cell {
  value: CellValue;
  /** Formula text with `=`, or the value when the cell holds none. */
  formula: CellValue;
  text: string;
  numberFormat: string;
  type: CellType;
}

/** Absent fields stay as they are; content '' empties the cell. */
export interface CellWrite {
  row: number;
  column: number;
  content?: string;
  numberFormat?: string;
}

export interface Sheet {
  id: string;
  name: string;
  visible: boolean;
  locked: boolean;
  gridLines: boolean;
  /** #RRGGBB or empty. */
  tabColor: string;
}

export interface SheetPort {
  list(): Sheet[];
  active(): string;
  activate(id: string): void;
  add(name: string | null): string;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  remove(id: string): void;
  setVisible(id: string, visible: boolean): void;
  setLocked(id: string, locked: boolean): void;
  freeze(id: string, rows: number, columns: number): void;
  setGridLines(id: string, visible: boolean): void;
  setTabColor(id: string, color: string): void;
  /** The part of Excel's sheet that the grid really holds. */
  extent(id: string): Zone;
}

export interface CellPort {
  read(sheet: string, zone: Zone): Cell[][];
  write(sheet: string, cells: CellWrite[]): void;
  clear(sheet: string, zone: Zone, what: 'all' | 'contents' | 'formats'): void;
  used(sheet: string, valuesOnly: boolean): Zone | null;
  spill(sheet: string, row: number, column: number): Zone | null;
  /** The cell whose formula spills over this one; null when it holds its own content. */
  spillParent(sheet: string, row: number, column: number): { row: number; column: number } | null;
  /** The sentence that comes with an error value. */
  message(sheet: string, row: number, column: number): string | null;
  insert(sheet: string, zone: Zone, shift: 'down' | 'right'): void;
  remove(sheet: string, zone: Zone, shift: 'up' | 'left'): void;
}

/** The look of a cell; absent = as before (writing) or plain (reading). Sizes in points, colours #RRGGBB. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: number;
  fontColor?: string;
  fillColor?: string;
  horizontal?: 'left' | 'center' | 'right' | 'general';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'h' | 'v';
export type LineStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';

/** A drop-down of fixed choices; null takes the rule away. */
export type ChoiceRule = { choices: string[]; strict: boolean } | null;

export interface LookPort {
  read(sheet: string, row: number, column: number): Look;
  apply(sheet: string, zone: Zone, look: Look): void;
  setNumberFormat(sheet: string, zone: Zone, format: string): void;
  clearFill(sheet: string, zone: Zone): void;
  border(sheet: string, zone: Zone, edge: Edge, line: { style: LineStyle; color: string } | null): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, from: number, to: number, points: number): void;
  fitColumns(sheet: string, from: number, to: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, from: number, to: number, points: number): void;
  fitRows(sheet: string, from: number, to: number): void;
  setChoices(sheet: string, zone: Zone, rule: ChoiceRule): void;
}

export interface DefinedName {
  name: string;
  sheet: string;
  zone: Zone;
}

export interface NamePort {
  list(): DefinedName[];
  define(name: string, sheet: string, zone: Zone): void;
  remove(name: string): void;
}

export interface GridTable {
  id: string;
  sheet: string;
  zone: Zone;
  hasHeaders: boolean;
  hasTotals: boolean;
  hasFilters: boolean;
  style: string;
}

/** What may be changed of a table. */
export type TableChange = Partial<Pick<GridTable, 'zone' | 'hasHeaders' | 'hasFilters' | 'style'>>;

export interface TablePort {
  list(): GridTable[];
  add(sheet: string, zone: Zone, hasHeaders: boolean): string;
  update(id: string, change: TableChange): void;
  /** Takes the table away and leaves the cells. */
  remove(id: string): void;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'pie' | 'scatter';

export interface CellPlace {
  sheet: string;
  zone: Zone;
}

export interface ChartSeries {
  name: string | null;
  /** null = a new series that has none yet and is not drawn. */
  values: CellPlace | null;
}

export interface GridChart {
  id: string;
  sheet: string;
  kind: ChartKind;
  stacked: boolean;
  title: string;
  series: ChartSeries[];
  labels: CellPlace | null;
  /** The first cell of every range is a heading. */
  headed: boolean;
  legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  valueAxisTitle: string;
  categoryAxisTitle: string;
  /** Distance from the sheet's corner and size, in pixels. */
  place: { left: number; top: number; width: number; height: number };
}

export interface ChartPort {
  list(): GridChart[];
  /** Draws a new chart or, when the id is there already, the same one anew. */
  put(chart: GridChart): void;
  remove(id: string): void;
  /** Pixels of a cell range on its sheet. */
  placeOf(sheet: string, zone: Zone): GridChart['place'];
}

export interface SelectionPort {
  zone(): Zone;
  activeCell(): { row: number; column: number };
  /** Whether a chart or a picture is selected instead of cells. */
  isFigure(): boolean;
  select(zone: Zone): void;
}

/** A range that moves with inserted and deleted rows and columns; null once all its cells are gone. */
export interface LiveRange {
  zone(): Zone | null;
  release(): void;
}

export interface LiveRangePort {
  hold(sheet: string, zone: Zone): LiveRange;
}

export type ChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface Change {
  sheet: string;
  kind: ChangeKind;
  zone: Zone;
}

/** Listeners live as long as the grid. */
export interface ChangePort {
  onEdited(listener: (changes: Change[]) => void): void;
  onSelected(listener: (sheet: string, zone: Zone) => void): void;
  onActivated(listener: (sheet: string, before: string) => void): void;
  onSheets(listener: (change: 'added' | 'deleted', sheet: string) => void): void;
  onCalculated(listener: (sheets: string[]) => void): void;
}
