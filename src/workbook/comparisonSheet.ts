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
/** Columns from the first of one table of SCENARIO.DIFF to that of the next: it fills six. */
const DIFF_STEP = 8;

/** layoutComparisonSheet(content).formulas[0] // => { cells: 'B9:B16', formula: '=TARIFF.RATE($E$9:$E$16,…,B$5,…)' } */
export function layoutComparisonSheet({ words, scenarios, goods }: ComparisonContent): ComparisonLayout {
  const last = HEADER + goods.length;
  const columns = scenarios.map((_, i) => columnName(1 + i));
  const [first = '', end = ''] = [columns[0], columns.at(-1)];
  // What the goods are stands right of what is compared.
  const given = [0, 1, 2, 3].map((i) => columnName(1 + scenarios.length + i));
  const titles = scenarios.map(({ title }) => asText(title));
  const rates = columns.map((column) => ({ cells: `${column}${FIRST}:${column}${last}`, formula: rateFormula(column, given, last) }));
  const diffRow = last + CHART_ROWS + 3;
  const differences = columns.slice(1).map((column, i) => ({
    heading: `${columnName(i * DIFF_STEP)}${diffRow}`,
    words: words.differences(scenarios[0]?.title ?? '', scenarios[i + 1]?.title ?? ''),
    cells: `${columnName(i * DIFF_STEP)}${diffRow + 1}`,
    formula: `=SCENARIO.DIFF(${first}${TEXTS},${column}${TEXTS})`,
  }));
  const goodsHeader = `A${HEADER}:${given.at(-1)}${HEADER}`;
  return {
    blocks: [
      { address: 'A1:A2', cells: [[asText(words.title)], [asText(words.note)]] },
      { address: `A${NAMES}:${end}${NAMES}`, cells: [[asText(words.scenario), ...titles]] },
      { address: `A${TEXTS}:${end}${TEXTS}`, cells: [[asText(words.scenarioText), ...scenarios.map(textCell)]] },
      { address: `A${HEADER - 1}`, cells: [[asText(words.rates)]] },
      { address: goodsHeader, cells: [[asText(words.good), ...titles, ...[words.code, words.origin, words.importer, words.facts].map(asText)]] },
      { address: `A${FIRST}:A${last}`, cells: goods.map(({ name }) => [asText(name)]) },
      { address: `${given[0]}${FIRST}:${given[3]}${last}`, cells: goods.map(({ code, origin, importer, facts }) => [code, origin, importer, facts].map(asText)) },
      ...rates.map(({ cells, formula }) => ({ address: cells.split(':')[0] ?? cells, cells: [[formula]] })),
      ...differences.flatMap(({ heading, words: text, cells, formula }) => [
        { address: heading, cells: [[asText(text)]] },
        { address: cells, cells: [[formula]] },
      ]),
    ],
    texts: `${first}${TEXTS}:${end}${TEXTS}`,
    formulas: [...rates, ...differences.map(({ cells, formula }) => ({ cells, formula }))],
    headings: [`A${HEADER - 1}`, ...differences.map(({ heading }) => heading)],
    headers: [`A${NAMES}:${end}${NAMES}`, goodsHeader],
    rates: `${first}${FIRST}:${end}${last}`,
    chart: { data: `A${HEADER}:${end}${last}`, place: [`A${last + 2}`, `${given[2]}${last + CHART_ROWS}`] },
    columnWidths: [240, ...scenarios.map(() => 150), 90, 60, 60, 200],
  };
}

/** One call for the whole column of goods; it spills beside them. */
function rateFormula(column: string, given: readonly string[], last: number): string {
  const [code, origin, importer, facts] = given.map((letter) => `$${letter}$${FIRST}:$${letter}$${last}`);
  return `=TARIFF.RATE(${code},${origin},${importer},,${column}$${TEXTS},${facts})`;
}

function textCell({ text }: ComparedScenario): string {
  return text === null ? `=${SCENARIO_NAME}` : asText(text);
}

/** columnName(0) // => 'A'; the sheet has far fewer than 26. */
function columnName(place: number): string {
  return String.fromCharCode(65 + place);
}
