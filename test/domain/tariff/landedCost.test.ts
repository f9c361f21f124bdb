import * as fc from 'fast-check';
import { NO_FACTS } from '../../../src/domain/measure/fact';
import { isRefusal, type Result } from '../../../src/domain/shared/refusal';
import { adValoremEquivalent } from '../../../src/domain/tariff/adValoremEquivalent';
import { effectiveRate } from '../../../src/domain/tariff/effectiveRate';
import { landedCost } from '../../../src/domain/tariff/landedCost';
import { LAW_OF_THE_ENTRY_DATE } from '../../../src/domain/tariff/lawView';
import { TariffLaw } from '../../../src/domain/tariff/tariffLaw';
import { userFees } from '../../../src/domain/tariff/userFees';
import { embeddedData } from '../../../src/instruments/embedded';
import { day, entry } from '../threeLineLaw';

const { law: book } = embeddedData();
const law = new TariffLaw(book);
const view = LAW_OF_THE_ENTRY_DATE;

function held<T>(result: Result<T>): T {
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

const fee = (value: number, on: string, mode: 'ocean' | 'air' | null = 'air') =>
  held(userFees(book, { importer: 'US', value, day: day(on), mode })).map((line) => line.fee);

describe('user fees of an entry', () => {
  it.each([
    ['2018-01-01', 25.67, 497.99],
    ['2018-09-30', 25.67, 497.99],
    ['2018-10-01', 26.22, 508.7],
    ['2024-09-30', 31.67, 614.35],
    ['2024-10-01', 32.71, 634.62],
    ['2025-09-30', 32.71, 634.62],
    ['2025-10-01', 33.58, 651.5],
    ['2026-09-30', 33.58, 651.5],
    ['2026-10-01', 34.58, 670.86],
  ])('merchandise processing fee on %s: at least %d, at most %d', (on, least, most) => {
    expect(fee(1, on)).toEqual([least]);
    expect(fee(10_000_000, on)).toEqual([most]);
  });

  it('0.3464 % between the limits, 0.125 % more by sea', () => {
    expect(fee(40_000, '2025-05-01')[0]).toBeCloseTo(138.56, 10);
    expect(fee(40_000, '2025-05-01', 'ocean')[1]).toBe(50);
    expect(fee(40_000, '2025-05-01', null)).toHaveLength(1);
  });

  it('is refused where no fees are held', () => {
    expect(isRefusal(userFees(book, { importer: 'JP', value: 1, day: day('2025-05-01'), mode: 'air' }))).toBe(true);
    expect(isRefusal(userFees(book, { importer: 'US', value: 1, day: day('2017-05-01'), mode: 'air' }))).toBe(true);
  });
});

describe('landed cost', () => {
  it('a car of May 2025 by sea: value, two layers, two fees, freight, total', () => {
    const rows = held(landedCost(law, entry(), view, { freightInsurance: 1200, mode: 'ocean' }));
    expect(rows.map(({ item, value }) => [item, value])).toEqual([
      ['Customs value', 40000],
      ['MFN', 1000],
      ['Section 232 cars', 10000],
      ['Merchandise processing fee', expect.closeTo(138.56, 10)],
      ['Harbor maintenance fee', 50],
      ['Freight and insurance', 1200],
      ['Total', expect.closeTo(52388.56, 10)],
    ]);
  });

  it('an informal entry is refused: its fees are not held', () => {
    const facts = { ...NO_FACTS, stated: new Map([['formalEntry', false]]), text: 'formalEntry=false' };
    const refused = landedCost(law, entry({ facts }), view, { freightInsurance: 0, mode: 'air' });
    expect(isRefusal(refused) && refused.code).toBe('notAvailable');
  });

  it('freight never enters the base of the duty', () => {
    const duty = (freightInsurance: number) =>
      held(landedCost(law, entry(), view, { freightInsurance, mode: 'air' })).find(({ item }) => item === 'MFN')?.value;
    expect(duty(50_000)).toBe(duty(0));
  });
});

describe('ad valorem equivalent', () => {
  it('6.3c/l of wine is 15.75 % at 0.40 and, under a total of 15 %, 15 % at 0.50 a litre', () => {
    const wine = (unitValue: number) => adValoremEquivalent(law, entry({ hsCode: '22042150', customsValue: unitValue, enteredOn: day('2025-09-01') }), view);
    expect(held(wine(0.4))).toBeCloseTo(0.1575, 12);
    expect(held(wine(0.5))).toBeCloseTo(0.15, 12);
    const zero = wine(0);
    expect(isRefusal(zero) && zero.code).toBe('zeroBase');
  });
});

describe('effective rate', () => {
  it('27.5 % on 300 and 10 % on 100 is 23.125 %', () => {
    expect(effectiveRate([{ rate: 0.275, value: 300 }, { rate: 0.1, value: 100 }])).toBeCloseTo(0.23125, 15);
  });

  it('never drops a cell without a rate', () => {
    const refused = effectiveRate([{ rate: 0.1, value: 5 }, { rate: null, value: 5 }, { rate: 'error', value: 5 }, { rate: null, value: 0 }]);
    expect(isRefusal(refused) && refused.message).toContain('2 of the cells with a value have no rate (1 with an error and 1 blank)');
  });

  it('lies between the lowest and the highest rate', () => {
    const rows = fc.array(fc.record({ rate: fc.double({ min: 0, max: 3, noNaN: true }), value: fc.double({ min: 0.01, max: 1e9, noNaN: true }) }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (weighted) => {
        const rate = held(effectiveRate(weighted));
        const rates = weighted.map((row) => row.rate);
        return rate >= Math.min(...rates) - 1e-9 && rate <= Math.max(...rates) + 1e-9;
      }),
    );
  });
});
