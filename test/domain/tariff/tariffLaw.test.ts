import { readFacts } from '../../../src/domain/measure/readFacts';
import type { Facts } from '../../../src/domain/measure/fact';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import type { LawView } from '../../../src/domain/tariff/lawView';
import { LAW_OF_THE_ENTRY_DATE } from '../../../src/domain/tariff/lawView';
import { TariffLaw } from '../../../src/domain/tariff/tariffLaw';
import { day, entry, exemption, lawOf, measure, rate, TEST_FACTS } from '../threeLineLaw';

const view = LAW_OF_THE_ENTRY_DATE;

function facts(text: string): Facts {
  const read = readFacts(text, TEST_FACTS);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

function refusal(x: unknown): Refusal {
  if (!isRefusal(x)) throw new Error(`expected a refusal, got ${String(x)}`);
  return x;
}

const list = (id: string, ...codes: string[]) => ({
  id,
  source: 'test',
  rows: codes.map((code) => ({ code, from: day('2025-01-01'), to: null, condition: '' })),
});

describe('the ordinary duty', () => {
  const law = new TariffLaw(lawOf([]));

  it('2.5 % of 40,000 is 1,000', () => {
    expect(law.duty(entry(), view)).toBe(1000);
    expect(law.rate(entry(), view)).toBe(0.025);
    expect(law.expression(entry(), view)).toBe('2.5%');
  });

  it('a specific rate needs a quantity: 6.3c/l on 100 l is 6.30', () => {
    expect(law.duty(entry({ hsCode: '22042120', quantity: 100 }), view)).toBeCloseTo(6.3, 12);
    expect(refusal(law.duty(entry({ hsCode: '22042120' }), view)).message).toContain('Give quantity in l');
    expect(refusal(law.rate(entry({ hsCode: '22042120' }), view)).message).toContain('TARIFF.DUTY');
  });

  it('an entry without a value has no duty in money, not a duty of zero', () => {
    expect(refusal(law.duty(entry({ customsValue: null }), view)).message).toContain('value is blank');
    expect(refusal(law.assess(entry({ customsValue: null }), view)).message).toContain('value is blank');
    expect(law.duty(entry({ customsValue: 0 }), view)).toBe(0);
  });

  it('a rule of words is refused, never zero', () => {
    expect(refusal(law.duty(entry({ hsCode: '17011205', quantity: 10 }), view)).code).toBe('notAvailable');
  });

  it('a claimed preference takes the place of column 1: 6.4 % becomes 3.2 %', () => {
    expect(law.rate(entry({ hsCode: '21039090', facts: facts('spi=JP') }), view)).toBe(0.032);
    expect(refusal(law.rate(entry({ facts: facts('spi=JP') }), view)).message).toContain('no JP rate');
    expect(law.rate(entry({ hsCode: '95030000', facts: facts('spi=JP') }), view)).toBe(0); // free for everyone
    expect(refusal(law.rate(entry({ origin: 'DE', facts: facts('spi=JP') }), view)).code).toBe('badArgument');
    expect(refusal(law.rate(entry({ hsCode: '21039090', enteredOn: day('2019-12-31'), facts: facts('spi=JP') }), view)).code).toBe('notAvailable');
  });

  it('before the first edition it is assumed as in 2025, and the assessment says so', () => {
    const assessed = law.assess(entry({ enteredOn: day('2019-06-01') }), view);
    if (isRefusal(assessed)) throw new Error(assessed.message);
    expect(assessed.total).toBe(1000);
    expect(assessed.assumptions).toEqual(['mfnAssumedAs2025']);
  });
});

describe('each bad question has its own answer', () => {
  const law = new TariffLaw(lawOf([]));
  const message = (over: Parameters<typeof entry>[0]) => refusal(law.duty(entry(over), view)).message;

  it('says what is wrong', () => {
    expect(message({ hsCode: '99999999' })).toContain('No tariff line 9999.99.99');
    expect(message({ hsCode: '8703230199' })).toContain('No 10-digit number 8703.23.01.99');
    expect(message({ origin: 'BR' })).toContain('goods of BR are not held');
    expect(message({ importer: 'FR' })).toContain('importer FR');
    expect(message({ enteredOn: day('2017-12-31') })).toContain('before the data');
    expect(message({ enteredOn: day('2026-09-29') })).toContain('extend');
  });

  it('extend takes the last law read, a blank date too', () => {
    expect(law.duty(entry({ enteredOn: day('2027-01-01'), facts: facts('extend') }), view)).toBe(1000);
    expect(law.duty(entry({ enteredOn: null }), view)).toBe(1000);
  });

  it('a code above lines with different duties names them; with the same duty it is answered', () => {
    const wide = lawOf([]);
    wide.schedules[0]!.rows.push({ ...wide.schedules[0]!.rows[6]!, code: '87032401' }, { ...wide.schedules[0]!.rows[6]!, code: '87039001', general: '5%' });
    wide.schedules[0]!.rows.sort((a, b) => (a.code < b.code ? -1 : 1));
    const wider = new TariffLaw(wide);
    expect(wider.duty(entry({ hsCode: '870323' }), view)).toBe(1000);
    expect(wider.duty(entry({ hsCode: '87032' }), view)).toBe(1000);
    expect(refusal(wider.duty(entry({ hsCode: '8703' }), view)).message).toContain('3 lines with different duties');
  });
});

describe('all-in levels', () => {
  const law = new TariffLaw(lawOf([measure({ rates: [rate({ value: 0.15, form: 'allIn', heading: '9903.00.40/.41' })] })]));

  it('2.5 % with a level of 15 % → top-up of 12.5 %, total 15 %', () => {
    expect(law.duty(entry(), view)).toBe(6000);
    expect(law.expression(entry(), view)).toBe('15% all-in');
  });

  it('exactly at the level nothing is added, above it the ordinary duty stands', () => {
    expect(law.rate(entry({ hsCode: '54083290' }), view)).toBe(0.15);
    expect(law.rate(entry({ hsCode: '64069090' }), view)).toBe(0.26);
  });

  it('with a claimed rate below the level the total is the level; at or above it by column 1, the claimed rate stands', () => {
    expect(law.rate(entry({ hsCode: '21039090', facts: facts('spi=JP') }), view)).toBeCloseTo(0.15, 15);
    expect(law.rate(entry({ hsCode: '64069090', facts: facts('spi=JP') }), view)).toBe(0.13);
  });

  it('a specific rate flips the heading with the unit value: wine at 0.40 and at 0.50 a litre', () => {
    const cheap = law.assess(entry({ hsCode: '22042120', customsValue: 40, quantity: 100 }), view);
    const dear = law.assess(entry({ hsCode: '22042120', customsValue: 50, quantity: 100 }), view);
    if (isRefusal(cheap) || isRefusal(dear)) throw new Error('refused');
    expect([cheap.total, cheap.lines[1]!.heading]).toEqual([6.3, '9903.00.40']);
    expect([dear.total, dear.lines[1]!.heading]).toEqual([7.5, '9903.00.41']);
  });
});

describe('facts', () => {
  const parts = measure({
    id: 'parts',
    group: 'auto-parts',
    layer: 'Section 232 parts',
    scope: { kind: 'lists', lists: ['parts'] },
    exemptions: [exemption({ id: 'not-a-part', when: { fact: 'partOfVehicle', is: 'equal', to: false }, effect: { kind: 'notSubject' } })],
  });
  const blanket = measure({
    id: 'blanket',
    group: 'blanket',
    authority: 'IEEPA',
    layer: 'Reciprocal (IEEPA)',
    basis: { kind: 'notUnderSection232' },
    rates: [rate({ value: 0.1 })],
    displacedBy: [{ group: 'auto-parts', origins: [], from: null, to: null, knownFrom: null }],
  });
  const law = new TariffLaw(lawOf([parts, blanket], { lists: [list('parts', '8507600020', '2103')] }));

  it('a fact that decides is asked for, with the duty under each answer', () => {
    const asked = refusal(law.duty(entry({ hsCode: '21039090', customsValue: 1000 }), view));
    expect(asked.code).toBe('notAvailable');
    expect(asked.message).toContain('partOfVehicle=true: 314; partOfVehicle=false: 164');
  });

  it('once stated, or in bulk assumed, it is answered', () => {
    const on = (text: string) => law.duty(entry({ hsCode: '21039090', customsValue: 1000, facts: facts(text) }), view);
    expect(on('partOfVehicle')).toBe(314);
    expect(on('partOfVehicle=false')).toBe(164);
    expect(on('assume=high')).toBe(314);
    expect(on('assume=low')).toBe(164);
  });

  it('is never asked for where it cannot change the result', () => {
    expect(law.duty(entry(), view)).toBe(5000);
  });

  it('8 digits of which only some numbers are listed ask for 10 digits', () => {
    const asked = refusal(law.duty(entry({ hsCode: '85076000', facts: facts('partOfVehicle') }), view));
    expect(asked.message).toContain('Give 10 digits');
    expect(law.rate(entry({ hsCode: '8507600020', facts: facts('partOfVehicle') }), view)).toBeCloseTo(0.284, 15);
    expect(law.rate(entry({ hsCode: '8507600010', facts: facts('partOfVehicle') }), view)).toBeCloseTo(0.134, 15);
  });

  it('the stack lists the displaced layer with duty 0 and the reason, and sums to the duty', () => {
    const assessed = law.assess(entry({ hsCode: '21039090', facts: facts('partOfVehicle') }), view);
    if (isRefusal(assessed)) throw new Error(assessed.message);
    expect(assessed.lines.map(({ layer, duty, reason }) => [layer, duty, reason])).toEqual([
      ['MFN', 2560, ''],
      ['Section 232 parts', 10000, ''],
      ['Reciprocal (IEEPA)', 0, 'displaced by Section 232 parts'],
    ]);
    expect(assessed.lines.reduce((sum, line) => sum + line.duty, 0)).toBe(assessed.total);
  });
});

describe('content duties', () => {
  const content = (metal: string) =>
    measure({
      id: metal,
      group: 'metals',
      layer: `Section 232 ${metal}`,
      rates: [rate({ value: 0.5 })],
      basis: { kind: 'content', metal, periods: [{ from: day('2025-01-01'), to: null }], assumedFullChapters: ['87'] },
    });
  const blanket = measure({
    id: 'blanket',
    authority: 'IEEPA',
    group: 'blanket',
    layer: 'Reciprocal (IEEPA)',
    rates: [rate({ value: 0.15, form: 'allIn' })],
    displacedBy: [{ group: 'metals', origins: [], from: null, to: null, knownFrom: null }],
  });
  const one = new TariffLaw(lawOf([content('steel'), blanket]));
  const two = new TariffLaw(lawOf([content('steel'), content('aluminum'), blanket]));

  it('40 % steel: 50 % on 0.4 of the value and the top-up to 15 % on the other 0.6', () => {
    expect(one.rate(entry({ hsCode: '95030000', facts: facts('metalContentShare.steel=0.4') }), view)).toBeCloseTo(0.29, 15);
    expect(one.expression(entry({ hsCode: '95030000', facts: facts('metalContentShare.steel=0.4') }), view)).toBe('Free + 50% on 40% + 15% all-in on 60%');
  });

  it('in the metal’s own chapters the whole value is assumed, elsewhere the share is asked for', () => {
    expect(one.rate(entry(), view)).toBeCloseTo(0.525, 15);
    expect(refusal(one.rate(entry({ hsCode: '95030000' }), view)).message).toContain('metalContentShare.steel');
  });

  it('shares of two metals add up, and more than the whole article is refused', () => {
    const on = (text: string) => two.rate(entry({ hsCode: '95030000', facts: facts(text) }), view);
    expect(on('metalContentShare.steel=0.2;metalContentShare.aluminum=0.2')).toBeCloseTo(0.2 + 0.09, 15);
    expect(on('metalContentShare=0.2')).toBeCloseTo(0.29, 15);
    expect(refusal(on('metalContentShare=1')).code).toBe('badArgument');
  });
});

describe('scenario overrides', () => {
  const early = measure({ rates: [rate({ from: day('2025-04-03'), to: day('2026-01-01') })] });
  const law = new TariffLaw(lawOf([early]));
  const under = (form: 'addOn' | 'allIn', value: number, over: Partial<LawView> = {}): LawView => ({
    key: `${form}${value}${JSON.stringify(over)}`,
    lawOn: null,
    knownAsOf: null,
    overrides: [{ lever: 'us.test', importer: 'US', origin: 'JP', form, value }],
    ...over,
  });

  it('replaces the rate of the measure in force', () => {
    expect(law.rate(entry(), view)).toBe(0.275);
    expect(law.rate(entry(), under('addOn', 0.4))).toBe(0.025 + 0.4);
    expect(law.rate(entry(), under('allIn', 0.15))).toBe(0.15);
    expect(law.rate(entry(), under('allIn', 0))).toBe(0.025);
  });

  it('brings the measure back before it began and after it ended', () => {
    expect(law.rate(entry({ enteredOn: day('2025-04-02') }), view)).toBe(0.025);
    expect(law.rate(entry({ enteredOn: day('2025-04-02') }), under('addOn', 0.1))).toBe(0.125);
    expect(law.rate(entry({ enteredOn: day('2026-06-01') }), under('addOn', 0.1))).toBe(0.125);
  });

  it('acts on its own origin only', () => {
    expect(law.rate(entry({ origin: 'DE' }), under('allIn', 0.15))).toBe(0.275);
  });

  it('a fixed day of law counts whatever the entry date', () => {
    expect(law.rate(entry({ enteredOn: null }), { ...view, key: 'fixed', lawOn: day('2025-04-02') })).toBe(0.025);
  });
});
