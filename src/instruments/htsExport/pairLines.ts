import type { HsCode } from '../../domain/shared/hsCode';

interface Coded {
  code: HsCode;
}

/** Lines of two schedules that are the same line, and those that stand in one of them only. */
export interface LinePairs<Row, Line> {
  pairs: [Row, Line][];
  added: Line[];
  gone: Row[];
}

const STEM_DIGITS = 8;

/**
 * Pairs lines by code. What is left is paired by its first 8 digits, where each side has one such line: the rate of a line
 * is printed at 10 digits while it has a single number, and moves to 8 digits when the number is split.
 */
export function pairLines<Row extends Coded, Line extends Coded>(rows: readonly Row[], lines: readonly Line[]): LinePairs<Row, Line> {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const found: LinePairs<Row, Line> = { pairs: [], added: [], gone: [] };
  const left: Line[] = [];
  for (const line of lines) {
    const row = byCode.get(line.code);
    if (row) found.pairs.push([row, line]);
    else left.push(line);
    byCode.delete(line.code);
  }
  const rowsByStem = byStem([...byCode.values()]);
  for (const [digits, same] of byStem(left)) {
    const row = rowsByStem.get(digits);
    if (row?.length === 1 && same.length === 1) {
      found.pairs.push([row[0]!, same[0]!]);
      rowsByStem.delete(digits);
    } else found.added.push(...same);
  }
  found.gone = [...rowsByStem.values()].flat();
  return found;
}

function byStem<Line extends Coded>(lines: readonly Line[]): Map<HsCode, Line[]> {
  const stems = new Map<HsCode, Line[]>();
  for (const line of lines) {
    const stem = line.code.slice(0, STEM_DIGITS);
    stems.set(stem, [...(stems.get(stem) ?? []), line]);
  }
  return stems;
}
