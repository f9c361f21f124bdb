import fc from 'fast-check';
import { embeddedData } from '../../../src/instruments/embedded';
import { barsOf } from '../../../src/taskpane/comparison/barGeometry';
import { comparedGoods } from '../../../src/taskpane/comparison/goods';
import { reasonsOf } from '../../../src/taskpane/comparison/Reasons';
import { ratesOf } from '../../../src/taskpane/comparison/ratesOf';
import { impactOf } from '../../../src/taskpane/comparison/impactOf';
import { goodsSheet } from '../../../src/workbook/example/goodsSheet';

class CellError extends Error {
  constructor(readonly code: string, message = '') {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError } });
});

const rate = (text: string, name: string) => ratesOf(text)[comparedGoods.findIndex((good) => good.name === name)];

describe('the duty on the compared goods', () => {
  it('is what TARIFF.RATE says: 27.5 % on a Japanese car in May 2025, 2.5 % before', () => {
    expect(rate('statusquo-2025-05-01', 'Passenger car')?.value).toBeCloseTo(0.275, 12);
    expect(rate('baseline-pre-2025', 'Passenger car')?.value).toBeCloseTo(0.025, 12);
    expect(rate('auto-relief | us.s232.auto.allIn=0.125', 'Passenger car')?.value).toBeCloseTo(0.125, 12);
  });

  it('follows a lever of the other side: US beef into Japan at 9 %', () => {
    expect(rate('beef-potato-access | jp.beef.rate=0.09', 'US beef into Japan, agreement claimed')?.value).toBeCloseTo(0.09, 12);
  });

  it('is a plain share for every good into the United States under every preset', () => {
    for (const { id } of embeddedData().scenarios.presets) {
      const missing = ratesOf(id).flatMap(({ value, reason }, at) => (value === null && comparedGoods[at]?.importer === 'US' ? [`${id} ${comparedGoods[at].name}: ${reason}`] : []));
      expect(missing).toEqual([]);
    }
  });

  it('is unknown with its reason where the law is not held, never zero', () => {
    expect(rate('baseline-pre-2025', 'US beef into Japan, agreement claimed')).toEqual({ value: null, reason: expect.stringMatching(/^#N\/A .*before the data/) });
  });

  it('is asked for goods of the example workbook, so that both show the same', () => {
    const example = goodsSheet.contents.flatMap(({ rows }) => rows).map((row) => row.slice(1, 4));
    for (const { code, facts, importer } of comparedGoods.filter((good) => good.importer === 'US')) {
      expect([importer, example.filter(([itsCode, , itsFacts]) => itsCode === code && itsFacts === facts)]).toEqual(['US', [[code, expect.any(Number), facts]]]);
    }
  });

  it('has a name in both languages for every good', () => {
    for (const { name, nameJa } of comparedGoods) expect([name, /[\u3040-\u30ff\u4e00-\u9fff]/.test(nameJa)]).toEqual([name, true]);
  });
});

describe('bars', () => {
  it('share one axis with zero on it, and none is longer than the room', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true })), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, (given) => {
        const { bars, zero } = barsOf(given);
        expect(bars.map((bar) => bar === null)).toEqual(given.map((value) => value === null));
        for (const bar of bars) {
          if (!bar) continue;
          expect(bar.length).toBeGreaterThanOrEqual(0);
          expect(bar.from).toBeGreaterThanOrEqual(-1e-9);
          expect(bar.end).toBeLessThanOrEqual(76 + 1e-9);
          expect(Math.min(Math.abs(bar.from - zero), Math.abs(bar.end - zero))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('are as long as their values: half the value, half the bar; a loss goes the other way', () => {
    const { bars } = barsOf([0.5, 0.25, 0]);
    expect(bars.map((bar) => bar?.length)).toEqual([76, 38, 0]);
    const loss = barsOf([30, -8]);
    expect(loss.zero).toBe(16);
    expect(loss.bars[1]).toEqual({ from: 0, length: 16, end: 16 });
  });
});

describe('the effect in total', () => {
  it('is what SCENARIO.IMPACT says: the lapse of the pause costs buyers in the United States, and changes nothing in Japan', () => {
    const { totals, bothBalance } = impactOf('pause-lapse-24')!;
    expect(totals.US.importsAfter.value).toBeLessThan(impactOf('statusquo-2025-05-01')!.totals.US.importsAfter.value!);
    expect(totals.US.consumer.value).toBeLessThan(0);
    expect(totals.JP.consumer.value).toBeCloseTo(0, 6);
    expect(bothBalance.value).toBeCloseTo(totals.US.balance.value!, 0);
  });

  it('is unknown with its reason where it cannot be known', () => {
    expect(impactOf('no-such-preset')?.totals.US.dutyAfter).toEqual({ value: null, reason: expect.stringMatching(/^#N\/A .*no preset/) });
    expect(impactOf('baseline-pre-2025')?.bothBalance).toEqual({ value: null, reason: expect.stringMatching(/^#N\/A No total/) });
  });

  it('stands by the headings, whatever their order, and is absent without the function', () => {
    const rows = [
      ['Sector', 'Importer', 'Duty after', 'Average rate', 'Imports after', 'Source'],
      ['Cars', 'US', 1, 0.5, 2, ''],
      ['Total', 'US', 27_500, 0.275, 100_000, 'x'],
      ['Total', 'JP', 0, 0, 5, 'x'],
    ];
    let ids = ['SCENARIO.IMPACT'];
    jest.isolateModules(() => {
      jest.doMock('../../../src/taskpane/formula/catalogue', () => ({ catalogueEntry: (id: string) => (ids.includes(id) ? { id } : undefined) }));
      jest.doMock('../../../src/taskpane/functions/previewResult', () => ({ previewResult: () => ({ kind: 'values', values: rows }) }));
      const { impactOf: ask } = jest.requireActual<{ impactOf: typeof impactOf }>('../../../src/taskpane/comparison/impactOf');
      const { totals } = ask('pause-lapse-24')!;
      expect(totals.US).toMatchObject({ importsAfter: { value: 100_000 }, dutyAfter: { value: 27_500 }, averageRate: { value: 0.275 } });
      expect(totals.US.consumer).toEqual({ value: null, reason: '' });
      expect(totals.JP.dutyAfter).toEqual({ value: 0, reason: '' });
      ids = [];
      expect(ask('pause-lapse-24')).toBeNull();
    });
  });
});

it('a reason is told once, of the scenario where nothing is known, else of the figures', () => {
  const none = (reason: string) => ({ value: null, reason });
  const rows = [
    { name: 'Toys', figures: [{ value: 1, reason: '' }, none('why'), none('where')], show: String },
    { name: 'Cars', figures: [none('where'), none('why'), { value: 0, reason: '' }], show: String },
  ];
  expect(reasonsOf(rows)).toEqual([{ reason: 'why', places: 'B' }, { reason: 'where', places: 'Toys C, Cars A' }]);
});
