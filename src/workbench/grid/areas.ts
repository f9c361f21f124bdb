import type { Zone } from './zone';

interface Run {
  row: number;
  left: number;
  right: number;
}

function rowRuns(cells: { row: number; column: number }[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && column <= last.right + 1) last.right = Math.max(last.right, column);
    else runs.push({ row, left: column, right: column });
  }
  return runs;
}

/** Scattered cells as few rectangles, so that an event can name them in one address. */
export function areasOf(cells: { row: number; column: number }[]): Zone[] {
  const areas: Zone[] = [];
  const open = new Map<string, Zone>();
  for (const run of rowRuns(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.row - 1) above.bottom = run.row;
    else {
      const area = { top: run.row, bottom: run.row, left: run.left, right: run.right };
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas;
}
