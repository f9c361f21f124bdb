import { call, column, errorCell, refusal, rows } from './call';

const TRADE = [[0, 50, 200, 300], [500, 0, 150, 200], [300, 100, 200, 200], [50, 100, 110, 20]];
const BEFORE = [[0, 0.21, 0.41, 0.22], [0.37, 0, 0.31, 0.23], [0.32, 0.36, 0, 0.18], [0.57, 0.41, 0.25, 0.15]];
const AFTER = BEFORE.map((row, r) => row.map((rate, v) => ((r === 0 && v === 2) || (r === 2 && v === 0) ? 0 : rate)));
const NAMES = ['US', 'JP', 'EU', 'RW'];
const gsim = (...last: unknown[]) => call('TRADE.GSIM', TRADE, BEFORE, AFTER, -1.25, 1.5, 5, ...last) as unknown[][];
const smart = (...over: unknown[]) => refusal('TRADE.SMART', ...Object.assign([column(100, 300), column(0.2, 0.2), column(0, 0.2), -1.5], over));
const armington = (over: Record<number, unknown>) => refusal('TRADE.ARMINGTON', ...Object.assign([column(600, 100), 0.1, 0.2, 5, 4, -1], over));
const gsimRefusal = (over: Record<number, unknown>) => refusal('TRADE.GSIM', ...Object.assign([TRADE, BEFORE, AFTER, -1.25, 1.5, 5], over));

it('tables have the labels that others look up', () => {
  expect(gsim(null, null, NAMES)[0]).toEqual(['Region', 'World price', 'Output', 'Composite price', 'Producer surplus', 'Consumer surplus', 'Tariff revenue', 'Welfare']);
  expect(gsim(null, null, NAMES).map(([label]) => label)).toEqual(['Region', ...NAMES, 'Residual', 'Linear error']);
  expect(gsim('linear').map(([label]) => label)).toEqual(['Region', '1', '2', '3', '4', 'Residual']);
  expect(gsim(null, 'prices', NAMES)[0]).toEqual(['Region', ...NAMES]);
  expect(gsim(null, 'trade', NAMES).map(([label]) => label)).toEqual(['Region', ...NAMES]);
  const labels = (id: string, ...args: unknown[]) => rows(id, ...args).map(([label]) => label);
  expect(labels('TRADE.TRQPRICE', 1000, 5, 100, 0.1, 0.5, 350)).toEqual(['Regime', 'Imports', 'Domestic price', 'World price', 'In-quota revenue', 'Over-quota revenue', 'Quota rent', 'Fill rate']);
  expect(labels('TRADE.TRQ', column(800, 120), 0.25, 0.1, 0.25, 1.2, 5, 4, -1)).toEqual(['1', '2', 'Regime', 'Marginal rate', 'Premium', 'In-quota revenue', 'Over-quota revenue', 'Quota rent']);
  expect(labels('TRADE.SMART', 100, 0.2, 0, -1.5)).toEqual(['1', 'Revenue change', 'Welfare creation', 'Welfare net of diversion']);
  expect(labels('TRADE.ARMINGTON', column(600, 100), 0, 0.1, 5, 4, -1)).toEqual(['1', '2', 'Price index', 'Consumer surplus', 'Domestic welfare', 'Residual']);
  expect(labels('TRADE.OPTIMAL', 100, 1, -20, 1)).toEqual(['Specific tariff', 'World price', 'Imports', 'Ad valorem', 'Supply elasticity', 'Welfare gain']);
  expect(call('TRADE.OPTIMAL', 100, 1, -20, 1)).toContainEqual(['Item', 'Value']);
  expect((call('TRADE.GE', TRADE, BEFORE, AFTER, 4, null, null, NAMES) as unknown[][])[0]).toEqual(['Region', 'Wage', 'Price index', 'Real income', 'Imports', 'Revenue share']);
});

it('the linear error says how far the published welfare is off: 71 % in the free-trade area of the United States and the European Union', () => {
  const error = gsim().find(([label]) => label === 'Linear error')![1] as number;
  expect(error).toBeCloseTo((49.83596437 - 14.54434603) / 49.83596437, 6);
});

