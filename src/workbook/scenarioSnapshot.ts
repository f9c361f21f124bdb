import type { CellContent } from './scenarioSheet';
import { HEAD_LABELS, LEVER_HEADERS } from './scenarioSheet';
import type { Provenance } from './provenance';

/** A lever row as it stands on the sheet now. `value` blank is ''. */
export interface LeverCell {
  lever: string;
  value: CellContent;
  shipped: CellContent;
  /** Address of the value, e.g. `B17`. */
  cell: string;
}

/** The sheet `Scenario` as the pane last read it. */
export interface ScenarioSnapshot {
  title: string;
  preset: string;
  case: string;
  author: string;
  changedAt: number | null;
  revision: number | null;
  dataVersion: string;
  /** Result of the cell that the name Scenario stands for, or of its place when the name is missing. */
  text: string;
  textCell: string;
  leversAddress: string;
  levers: LeverCell[];
  /** Last row of the lever table, 1-based: what stands below is the user's. */
  lastRow: number;
  /** Cells with content below the lever table, in the pane's own columns. */
  below: string[];
  hasScenarioName: boolean;
  hasLeversName: boolean;
  isProtected: boolean;
  written: Provenance | null;
}

export interface SheetGrid {
  /** Values from A1 on. */
  values: CellContent[][];
  /** Rows of the lever table, 1-based and inclusive, from the name Levers; null when the name is missing. */
  leverRows: { first: number; last: number } | null;
}

export type GridReading = Omit<ScenarioSnapshot, 'hasScenarioName' | 'hasLeversName' | 'isProtected' | 'written'>;

/**
 * Reads the grid of the sheet by its labels, so that inserted rows and hand edits do not confuse it.
 * Null when the labels are not there: the sheet was not written by the pane.
 */
export function readGrid(grid: SheetGrid): GridReading | null {
  const header = grid.values.findIndex((row) => row[0] === LEVER_HEADERS[0] && row[1] === LEVER_HEADERS[1]);
  const textRow = grid.values.findIndex((row) => row[0] === HEAD_LABELS.text);
  if (header < 0 || textRow < 0) return null;
  const head = (label: string) => headValue(grid.values.slice(0, header), label);
  const first = header + 2;
  const last = grid.leverRows?.last ?? lastLeverRow(grid.values, header);
  return {
    title: String(grid.values[0]?.[0] ?? ''),
    preset: String(head(HEAD_LABELS.preset)),
    case: String(head(HEAD_LABELS.case)) || 'central',
    author: String(head(HEAD_LABELS.author)),
    changedAt: numberOrNull(head(HEAD_LABELS.changedAt)),
    revision: numberOrNull(head(HEAD_LABELS.revision)),
    dataVersion: String(head(HEAD_LABELS.dataVersion)),
    text: String(head(HEAD_LABELS.text)),
    textCell: `B${textRow + 1}`,
    leversAddress: `A${first}:B${last}`,
    levers: leverCells(grid.values, first, last),
    lastRow: last,
    below: cellsBelow(grid.values, last),
  };
}

/** Labels stand in columns A and C, their values right of them. */
function headValue(rows: CellContent[][], label: string): CellContent {
  const inLeft = rows.find((row) => row[0] === label);
  return inLeft ? (inLeft[1] ?? '') : (rows.find((row) => row[2] === label)?.[3] ?? '');
}

function leverCells(values: CellContent[][], first: number, last: number): LeverCell[] {
  return values.slice(first - 1, last).flatMap((row, i) => {
    const [lever = '', value = ''] = row;
    if (lever === '' && value === '') return [];
    return [{ lever: String(lever), value, shipped: row[LEVER_HEADERS.length - 1] ?? '', cell: `B${first + i}` }];
  });
}

function cellsBelow(values: CellContent[][], last: number): string[] {
  return values.slice(last).flatMap((row, i) =>
    row.slice(0, LEVER_HEADERS.length).flatMap((cell, column) =>
      cell === '' ? [] : [`${String.fromCharCode(65 + column)}${last + i + 1}`],
    ),
  );
}

/** Without the name Levers the table ends at its first blank row. */
function lastLeverRow(values: CellContent[][], header: number): number {
  let row = header + 1;
  while (row < values.length && values[row]?.[0] !== '') row += 1;
  return row;
}

function numberOrNull(cell: CellContent): number | null {
  return typeof cell === 'number' ? cell : null;
}
