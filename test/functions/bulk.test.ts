import fc from 'fast-check';
import { call, column, errorCell } from './call';

const ROWS = 10_000;
const goods = ['8703.23.01', '9503.00.00', '8708.29.51', '7606.12.30', '2106.90.99'];
const codes = column(...Array.from({ length: ROWS }, (_, row) => goods[row % goods.length]));
const values = column(...Array.from({ length: ROWS }, (_, row) => 1000 + row));
const dates = column(...Array.from({ length: ROWS }, (_, row) => 45748 + (row % 300)));

/** [id, arguments for 10,000 rows] of every function that takes ranges. */
const bulk: [string, unknown[]][] = [
  ['TARIFF.DUTY', [codes, 'JP', 'US', values, null, dates, null, 'assume=high']],
  ['TARIFF.RATE', [codes, 'JP', 'US', dates, 'statusquo-2025-05-01', 'assume=high']],
  ['TARIFF.EXPRESSION', [codes, 'JP', 'US', dates, null, 'assume=high']],
  ['TARIFF.SOURCE', [column(...codes.map((_, row) => ['htsus', '9903.94.01'][row % 2]))]],
  ['QUOTA.VOLUME', [column(...codes.map((_, row) => ['jp-rice-ma', 'jp-rice-sbs'][row % 2])), '2025-05-01']],
  ['SCENARIO.VALUE', ['pause-lapse-24', column(...codes.map(() => 'us.reciprocal.rate'))]],
  ['TRADE.ELASTICITY', [column(...codes.map((_, row) => ['870323', 'mvh'][row % 2]))]],
  ['TRADE.PROTECTION', [column(...codes.map((_, row) => row / ROWS)), 0.1, 0.5]],
];

it.each(bulk)('%s answers 10,000 rows in one call, each as it would be alone', (id, args) => {
  const result = call(id, ...args) as unknown[][];
  expect(result).toHaveLength(ROWS);
  expect(result.filter(([cell]) => typeof cell === 'object')).toEqual([]);
  for (const row of [0, 1, 4_321, ROWS - 1]) {
    const alone = args.map((arg) => (Array.isArray(arg) ? (arg as unknown[][])[row]![0] : arg));
    expect(call(id, ...alone)).toEqual(result[row]![0]);
  }
});

it('a ledger of 10,000 rows is summed', () => {
  const ledger = Array.from({ length: ROWS }, () => ['2025-04-15', 10]);
  expect(call('QUOTA.REMAINING', 'jp-rice-ma', ledger, '2025-05-01')).toBe(582_200);
  expect(call('QUOTA.FILLRATE', 'jp-rice-ma', ledger, '2025-05-01')).toBeCloseTo(100_000 / 682_200, 12);
});

it('10,000 levers, of which all but one are blank, make one scenario', () => {
  const levers = Array.from({ length: ROWS }, (_, row) => (row === 77 ? ['us.reciprocal.rate', 0.24] : [null, null]));
  expect(call('SCENARIO.TEXT', 'statusquo-2025-05-01', levers)).toBe('statusquo-2025-05-01 | us.reciprocal.rate=0.24');
});

/** Cells as they come from other people's workbooks. */
const HOSTILE = [
  '=1+1',
  "'; DROP TABLE duties; --",
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '\u0000\uFFFF',
  '８７０３．２３．０１',
  '関税',
  '🚗',
  ' ',
  '\n',
  'x'.repeat(32_767),
  '8703.23.01.40.99',
  '-1',
  '1e999',
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  5e-324,
  -0,
  0.1,
  true,
  false,
  errorCell('#REF!'),
  errorCell('#SPILL!'),
];

const cell = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const argument = fc.oneof(
  cell,
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  ),
);
const arities: [string, number, number][] = [
  ['TARIFF.RATE', 3, 6],
  ['TARIFF.DUTY', 4, 8],
  ['TARIFF.STACK', 4, 9],
  ['TARIFF.EXPRESSION', 3, 6],
  ['TARIFF.LINES', 1, 4],
  ['TARIFF.SOURCE', 1, 1],
  ['TARIFF.COVERAGE', 0, 2],
  ['QUOTA.LIST', 0, 3],
  ['QUOTA.VOLUME', 1, 3],
  ['QUOTA.REMAINING', 2, 4],
  ['QUOTA.FILLRATE', 2, 4],
  ['SCENARIO.LIST', 0, 1],
  ['SCENARIO.LEVERS', 1, 2],
  ['SCENARIO.TEXT', 1, 2],
  ['SCENARIO.VALUE', 2, 2],
  ['SCENARIO.DIFF', 2, 3],
  ['TRADE.FLOWS', 2, 5],
  ['TRADE.ELASTICITY', 1, 3],
  ['TRADE.SMART', 4, 9],
  ['TRADE.ARMINGTON', 6, 13],
  ['TRADE.GSIM', 6, 10],
  ['TRADE.TRQ', 8, 10],
  ['TRADE.TRQPRICE', 6, 10],
  ['TRADE.GE', 4, 8],
  ['TRADE.OPTIMAL', 4, 5],
  ['TRADE.PROTECTION', 3, 3],
  ['TRADE.SIMULATE', 2, 12],
];

/** What is wrong with an answer; empty = nothing. */
function faultOf(answer: unknown): string {
  if (typeof answer === 'number') return Number.isFinite(answer) ? '' : String(answer);
  if (typeof answer !== 'object') return '';
  const { error, message } = answer as { error: string; message: string };
  const isSaid = message.length > 10 && message.length <= 250 && !/defect|undefined|\[object/.test(message);
  return isSaid && /^#(VALUE!|N\/A|NUM!|DIV\/0!|NULL!|REF!|SPILL!)$/.test(error) ? '' : `${error} ${message}`;
}

it.each(arities)('%s answers anything with values or errors that say something, and never fails itself', (id, least, most) => {
  const args = fc.array(argument, { minLength: least, maxLength: most });
  const faults = (given: unknown[]) => [call(id, ...given)].flat(2).map(faultOf).filter(Boolean);
  fc.assert(
    fc.property(args, (given) => expect(faults(given)).toEqual([])),
    { numRuns: 300 },
  );
});
