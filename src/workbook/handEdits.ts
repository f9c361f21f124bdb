import type { CellContent } from './scenarioSheet';
import type { ScenarioSnapshot } from './scenarioSnapshot';
import { dayFromIso } from '../domain/shared/isoDate';

/** A cell whose value is not what the pane wrote. `was` null = the row was not there. */
export interface HandEdit {
  lever: string;
  cell: string;
  was: CellContent | null;
  is: CellContent;
}

/**
 * Lever values that differ from what the pane wrote last. Without a provenance part of the same revision
 * the column "As shipped" is the measure, so an edit is shown rather than missed.
 */
export function handEdits(snapshot: ScenarioSnapshot): HandEdit[] {
  const { written } = snapshot;
  const known = written !== null && written.revision === snapshot.revision ? written : null;
  return snapshot.levers.flatMap(({ lever, value, shipped, cell }) => {
    const row = known?.levers.find((each) => each.lever === lever);
    const was = known ? (row ? asCell(row.value) : null) : shipped;
    return was !== null && sameCell(was, value) ? [] : [{ lever, cell, was, is: value }];
  });
}

/** Dates are texts in a scenario and serials in a cell; blank is ''. */
function asCell(value: CellContent | null): CellContent {
  if (value === null) return '';
  return typeof value === 'string' ? (dayFromIso(value) ?? value) : value;
}

/** Equal as cells: numbers to the precision that Excel shows. */
export function sameCell(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  return a === b;
}
