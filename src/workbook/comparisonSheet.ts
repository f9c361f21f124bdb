import { asText } from './cellText';
import { SCENARIO_NAME } from './scenarioSheet';
import type { CellContent } from './scenarioSheet';

/** A scenario of the comparison; `text` null = what the name Scenario stands for, whatever it will be. */
export interface ComparedScenario {
  title: string;
  text: string | null;
}

/** A good whose duty is compared, as it stands in one row. */
export interface GoodRow {
  code: string;
  origin: string;
  importer: string;
  facts: string;
  name: string;
}

/** Words on the sheet, in the language of the pane. */
export interface ComparisonWords {
  title: string;
  note: string;
  scenario: string;
  scenarioText: string;
  rates: string;
  code: string;
  origin: string;
  importer: string;
  facts: string;
  good: string;
  differences: (first: string, other: string) => string;
}

export interface ComparisonContent {
  words: ComparisonWords;
  scenarios: readonly ComparedScenario[];
  goods: readonly GoodRow[];
}

/** The sheet as plain data. Its formulas are live: they follow the scenario texts in their cells. */
export interface ComparisonLayout {
  /** Blocks of cells; a text that starts with `=` is a formula. */
  blocks: { address: string; cells: CellContent[][] }[];
  /** Cells with the scenario texts. */
  texts: string;
  /** The formulas and the cells they stand in or fill. */
  formulas: { cells: string; formula: string }[];
  headings: string[];
  headers: string[];
  rates: string;
  chart: { data: string; place: [from: string, to: string] };
  columnWidths: number[];
}

const NAMES = 4;
const TEXTS = 5;
const HEADER = 8;
const FIRST = HEADER + 1;
const CHART_ROWS = 18;
/** Scenario columns begin right of code, origin, importer, facts and good. */
const SCENARIOS_FROM = 5;
/** Columns that a table of SCENARIO.DIFF fills, with one free. */
const DIFF_STEP = 9;

/** layoutComparisonSheet(content).formulas[0] // => { cells: 'F9:F16', formula: '=TARIFF.RATE($A$9:$A$16,…,F$5,…)' } */
export function layoutComparisonSheet({ words, scenarios, goods }: ComparisonContent): ComparisonLayout {
  const last = HEADER + goods.length;
  const columns = scenarios.map((_, i) => columnName(SCENARIOS_FROM + i));
  const [from = '', to = ''] = [columns[0], columns.at(-1)];
  const titles = scenarios.map(({ title }) => asText(title));
  const rates = columns.map((column) => ({ cells: `${column}${FIRST}:${column}${last}`, formula: rateFormula(column, last) }));
  const diffRow = last + CHART_ROWS + 3;
  const others = columns.slice(1);
  const differences = others.map((column, i) => ({ cells: `${columnName(i * DIFF_STEP)}${diffRow + 1}`, formula: `=SCENARIO.DIFF(${from}${TEXTS},${column}${TEXTS})` }));
  return {
    blocks: [
      { address: 'A1:A2', cells: [[asText(words.title)], [asText(words.note)]] },
      { address: `E${NAMES}:${to}${NAMES}`, cells: [[asText(words.scenario), ...titles]] },
      { address: `E${TEXTS}:${to}${TEXTS}`, cells: [[asText(words.scenarioText), ...scenarios.map(textCell)]] },
      { address: `A${HEADER - 1}`, cells: [[asText(words.rates)]] },
      { address: `A${HEADER}:${to}${HEADER}`, cells: [[...[words.code, words.origin, words.importer, words.facts, words.good].map(asText), ...titles]] },
      { address: `A${FIRST}:E${last}`, cells: goods.map(({ code, origin, importer, facts, name }) => [code, origin, importer, facts, name].map(asText)) },
      ...rates.map(({ cells, formula }) => ({ address: cells.split(':')[0] ?? cells, cells: [[formula]] })),
      ...differences.map(({ cells, formula }) => ({ address: cells, cells: [[formula]] })),
      ...others.map((_, i) => ({
        address: `${columnName(i * DIFF_STEP)}${diffRow}`,
        cells: [[asText(words.differences(scenarios[0]?.title ?? '', scenarios[i + 1]?.title ?? ''))]],
      })),
    ],
    texts: `${from}${TEXTS}:${to}${TEXTS}`,
    formulas: [...rates, ...differences],
    headings: [`A${HEADER - 1}`, ...others.map((_, i) => `${columnName(i * DIFF_STEP)}${diffRow}`)],
    headers: [`E${NAMES}:${to}${NAMES}`, `A${HEADER}:${to}${HEADER}`],
    rates: `${from}${FIRST}:${to}${last}`,
    chart: { data: `E${HEADER}:${to}${last}`, place: [`A${last + 2}`, `${to}${last + CHART_ROWS}`] },
    columnWidths: [150, 60, 60, 150, 190, ...scenarios.map(() => 150)],
  };
}

/** One call for the whole column of goods; it spills beside them. */
function rateFormula(column: string, last: number): string {
  const of = (letter: string) => `$${letter}$${FIRST}:$${letter}$${last}`;
  return `=TARIFF.RATE(${of('A')},${of('B')},${of('C')},,${column}$${TEXTS},${of('D')})`;
}

function textCell({ text }: ComparedScenario): string {
  return text === null ? `=${SCENARIO_NAME}` : asText(text);
}

/** columnName(0) // => 'A'; the sheet has far fewer than 26. */
function columnName(place: number): string {
  return String.fromCharCode(65 + place);
}
