/** A rectangle of cells, zero-based, both ends included. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Excel's own sheet size; the grid behind is grown on demand. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const cellZone = (row: number, column: number): Zone => ({ top: row, left: column, bottom: row, right: column });
export const rowCount = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnCount = (zone: Zone): number => zone.right - zone.left + 1;

export const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const boundingZone = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export function intersection(a: Zone, b: Zone): Zone | null {
  const zone = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

/** Cells of the zone row by row. */
export function* cellsOf(zone: Zone): Generator<{ row: number; column: number }> {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++) yield { row, column };
}
