import type { CellContent } from '../scenarioSheet';
import type { ExampleSheet } from './exampleSheet';

/** Goods of the talks: name, code, customs value in US dollars, facts that the code cannot tell, quantity, its unit. */
const GOODS: [good: string, code: string, value: number, facts: string, quantity: number | '', unit: string][] = [
  ['Passenger car', '8703.23.01', 40_000, '', '', ''],
  ['Light truck', '8704.31.01', 35_000, '', '', ''],
  ['Body part', '8708.29.51', 12_000, 'partOfVehicle', '', ''],
  ['Steel plate', '7208.51.00', 25_000, 'inQuota', '', ''],
  ['Aluminium plate', '7606.12.30', 18_000, '', '', ''],
  ['Machining centre', '8457.10.00', 220_000, 'metalContentShare.steel=0.4; metalWeightShare=0.5', '', ''],
  ['Toys', '9503.00.00', 10_000, '', '', ''],
  ['Sake', '2206.00.45', 8_000, '', 1_500, 'l'],
  ['Beef, in quota', '0201.30.50', 30_000, '', 900, 'kg'],
  ['EV charger', '8504.40.95', 15_000, '', '', ''],
];

const FIRST = 5;
const LAST = FIRST + GOODS.length - 1;
const TOTAL = LAST + 1;
const CHOICE = TOTAL + 2;
const STACK = CHOICE + 1;
/** Rows kept free below the heading of the layers: more than any of the goods has. */
const STACK_ROOM = 5;
const CHART = STACK + STACK_ROOM + 1;

const column = (letter: string): string => `${letter}${FIRST}:${letter}${LAST}`;

/** One call for the whole column: it reads the table once and spills beside it. */
const duty = (scenario: string): string =>
  `=TARIFF.DUTY(${column('B')},"JP","US",${column('C')},${column('E')},,${scenario},${column('D')})`;
const share = (letter: string): string => `=${letter}${FIRST}#/${column('C')}`;

/** The cell of the chosen good in a column of the table. */
const chosen = (letter: string): string => `INDEX(${column(letter)},MATCH($A$${CHOICE},${column('A')},0))`;
const stack = `=TARIFF.STACK(${chosen('B')},"JP","US",${chosen('C')},${chosen('E')},,Scenario,${chosen('D')})`;

const HEADINGS: CellContent[] = ['Good', 'HS code', 'Value', 'Facts', 'Quantity', 'Unit'];
const LAWS = ['Before', 'Now', 'Scenario'];
const SUMS: CellContent[] = ['G', 'H', 'I'].map((letter) => `=SUM(${letter}${FIRST}#)`);
const SUM_SHARES: CellContent[] = ['G', 'H', 'I'].map((letter) => `=${letter}${TOTAL}/$C$${TOTAL}`);
const NOTE =
  'Before = before 2025, Now = status quo of 1 May 2025, Scenario = what is applied in the task pane. Example shipments, US dollars.';

/** Ten goods from Japan into the United States under three laws, and why one of them pays what it pays. */
export const goodsSheet: ExampleSheet = {
  name: 'Goods',
  contents: [
    { address: 'A1', rows: [['Ten goods of the talks, from Japan into the United States']] },
    { address: 'A2', rows: [[NOTE]] },
    { address: 'G3', rows: [['Duty, USD']] },
    { address: 'J3', rows: [['Duty, share of value']] },
    { address: `A4:F${LAST}`, rows: [HEADINGS, ...GOODS] },
    { address: 'G4:L4', rows: [[...LAWS, ...LAWS]] },
    { address: `G${FIRST}:I${FIRST}`, rows: [[duty('"baseline-pre-2025"'), duty('"statusquo-2025-05-01"'), duty('Scenario')]] },
    { address: `J${FIRST}:L${FIRST}`, rows: [[share('G'), share('H'), share('I')]] },
    { address: `A${TOTAL}:L${TOTAL}`, rows: [['Total', '', `=SUM(${column('C')})`, '', '', '', ...SUMS, ...SUM_SHARES]] },
    { address: `A${CHOICE}:B${CHOICE}`, rows: [['Machining centre', 'Why this duty? Choose a good on the left; the layers follow the scenario.']] },
    { address: `A${STACK}`, rows: [[stack]] },
  ],
  table: { address: `A4:F${LAST}`, name: 'Goods' },
  dress: [
    { address: 'A1', dress: 'title' },
    { address: 'A2', dress: 'note' },
    { address: 'G3:L3', dress: 'label' },
    { address: 'A4:L4', dress: 'heading' },
    { address: `A${TOTAL}:L${TOTAL}`, dress: 'total' },
    { address: `A${CHOICE}`, dress: 'choice' },
    { address: `B${CHOICE}`, dress: 'label' },
    { address: `A${STACK}:L${STACK}`, dress: 'spillHeading' },
    { address: column('C'), dress: 'input' },
    { address: column('E'), dress: 'input' },
    { address: column('D'), dress: 'input' },
    { address: `I${STACK + 1}:I${STACK + STACK_ROOM}`, dress: 'note' },
  ],
  numberFormats: [
    { address: `C${FIRST}:C${TOTAL}`, format: '#,##0' },
    { address: column('E'), format: '#,##0' },
    { address: `G${FIRST}:I${TOTAL}`, format: '#,##0' },
    { address: `J${FIRST}:L${TOTAL}`, format: '0.0%' },
    { address: `E${STACK + 1}:F${STACK + STACK_ROOM}`, format: '#,##0' },
    { address: `G${STACK + 1}:H${STACK + STACK_ROOM}`, format: 'yyyy-mm-dd' },
  ],
  choices: [{ address: `A${CHOICE}`, choices: GOODS.map(([good]) => good) }],
  columnWidths: [100, 66, 64, 104, 50, 42, 62, 62, 56, 42, 42, 54],
  wrapped: [],
  leftAligned: [`A${STACK + 1}:D${STACK + STACK_ROOM}`],
  rightAligned: ['C4', 'E4', 'G4:L4', `E${STACK}:F${STACK}`],
  chart: {
    kind: 'ColumnClustered',
    labels: column('A'),
    series: ['J', 'K', 'L'].map((letter, i) => ({ name: LAWS[i]!, values: column(letter) })),
    title: 'Duty as a share of customs value',
    place: [`A${CHART}`, `L${CHART + 12}`],
  },
};
