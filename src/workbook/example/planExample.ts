import { loadScenarioState } from '../readScenario';
import { isStructureProtected } from '../structureProtection';
import { exampleBook } from './exampleBook';
import type { ExampleSheet } from './exampleSheet';

/** A sheet of the example under names that are free in the workbook. */
export interface PlannedSheet {
  example: ExampleSheet;
  name: string;
  table: string | null;
}

/** What inserting the example would write; a scenario that the workbook has already is kept, and the example follows it. */
export interface ExamplePlan {
  kind: 'ready';
  sheets: PlannedSheet[];
  scenario: 'new' | 'kept';
}

/** Or why it cannot be inserted: the workbook's structure is protected, or its sheet `Scenario` is the user's own. */
export type ExampleState = ExamplePlan | { kind: 'lockedBook' } | { kind: 'foreign' };

export function planExample(): Promise<ExampleState> {
  return Excel.run(loadExamplePlan);
}

/** Plans inside a batch that goes on to write, so that plan and write see the same workbook. */
export async function loadExamplePlan(context: Excel.RequestContext): Promise<ExampleState> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  const scenario = await loadScenarioState(context);
  if (await isStructureProtected(context)) return { kind: 'lockedBook' };
  if (scenario.kind === 'foreign') return { kind: 'foreign' };
  const sheetsTaken = worksheets.items.map(({ name }) => name);
  // Tables and defined names share one list of names.
  const tablesTaken = [...tables.items, ...names.items].map(({ name }) => name);
  const sheets = exampleBook.map((example) => ({
    example,
    name: freeName(example.name, ' ', sheetsTaken),
    table: example.table && freeName(example.table.name, '', tablesTaken),
  }));
  return { kind: 'ready', sheets, scenario: scenario.kind === 'applied' ? 'kept' : 'new' };
}

/** freeName('Goods', ' ', ['goods', 'Goods 2']) // => 'Goods 3'; Excel compares names without regard to case. */
export function freeName(name: string, gap: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  if (!known.has(name.toLowerCase())) return name;
  let number = 2;
  while (known.has(`${name}${gap}${number}`.toLowerCase())) number += 1;
  return `${name}${gap}${number}`;
}
