import { isRefusal } from '../../../src/domain/shared/refusal';
import { dutyHistory } from '../../../src/domain/tariff/dutyHistory';
import { LAW_OF_THE_ENTRY_DATE } from '../../../src/domain/tariff/lawView';
import { TariffLaw } from '../../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../../src/instruments/embedded';
import { isoFromDay } from '../../../src/domain/shared/isoDate';
import { day, entry } from '../threeLineLaw';

const law = new TariffLaw(embeddedData().law);
const view = LAW_OF_THE_ENTRY_DATE;
const toys = entry({ hsCode: '95030000', enteredOn: null });

function spans(range: { first: number | null; last: number | null }, of = toys) {
  const history = dutyHistory(law, of, view, range);
  if (isRefusal(history)) throw new Error(history.message);
  return history;
}

describe('history of a duty', () => {
  it('toys of Japan: 0, 10, 24 and 10 % in one week of April 2025', () => {
    const week = spans({ first: day('2025-04-04'), last: day('2025-04-10') });
    expect(week.map(({ from, rate, change }) => [isoFromDay(from), rate, change])).toEqual([
      ['2025-04-04', 0, null],
      ['2025-04-05', 0.1, 0.1],
      ['2025-04-09', 0.24, 0.24 - 0.1],
      ['2025-04-10', 0.1, 0.1 - 0.24],
    ]);
    expect(week.map(({ to }) => to)).toEqual([...week.slice(1).map(({ from }) => from), null]);
  });

  it('runs through everything held when no range is given, each span with its sources', () => {
    const all = spans({ first: null, last: null });
    expect(isoFromDay(all[0]!.from)).toBe('2018-01-01');
    expect(all.map(({ rate }) => rate)).toEqual([0, 0.1, 0.24, 0.1, 0.15, 0.1, 0.125]);
    expect(all.every(({ source }) => source !== '')).toBe(true);
  });

  it('a duty with a quantity has an expression and no rate', () => {
    const sake = spans({ first: day('2025-04-04'), last: day('2025-04-05') }, entry({ hsCode: '22060045', enteredOn: null }));
    expect(sake.map(({ expression }) => expression)).toEqual(['3c/l', '3c/l + 10%']);
    expect(sake.every(({ rate }) => isRefusal(rate))).toBe(true);
  });

  it('under a preset the law is fixed: one span', () => {
    const fixed = dutyHistory(law, toys, { ...view, key: 'fixed', lawOn: day('2025-04-09') }, { first: day('2025-01-01'), last: null });
    expect(isRefusal(fixed) ? fixed.message : fixed.length).toBe(1);
  });

  it('a range that runs backward, or a day outside the data, is refused', () => {
    expect(isRefusal(dutyHistory(law, toys, view, { first: day('2025-05-01'), last: day('2025-04-01') }))).toBe(true);
    expect(isRefusal(dutyHistory(law, toys, view, { first: day('2010-01-01'), last: null }))).toBe(true);
    expect(isRefusal(dutyHistory(law, { ...toys, hsCode: '99999999' }, view, { first: null, last: null }))).toBe(true);
  });
});
