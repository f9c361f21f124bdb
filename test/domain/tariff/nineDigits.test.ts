import { isRefusal, type Result } from '../../../src/domain/shared/refusal';
import type { ScheduleRow, TariffSchedule } from '../../../src/domain/measure/tariffSchedule';
import { readFacts } from '../../../src/domain/measure/readFacts';
import { LAW_OF_THE_ENTRY_DATE as VIEW, type LawView } from '../../../src/domain/tariff/lawView';
import { TariffLaw } from '../../../src/domain/tariff/tariffLaw';
import { day, entry, lawOf, TEST_FACTS } from '../threeLineLaw';

const row = (code: string, general: string, over: Partial<ScheduleRow> = {}): ScheduleRow => ({
  code, general, special: '', column2: '', unit1: 'kg', unit2: '', from: day('2025-04-01'), to: null, ...over,
});

/** Grain with a levy, meat with two bands, fruit by season, beef staged to fiscal year 2027, corn with a certificate. */
const schedule: TariffSchedule = {
  importer: 'JP',
  instrument: 'schedule',
  rows: [
    row('020100000', '38.5%', { special: '21.6%:US', to: day('2026-04-01') }),
    row('020100000', '38.5%', { special: '20.8%:US', from: day('2026-04-01') }),
    row('020300010', '482JPY/kg'),
    row('020300020', '4.3%', { special: '5%:US' }),
    row('040100000', '10%', { special: 'min(12%, 30JPY/kg):US' }),
    row('080300000', '20%', { season: { from: 401, to: 930 } }),
    row('080300000', '25%', { season: { from: 1001, to: 331 } }),
    row('100500010', 'Free', { marks: 'c' }),
    row('100500090', 'max(50%, 12JPY/kg)'),
    row('100600090', '49JPY/kg', { special: 'Free:US' }),
  ],
  numbers: [],
  programmes: [{ code: 'US', title: 'Agreement', origins: ['US'], from: day('2020-01-01'), elseOrdinary: true }],
  labels: {},
  editions: [day('2025-04-01'), day('2026-04-01')],
  bands: [
    { code: '020300010', above: null, atLeast: null, below: null, atMost: 64.53, unit: 'kg', source: '' },
    { code: '020300020', above: 64.53, atLeast: null, below: null, atMost: null, unit: 'kg', source: '' },
  ],
  levies: [{ code: '100600090', allIn: '341JPY/kg', source: 'test' }],
  staged: [
    { code: '020100000', season: null, programme: 'US', from: day('2027-04-01'), to: day('2028-04-01'), rate: '20%', source: 'derived' },
    { code: '020100000', season: null, programme: 'US', from: day('2028-04-01'), to: day('2029-04-01'), rate: '', source: 'derived' },
  ],
  agreementLevers: [{ lever: 'jp.beef.rate', programme: 'US', lines: ['0201'] }],
};

const definitions = [
  ...TEST_FACTS,
  ...(['endUse', 'stateTradingLevy'] as const).map((key) => ({ ...TEST_FACTS[2]!, key, type: key === 'endUse' ? ('boolean' as const) : ('number' as const) })),
];
const law = new TariffLaw(
  lawOf([], {
    facts: definitions,
    schedules: [schedule],
    releases: [{ importer: 'JP', currency: 'JPY', from: day('2025-04-01'), verifiedThrough: day('2026-07-09'), scheduleFrom: day('2025-04-01'), lastRelease: '' }],
    coverage: [{ importer: 'JP', origin: 'US', authority: 'MFN', from: day('2025-04-01'), to: null, gaps: '', source: '' }],
  }),
);

function duty(hsCode: string, given: { value?: number; quantity?: number | null; on?: string; facts?: string; view?: LawView }): number | string {
  const { value = 1000, quantity = null, on = '2026-05-01', facts = '', view = VIEW } = given;
  const read = readFacts(facts, definitions);
  if (isRefusal(read)) throw new Error(read.message);
  const asked = entry({ hsCode, origin: 'US', importer: 'JP', customsValue: value, quantity, enteredOn: day(on), facts: read });
  const result: Result<number> = law.duty(asked, view);
  return isRefusal(result) ? result.message : result;
}

