import { PROVENANCE_NAMESPACE, readProvenance } from './provenance';
import type { CellContent } from './scenarioSheet';
import { LEVERS_NAME, SCENARIO_NAME, SCENARIO_SHEET } from './scenarioSheet';
import { readGrid } from './scenarioSnapshot';
import type { ScenarioSnapshot } from './scenarioSnapshot';

/** The workbook's current scenario: none yet, a sheet of that name which is not ours, or what stands there. */
export type ScenarioState =
  | { kind: 'none' }
  | { kind: 'foreign' }
  | { kind: 'applied'; snapshot: ScenarioSnapshot };

export function readScenarioState(): Promise<ScenarioState> {
  return Excel.run(loadScenarioState);
}

/** Reads the state inside a batch that goes on to write, so that check and write see the same sheet. */
export async function loadScenarioState(context: Excel.RequestContext): Promise<ScenarioState> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(SCENARIO_SHEET);
  const scenario = workbook.names.getItemOrNullObject(SCENARIO_NAME);
  const levers = workbook.names.getItemOrNullObject(LEVERS_NAME);
  sheet.load('name');
  scenario.load('formula');
  levers.load('formula');
  const part = workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'rowCount']);
  await context.sync();
  if (sheet.isNullObject) return { kind: 'none' };
  if (used.isNullObject) return { kind: 'foreign' };

  const grid = sheet.getRange(`A1:K${used.rowIndex + used.rowCount}`);
  grid.load('values');
  sheet.protection.load('protected');
  const xml = part.isNullObject ? null : part.getXml();
  await context.sync();
  const leverRows = levers.isNullObject ? null : rowsOf(String(levers.formula));
  const reading = readGrid({ values: grid.values as CellContent[][], leverRows });
  if (!reading) return { kind: 'foreign' };
  return {
    kind: 'applied',
    snapshot: {
      ...reading,
      hasScenarioName: !scenario.isNullObject && pointsAtSheet(String(scenario.formula)),
      hasLeversName: leverRows !== null,
      isProtected: sheet.protection.protected,
      written: readProvenance(xml?.value ?? null),
    },
  };
}

function pointsAtSheet(formula: string): boolean {
  return formula.includes(`${SCENARIO_SHEET}!`) && !formula.includes('#REF!');
}

/** rowsOf('=Scenario!$A$17:$B$40') // => { first: 17, last: 40 }; null for a name that points elsewhere. */
function rowsOf(formula: string): { first: number; last: number } | null {
  const match = /\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(formula);
  if (!match || !pointsAtSheet(formula)) return null;
  return { first: Number(match[1]), last: Number(match[2]) };
}