it('elasticities may be one value, or one a region in a row or a column', () => {
  expect(call('TRADE.GSIM', TRADE, BEFORE, AFTER, [[-1.25, -1.25, -1.25, -1.25]], column(1.5, 1.5, 1.5, 1.5), 5)).toEqual(gsim());
});

it.each([
  ['a blank in a matrix', { 0: [[0, null], [1, 2]], 1: [[0, 0], [0, 0]], 2: [[0, 0], [0, 0]] }, /^#VALUE! trade: the cell in row 1, column 2 of the range is blank/],
  ['a matrix that is not square', { 0: [[0, 1, 2], [1, 2, 3]] }, /^#VALUE! trade has 2 × 3 cells/],
  ['rates of another size', { 1: [[0, 0], [0, 0]] }, /^#VALUE! ratesBefore has 2 × 2 cells. It must have 4 × 4 cells, as the trade/],
  ['a positive demand elasticity', { 3: 1.25 }, /^#VALUE! demandElasticity: 1.25 cannot be used. It must be zero or less/],
  ['a negative supply elasticity', { 4: -1.5 }, /^#VALUE! supplyElasticity: -1.5/],
  ['σ = 0', { 5: 0 }, /^#VALUE! sigma: 0 cannot be used/],
  ['rates as percent', { 2: BEFORE.map((row) => row.map((rate) => rate * 100)) }, /^#VALUE! ratesAfter \(row 1, column 2\): 21 is too large for a rate. Rates are fractions: 0.25 is 25%. Divide ratesAfter by 100/],
  ['a negative rate', { 2: [[0, -0.1, 0, 0], ...AFTER.slice(1)] }, /^#VALUE! ratesAfter \(row 1, column 2\): -0.1 cannot be used/],
  ['text', { 0: [['x', 1], [1, 2]] }, /^#VALUE! trade \(row 1, column 1\): "x" is not a number/],
  ['an error that came in', { 5: errorCell('#REF!') }, /^#VALUE! sigma holds the error #REF!/],
  ['elasticities of another number', { 5: column(5, 5) }, /^#VALUE! sigma has 2 × 1 cells. It must have one cell, or 4/],
  ['no trade', { 0: [[0, 0], [0, 0]], 1: [[0, 0], [0, 0]], 2: [[0, 0], [0, 0]] }, /^#DIV\/0! trade add up to zero/],
  ['an unknown method', { 6: 'solver' }, /^#VALUE! method: "solver" is not known. It is one of exact, linear/],
  ['an unknown report', { 7: 'chart' }, /^#VALUE! report: "chart" is not known/],
  ['too few names', { 8: ['US'] }, /^#VALUE! names has one cell. It must have 4 cells/],
  ['figures beyond all numbers', { 0: TRADE.map((row) => row.map((value) => value * 3e305)) }, /^#(NUM!|DIV\/0!)/],
])('TRADE.GSIM refuses %s', (_what, over, message) => expect(gsimRefusal(over)).toMatch(message));

it('TRADE.SMART refuses blanks, wrong signs, sizes and forms; with blank options it takes 1.5 and 99', () => {
  expect(smart(column(100, null))).toMatch(/^#VALUE! imports: the cell in row 2, column 1 of the range is blank/);
  expect(smart(column(100, -1))).toMatch(/^#VALUE! imports \(row 2, column 1\): -1/);
  expect(smart(column(0, 0))).toMatch(/^#DIV\/0! imports add up to zero/);
  expect(smart(column(100, 300), column(0.2, 0.2, 0.2))).toMatch(/^#VALUE! ratesBefore has 3 × 1 cells/);
  expect(smart([[1, 2], [3, 4]])).toMatch(/^#VALUE! imports has 2 × 2 cells. It must have one row or one column/);
  expect(refusal('TRADE.SMART', 100, 0.2, 0, -1.5, null, null, 'WITS')).toMatch(/^#VALUE! form: "WITS" is not known. It is one of SMART, LAIRDYEATS/);
  expect(call('TRADE.SMART', column(100, 300), 0.2, column(0, 0.2), -1.5)).toEqual(call('TRADE.SMART', column(100, 300), 0.2, column(0, 0.2), -1.5, 1.5, 99, 'smart'));
});

it('TRADE.ARMINGTON refuses wrong signs and shapes; zero trade is a zero base', () => {
  expect(armington({ 4: -4 })).toMatch(/^#VALUE! sigma: -4/);
  expect(armington({ 5: 1 })).toMatch(/^#VALUE! eta: 1/);
  expect(armington({ 0: column(0, 0) })).toMatch(/^#DIV\/0! values/);
  expect(armington({ 6: column(1, 2, 3) })).toMatch(/^#VALUE! specificBefore has 3 × 1 cells/);
  expect(armington({ 4: column(4, 4) })).toMatch(/^#VALUE! sigma/);
});

it('TRADE.TRQ and TRADE.TRQPRICE refuse duties in the wrong order, half a supply curve, and two kinds of importer', () => {
  expect(refusal('TRADE.TRQ', column(800, 120), 0.25, 0.3, 0.25, 1.2, 5, 4, -1)).toMatch(/^#VALUE! The in-quota duty is above/);
  expect(refusal('TRADE.TRQ', 800, 0.25, 0.1, 0.25, 1.2, 5, 4, -1)).toMatch(/^#VALUE! values has one cell/);
  expect(refusal('TRADE.TRQ', column(800, 0), 0.25, 0.1, 0.25, 1.2, 5, 4, -1)).toMatch(/^#DIV\/0! values of the source under the quota/);
  const price = (...args: unknown[]) => refusal('TRADE.TRQPRICE', 1000, 5, ...args);
  expect(price(100, 0.5, 0.1, 350)).toMatch(/^#VALUE! The in-quota duty is above/);
  expect(price(null, 0.1, 0.5, 350)).toMatch(/^#VALUE! worldPrice is blank/);
  expect(price(null, 0.1, 0.5, 350, null, null, 4)).toMatch(/^#VALUE! worldPrice is blank/);
  expect(price(100, 0.1, 0.5, 350, null, -20, 4)).toMatch(/^#VALUE! worldPrice and supplySlope are both given/);
  expect(price(100, 0.1, 0.5, 350, 'per tonne')).toMatch(/^#VALUE! dutyKind: "per tonne"/);
  const fill = (call('TRADE.TRQPRICE', 1000, 5, 100, 0.1, 0.5, 0) as unknown[][]).at(-1)!;
  expect(fill).toEqual(['Fill rate', expect.objectContaining({ error: '#DIV/0!' })]);
});

it('TRADE.TRQPRICE with a large exporter and specific duties: the world price falls by part of the duty', () => {
  // a − b(W+t) = c + dW: W = (1000 + 100 − 5·20)/10 = 100, P = 120, M = 400
  const table = call('TRADE.TRQPRICE', 1000, 5, null, 20, 60, 500, 'specific', -100, 5) as unknown[][];
  expect(Object.fromEntries(table)).toMatchObject({ Regime: 'in-quota', 'World price': 100, 'Domestic price': 120, Imports: 400, 'In-quota revenue': 8000 });
});

it('TRADE.GE says which region stands idle, and where a change has no base', () => {
  const none = [[0, 0], [0, 0]];
  expect(refusal('TRADE.GE', [[10, 5], [0, 0]], none, none, 4, null, null, ['US', 'JP'])).toMatch(/^#DIV\/0! flows: JP sells or buys nothing/);
  const table = call('TRADE.GE', [[10, 0], [0, 5]], none, none, 4) as unknown[][];
  expect(table[1]).toEqual(['1', 0, 0, 0, expect.objectContaining({ error: '#DIV/0!' }), 0]);
});

it('TRADE.PROTECTION goes row by row; no value added stands in its own element', () => {
  expect(call('TRADE.PROTECTION', column(0.2, 0.4, 0.1), 0.2, column(0.5, 0.8, 1))).toEqual([[expect.closeTo(0.2, 12)], [expect.closeTo(1.2, 12)], [expect.objectContaining({ error: '#NUM!' })]]);
  expect(refusal('TRADE.OPTIMAL', 10, 1, 100, 1)).toMatch(/^#NUM! Demand and supply never meet/);
});

it('TRADE.FLOWS shows the embedded trade with source and day; totals agree with the sources', () => {
  const imports = rows('TRADE.FLOWS', 'jp', 'us');
  expect(imports).toHaveLength(38);
  expect(imports.reduce((sum, row) => sum + (row[3] as number), 0) / 1e9).toBeCloseTo(144.86, 2);
  expect(rows('TRADE.FLOWS', 'US', 'JP', 1)).toEqual([['01', 'Live animals', 2024, 63654574, 'USD', 'FAS value', expect.stringContaining('taken 2025-08-07')]]);
  expect(refusal('TRADE.FLOWS', 'JP', 'CN')).toMatch(/^#N\/A No trade from JP to CN is held/);
  expect(refusal('TRADE.FLOWS', 'US', 'JP', '8703')).toMatch(/^#N\/A product: "8703" is not held/);
  expect(refusal('TRADE.FLOWS', 'US', 'JP', '87', 2019)).toMatch(/^#N\/A year: 2019 is not held/);
});

it('TRADE.ELASTICITY gives estimates, and the reason where one is missing or flagged', () => {
  expect(call('TRADE.ELASTICITY', column('8703.23.01', 'mvh', ''))).toEqual([[-9.4088907], [5.6], ['']]);
  expect(call('TRADE.ELASTICITY', '870323', null, 'bw:jp')).toBe(4.88);
  const reason = (code: string, ...more: unknown[]) => refusal('TRADE.ELASTICITY', code, ...more);
  expect(reason('1201.00')).toMatch(/^#N\/A .*no estimate/);
  expect(reason('2711.11')).toMatch(/^#N\/A .*wrong sign/);
  expect(reason('7208.39')).toMatch(/^#N\/A .*mean of the heading.*"headingMean"/);
  expect(call('TRADE.ELASTICITY', '7208.39', 'heading mean')).toBe(-8.9275541);
  expect(reason('8703', null, 'bw')).toMatch(/^#N\/A .*ceiling/);
  expect(reason('9999.99')).toMatch(/^#N\/A code: set protee holds nothing/);
  expect(reason('8703.23', null, 'kee')).toMatch(/^#N\/A set: there is no set "kee"/);
  expect(reason('8703.23', 'supply')).toMatch(/^#VALUE! kind: set protee has no kind "supply"/);
});

const whole: Record<string, unknown[]> = {
  'TRADE.SMART': [column(100, 300), 0.2, column(0, 0.2), -1.5, null, null, null, null],
  'TRADE.ARMINGTON': [column(600, 100), 0, column(0, 0.1), 5, 4, -1, null, null, null, null, null, null],
  'TRADE.GSIM': [TRADE, BEFORE, AFTER, -1.25, 1.5, 5, null, null, NAMES],
  'TRADE.GE': [TRADE, BEFORE, AFTER, 4, 'linear', 'trade', NAMES],
  'TRADE.TRQ': [column(800, 120), 0.25, 0.1, 0.25, 1.2, 5, 4, -1, ['Home', 'JP']],
  'TRADE.TRQPRICE': [1000, 5, 100, 0.1, 0.5, 350, null, null, null],
  'TRADE.OPTIMAL': [100, 1, -20, 1],
  'TRADE.FLOWS': ['JP', 'US', null, null],
};

it.each(Object.entries(whole))('%s without headers shows the same cells without the first row', (id, args) => {
  const table = call(id, ...args, null) as unknown[][];
  expect(call(id, ...args, false)).toEqual(table.slice(1));
  expect(call(id, ...args, true)).toEqual(table);
  expect(refusal(id, ...args, 'perhaps')).toMatch(/^#VALUE! headers: "perhaps" is neither TRUE nor FALSE/);
});

it('elasticities of zero everywhere leave the level of prices open, and that is said', () => {
  expect(gsimRefusal({ 3: 0, 4: 0 })).toMatch(/^#NUM! TRADE.GSIM: the level of prices is open/);
  expect(gsimRefusal({ 3: 0, 4: 0, 6: 'linear' })).toMatch(/^#NUM! TRADE.GSIM: the level of prices is open/);
  expect(armington({ 3: 0, 5: 0 })).toMatch(/^#NUM! TRADE.ARMINGTON: the level of prices is open/);
  expect(refusal('TRADE.TRQ', column(800, 120), 0.25, 0.1, 0.25, 1.2, 0, 4, 0)).toMatch(/^#NUM! TRADE.TRQ: the level of prices is open/);
});

it('TRADE.GE: no equilibrium is #NUM! with iterations and residual; groups that do not trade are named', () => {
  const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
  const ge = (flows: number[][], after: number[][], names?: string[]) => refusal('TRADE.GE', flows, none, after, 4, null, null, names ?? null);
  expect(ge([[90, 10, 0], [12, 80, 0], [0, 0, 50]], [[0, 0.2, 0], [0, 0, 0], [0, 0, 0]], ['US', 'JP', 'FJ'])).toMatch(/^#NUM! flows: no chain of trade joins FJ to the first region/);
  // The first country keeps a surplus of 900 although nobody may sell it anything for less than eleven times the price.
  expect(ge([[1, 500, 500], [50, 900, 10], [50, 10, 900]], [[0, 10, 10], [0, 0, 0], [0, 0, 0]])).toMatch(/^#NUM! TRADE.GE found no equilibrium. After \d+ iterations the markets are still off by .*imbalances/);
});

it('TRADE.SMART takes an export supply for each partner', () => {
  const creation = rows('TRADE.SMART', column(100, 100), 0.2, 0, -1.5, 1.5, column(3, 99)).map((row) => row[1]);
  expect(creation.slice(0, 2)).toEqual([expect.closeTo(25 / 1.5, 12), expect.closeTo(25, 12)]);
  expect(refusal('TRADE.SMART', column(100, 100), 0.2, 0, -1.5, 1.5, column(3, 0))).toMatch(/^#VALUE! supplyElasticity \(row 2, column 1\): 0 cannot be used. It must be greater than zero. Check supplyElasticity/);
});

it('the place of a cell is named wherever a range is refused', () => {
  expect(gsimRefusal({ 0: [[0, 1], [-3, 2]], 1: [[0, 0], [0, 0]], 2: [[0, 0], [0, 0]] })).toMatch(/^#VALUE! trade \(row 2, column 1\): -3 cannot be used/);
  expect(gsimRefusal({ 1: BEFORE.map((row, r) => (r === 3 ? [0, errorCell('#N/A'), 0, 0] : row)) })).toMatch(/^#N\/A ratesBefore \(row 4, column 2\) holds the error #N\/A/);
  expect(gsimRefusal({ 3: [[-1, -1, true, -1]] })).toMatch(/^#VALUE! demandElasticity \(row 1, column 3\): "true" is not a number/);
});

it('TRADE.PROTECTION: rows against columns make a table; rates in percent are refused in their own element', () => {
  expect(call('TRADE.PROTECTION', column(0.2, 0.4), [[0, 0.2]], 0.5)).toEqual([[0.4, expect.closeTo(0.2, 12)], [0.8, expect.closeTo(0.6, 12)]]);
  const percent = call('TRADE.PROTECTION', column(20, 0.2), 0.1, 0.5) as unknown[][];
  expect(percent).toEqual([[{ error: '#VALUE!', message: expect.stringMatching(/^outputRate: 20 is too large for a rate/) as string }], [expect.closeTo(0.3, 12)]]);
  expect(refusal('TRADE.PROTECTION', column(0.2, 0.1), column(0.1, 0.1, 0.1), 0.5)).toMatch(/^#VALUE!/);
});

it('TRADE.ELASTICITY: a number stands for a code only with 8 or 10 digits', () => {
  expect(call('TRADE.ELASTICITY', 87032301)).toBe(-9.4088907);
  expect(refusal('TRADE.ELASTICITY', 870323)).toMatch(/^#VALUE! code: the number 870323 has lost its leading zero/);
});
