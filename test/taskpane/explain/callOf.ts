import { context } from '../../../src/functions/edge/context';
import { explain } from '../../../src/taskpane/explain/explanation';
import type { Explanation } from '../../../src/taskpane/explain/explanation';
import { readCall } from '../../../src/taskpane/explain/readCall';
import { wordingIn } from '../../../src/taskpane/explain/wording';
import { catalogueEntry } from '../../../src/taskpane/formula/catalogue';
import { findCalls } from '../../../src/taskpane/formula/findCall';
import { textsOf } from '../../../src/taskpane/texts/paneTexts';
import type { SelectedCell } from '../../../src/workbook/readSelectedCell';
import type { CellContent } from '../../../src/workbook/scenarioSheet';

export const english = wordingIn('en', textsOf('en'));
export const japanese = wordingIn('ja', textsOf('ja'));

/** A cell with a formula, alone or somewhere in what it fills. */
export function cellWith(formula: string, part: Partial<SelectedCell> = {}): SelectedCell {
  return {
    address: 'Sheet1!E5', value: '', text: '', home: 'Sheet1!E5', formula, isProtected: false,
    spill: { rows: 1, columns: 1, row: 0, column: 0 }, ...part,
  };
}

interface Asked {
  /** Which call of the formula, and which of its results. */
  call?: number;
  wanted?: number;
  cell?: Partial<SelectedCell>;
}

/** The explanation of a formula, as the screen makes it. */
export async function explained(formula: string, { call = 0, wanted = 0, cell = {} }: Asked = {}): Promise<Explanation & { cell: SelectedCell }> {
  const found = findCalls(formula, (id) => catalogueEntry(id) !== undefined)[call]!;
  const home = cellWith(formula, cell);
  const read = await readCall({ entry: catalogueEntry(found.id)!, call: found, cell: home, wanted });
  return { ...explain(read, context().data), cell: home };
}

/** Stands in for the workbook: cells by reference, and what was asked of it. */
export class Sheet {
  readonly asked: { text: string; at: unknown }[] = [];
  constructor(private readonly cells: Readonly<Record<string, CellContent[][]>>) {}

  readonly read = (requests: readonly { text: string; at: { row: number; column: number } | null }[]) => {
    this.asked.push(...requests);
    return Promise.resolve(requests.map(({ text, at }) => this.reading(text, at)));
  };
  readonly measure = (texts: readonly string[]) =>
    Promise.resolve(texts.map((text) => {
      const cells = this.cells[text];
      return cells ? { rows: cells.length, columns: cells[0]?.length ?? 0 } : { problem: 'missing' as const, detail: '' };
    }));
  private reading(text: string, at: { row: number; column: number } | null) {
    const cells = this.cells[text];
    if (!cells) return { problem: 'missing' as const, detail: '' };
    const values = at ? [[cells[at.row]?.[at.column] ?? '']] : cells;
    return { address: `Sheet1!${text}${at ? `[${at.row}]` : ''}`, values, formula: values[0]?.[0] ?? '' };
  }
}
