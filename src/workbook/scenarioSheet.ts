import type { LeverConfidence, LeverValue } from '../domain/scenario/preset';
import { dayFromIso } from '../domain/shared/isoDate';
import { asText } from './cellText';
import { leverNumberFormat } from './leverFormat';
import type { LeverEffect, ScenarioContent, SheetLever } from './scenarioContent';
import { scenarioFormula } from './scenarioFormula';

export const SCENARIO_SHEET = 'Scenario';
export const SCENARIO_NAME = 'Scenario';
export const LEVERS_NAME = 'Levers';

export type CellContent = string | number | boolean;

/** Labels in the head of the sheet, in columns A and C; reading back finds the values by them, wherever rows moved. */
export const HEAD_LABELS = {
  text: 'Scenario text',
  preset: 'Preset',
  case: 'Case',
  author: 'Author',
  changedAt: 'Changed at',
  revision: 'Revision',
  lawOn: 'Law in force on',
  knownAsOf: 'Known as of',
  vintage: 'Vintage',
  dataVersion: 'Data version',
  shipped: 'As shipped',
} as const;

export const LEVER_HEADERS = [
  'Lever', 'Value', 'Unit', 'Low', 'Central', 'High', 'Confidence', 'Source', 'Meaning', 'Effect', 'As shipped',
] as const;

const HEAD_ROW = 3;
const HEADER_ROW = 10;
const FREE_ROWS = 8;
const WIDTH = LEVER_HEADERS.length;
const HINT =
  'Edit the marked cells: every formula that uses the name Scenario follows. A blank value means the preset\'s own. Add levers of your own in the free rows.';

const CONFIDENCE: Record<LeverConfidence, string> = {
  S: 'seen in source', derived: 'derived', K: 'not verified', A: 'assumption',
};
const EFFECT: Record<LeverEffect, string> = {
  delta: 'changes the law', law: 'shows the law', everywhere: 'in every scenario', own: 'added here',
};

/** The sheet as plain data: what to write where, and how it looks. Addresses are in A1 notation without the sheet. */
export interface ScenarioSheetLayout {
  /** From A1, one row per sheet row; a text that starts with `=` is a formula. */
  cells: CellContent[][];
  address: string;
  names: { [SCENARIO_NAME]: string; [LEVERS_NAME]: string };
  numberFormats: { address: string; format: string }[];
  labels: string[];
  headerRow: string;
  table: string;
  leftAligned: string[];
  rightAligned: string[];
  inputs: string[];
  muted: string[];
  assumptions: string[];
  frozenRows: number;
  columnWidths: number[];
}

/** layoutScenarioSheet(content).names.Scenario // => '$B$3' */
export function layoutScenarioSheet(content: ScenarioContent): ScenarioSheetLayout {
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + content.levers.length + FREE_ROWS;
  const cells = blankRows(last);
  cells[0]![0] = asText(content.title);
  cells[1]![0] = asText(content.oneLine);
  leftHead(content, first, last).forEach((pair, i) => cells[HEAD_ROW - 1 + i]!.splice(0, 2, ...pair));
  rightHead(content).forEach((pair, i) => cells[HEAD_ROW + i]!.splice(2, 2, ...pair));
  cells[HEADER_ROW - 2]![0] = HINT;
  cells[HEADER_ROW - 1] = [...LEVER_HEADERS];
  content.levers.forEach((lever, i) => (cells[HEADER_ROW + i] = leverCells(lever)));
  return {
    cells,
    address: `A1:K${last}`,
    names: { [SCENARIO_NAME]: `$B$${HEAD_ROW}`, [LEVERS_NAME]: `$A$${first}:$B$${last}` },
    numberFormats: numberFormats(content, first),
    labels: [`A${HEAD_ROW}:A${HEAD_ROW + 5}`, `C${HEAD_ROW + 1}:C${HEAD_ROW + 5}`],
    headerRow: `A${HEADER_ROW}:K${HEADER_ROW}`,
    table: `A${first}:K${last}`,
    leftAligned: [`B${HEAD_ROW}:B${HEAD_ROW + 5}`, `D${HEAD_ROW + 1}:D${HEAD_ROW + 5}`],
    rightAligned: [`B${HEADER_ROW}:B${last}`, `D${HEADER_ROW}:F${last}`, `K${HEADER_ROW}:K${last}`],
    inputs: [`B${HEAD_ROW + 2}`, `B${HEAD_ROW + 3}`, `B${first}:B${last}`],
    muted: ['A2', `A${HEADER_ROW - 1}`, `D${HEAD_ROW + 5}`, `K${first}:K${last}`],
    assumptions: content.levers.flatMap((lever, i) => (lever.confidence === 'A' ? [`G${first + i}`] : [])),
    frozenRows: HEADER_ROW,
    columnWidths: [180, 125, 140, 84, 84, 84, 100, 240, 320, 110, 90],
  };
}