it('finds a line by its nine digits only', () => {
  expect(duty('020100000', {})).toBe(385);
  expect(duty('0201000001', {})).toContain('9 digits');
});

it('two lines told apart by the unit value: decided with a quantity, named without', () => {
  expect(duty('0203', { value: 60, quantity: 1 })).toBe(482);
  expect(duty('0203', { value: 100, quantity: 1 })).toBeCloseTo(4.3, 12);
  expect(duty('0203', { value: 60 })).toContain('0203.00.010 up to 64.53 a kg, 0203.00.020 above 64.53 a kg');
  expect(duty('020300010', { value: 100, quantity: 1 })).toContain('not for goods of 100 a unit');
  expect(duty('020300010', { value: 0, quantity: 0 })).toBe(0);
});

it('a row of a season holds in its part of every year', () => {
  expect(['2026-03-31', '2026-04-01', '2025-09-30', '2025-10-01'].map((on) => duty('080300000', { on }))).toEqual([250, 200, 200, 250]);
});

it('the rate of an agreement is that of its year; a year neither printed nor worked out is refused', () => {
  const on = (date: string) => duty('020100000', { on: date, facts: 'spi=US; extend' });
  expect(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map(on)).toEqual([216, 208, 208, 200]);
  expect(on('2028-04-01')).toContain('is not held');
  expect(on('2030-04-01')).toContain('is not held');
});

it('a claim never costs more than the ordinary rate; where only the shipment tells, the lower amount is due', () => {
  expect(duty('020300020', { facts: 'spi=US' })).toBeCloseTo(43, 12);
  expect(duty('040100000', { facts: 'spi=US', quantity: 2 })).toBe(60);
  expect(duty('040100000', { facts: 'spi=US', quantity: 10 })).toBe(100);
  expect(duty('080300000', { facts: 'spi=US' })).toBe(200);
});

it('a levy stands beside the duty, as stated or the highest, and is not guessed under a claim', () => {
  expect(duty('100600090', { quantity: 10 })).toBe(3410);
  expect(duty('100600090', { quantity: 10, facts: 'stateTradingLevy=80' })).toBe(1290);
  expect(duty('100600090', { quantity: 10, facts: 'spi=US' })).toContain('levy');
  expect(duty('100600090', { quantity: 10, facts: 'spi=US; stateTradingLevy=0' })).toBe(0);
});

it('a conditional line is taken with its condition, left aside without, and named while nothing is stated', () => {
  expect(duty('1005', { quantity: 1, facts: 'inQuota=true' })).toBe(0);
  expect(duty('1005', { quantity: 1, facts: 'inQuota=false' })).toBe(500);
  expect(duty('1005', { quantity: 1 })).toContain('1005.00.010, 1005.00.090');
  expect(duty('100500010', {})).toBe(0);
  expect(duty('100500010', { facts: 'endUse=false' })).toContain('only with its end use');
});

it('a scenario fixes the law to a day that is held', () => {
  const at = (lawOn: string): LawView => ({ ...VIEW, key: lawOn, lawOn: day(lawOn) });
  expect(duty('020100000', { view: at('2025-05-03'), on: '2026-05-01', facts: 'spi=US' })).toBe(208);
  expect(duty('020100000', { view: at('2025-03-31') })).toContain('before the data');
  expect(duty('020100000', { view: at('2026-07-10') })).toContain('after the last law read');
});

it('a lever sets the rate of the agreement for the exporter who claims it', () => {
  const set = (rate: number): LawView => ({ ...VIEW, key: `beef ${rate}`, agreementRates: [{ lever: 'jp.beef.rate', importer: 'JP', origin: 'US', rate }] });
  expect(duty('020100000', { view: set(0.09), facts: 'spi=US' })).toBe(90);
  expect(duty('020100000', { view: set(0), facts: 'spi=US' })).toBe(0);
  expect(duty('020100000', { view: set(0.5), facts: 'spi=US' })).toBe(385);
  expect(duty('020100000', { view: set(0.09) })).toBe(385);
});
