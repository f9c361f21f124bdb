import type { CellContent } from '../scenarioSheet';
import type { ExampleSheet } from './exampleSheet';

/** Example imports as Excel dates, 4 April to 9 May 2025, and tonnes: not statistics, to be replaced by the reader's own. */
const IMPORTS: [day: number, tonnes: number][] = [
  [45_751, 61_000],
  [45_758, 48_500],
  [45_765, 72_000],
  [45_772, 55_250],
  [45_786, 40_000],
];
const DAY = 45_778;

const QUOTA = 4;
const LEDGER = 12;
const FIRST = LEDGER + 1;
const LAST = LEDGER + IMPORTS.length;
const LIST = LAST + 3;

const ledger = `A${FIRST}:B${LAST}`;
const RESULTS: CellContent[][] = [
  ['Quota', 'jp-rice-ma'],
  ['On the day', DAY],
  ['Volume of the period, t', `=QUOTA.VOLUME(B${QUOTA},B${QUOTA + 1},Scenario)`],
  ['Imported in the period, t', `=B${QUOTA + 2}-B${QUOTA + 4}`],
  ['Left, t', `=QUOTA.REMAINING(B${QUOTA},${ledger},B${QUOTA + 1},Scenario)`],
  ['Fill rate', `=QUOTA.FILLRATE(B${QUOTA},${ledger},B${QUOTA + 1},Scenario)`],
];

/** Rice the other way: what is left of Japan's duty-free quota on a day, from a ledger of imports. */
export const riceSheet: ExampleSheet = {
  name: 'Rice',
  contents: [
    { address: 'A1', rows: [['Rice into Japan: what is left of the duty-free quota']] },
    { address: 'A2', rows: [['The imports below are an example. Imports after the day do not count yet.']] },
    { address: `A${QUOTA}:B${QUOTA + RESULTS.length - 1}`, rows: RESULTS },
    { address: `A${LEDGER - 1}`, rows: [['Imports']] },
    { address: `A${LEDGER}:B${LAST}`, rows: [['Date', 'Tonnes'], ...IMPORTS] },
    { address: `A${LIST - 1}`, rows: [["Japan's quotas held"]] },
    { address: `A${LIST}`, rows: [['=QUOTA.LIST("JP")']] },
  ],
  table: { address: `A${LEDGER}:B${LAST}`, name: 'Imports' },
  dress: [
    { address: 'A1', dress: 'title' },
    { address: 'A2', dress: 'note' },
    { address: `A${QUOTA}:A${QUOTA + RESULTS.length - 1}`, dress: 'label' },
    { address: `B${QUOTA}:B${QUOTA + 1}`, dress: 'input' },
    { address: `A${LEDGER - 1}`, dress: 'label' },
    { address: ledger, dress: 'input' },
    { address: `A${LIST - 1}`, dress: 'label' },
    { address: `A${LIST}:K${LIST}`, dress: 'spillHeading' },
  ],
  numberFormats: [
    { address: `B${QUOTA + 1}`, format: 'yyyy-mm-dd' },
    { address: `B${QUOTA + 2}:B${QUOTA + 4}`, format: '#,##0' },
    { address: `B${QUOTA + 5}`, format: '0.0%' },
    { address: `A${FIRST}:A${LAST}`, format: 'yyyy-mm-dd' },
    { address: `B${FIRST}:B${LAST}`, format: '#,##0' },
    { address: `G${LIST + 1}:G${LIST + 3}`, format: '#,##0' },
  ],
  choices: [],
  columnWidths: [150, 190, 66, 56, 96, 110, 66, 76, 66, 76, 240],
  wrapped: [],
  leftAligned: [`B${QUOTA}:B${QUOTA + RESULTS.length - 1}`, `A${FIRST}:A${LAST}`],
  rightAligned: [`B${LEDGER}`],
  chart: null,
};