type LabelAndValue = [string, CellContent];

function leftHead(content: ScenarioContent, first: number, last: number): LabelAndValue[] {
  const formula = scenarioFormula({
    preset: `$B$${HEAD_ROW + 1}`,
    case: `$B$${HEAD_ROW + 2}`,
    shippedKey: `$D$${HEAD_ROW + 5}`,
    levers: `$A$${first}:$A$${last}`,
    values: `$B$${first}:$B$${last}`,
    shipped: `$K$${first}:$K$${last}`,
  });
  return [
    [HEAD_LABELS.text, formula],
    [HEAD_LABELS.preset, content.preset],
    [HEAD_LABELS.case, content.case],
    [HEAD_LABELS.author, asText(content.author)],
    [HEAD_LABELS.changedAt, content.changedAt],
    [HEAD_LABELS.revision, content.revision],
  ];
}

function rightHead(content: ScenarioContent): LabelAndValue[] {
  return [
    [HEAD_LABELS.lawOn, content.lawOn],
    [HEAD_LABELS.knownAsOf, content.knownAsOf ?? 'latest'],
    [HEAD_LABELS.vintage, content.vintage === 'asOf' ? 'known on the day' : 'hindsight'],
    [HEAD_LABELS.dataVersion, asText(content.dataVersion)],
    [HEAD_LABELS.shipped, `${content.preset}:${content.case}`],
  ];
}

function leverCells(row: SheetLever): CellContent[] {
  const value = (x: LeverValue) => leverCell(row, x);
  return [
    row.lever, value(row.value), asText(row.unit), value(row.low), value(row.central), value(row.high),
    row.confidence === null ? '' : CONFIDENCE[row.confidence], asText(row.source), asText(row.meaning),
    EFFECT[row.effect], value(row.shipped),
  ];
}

/** Dates stand as real dates; the scenario reader takes their serial. Unknown stays blank, never zero. */
function leverCell(row: SheetLever, value: LeverValue): CellContent {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return (row.type === 'date' ? dayFromIso(value) : null) ?? asText(value);
}

function numberFormats(content: ScenarioContent, first: number): { address: string; format: string }[] {
  const day = 'yyyy-mm-dd';
  const formats = [
    { address: `D${HEAD_ROW + 1}:D${HEAD_ROW + 2}`, format: day },
    { address: `B${HEAD_ROW + 4}`, format: `${day} hh:mm` },
    { address: `B${HEAD_ROW + 5}`, format: '0' },
  ];
  content.levers.forEach((lever, i) => {
    const format = leverNumberFormat(lever.type, lever.unit, lever.value);
    if (format === 'General') return;
    const row = first + i;
    formats.push({ address: `B${row}:F${row}`, format }, { address: `K${row}`, format });
  });
  return formats;
}

function blankRows(count: number): CellContent[][] {
  return Array.from({ length: count }, () => Array<CellContent>(WIDTH).fill(''));
}
