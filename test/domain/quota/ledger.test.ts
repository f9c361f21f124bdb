import { covers, usedIn } from '../../../src/domain/quota/ledger';
import { readLedger } from '../../../src/domain/quota/readLedger';
import { isoFromDay } from '../../../src/domain/shared/isoDate';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { refused } from '../scenario/given';
import { day, ledger } from './smallQuotas';

const fiscalYear = { from: day('2025-04-01'), to: day('2026-04-01') };

function used(given: unknown, until = '2025-09-30', origins: readonly string[] = ['*']) {
  const ledger = readLedger(given, 'used');
  return isRefusal(ledger) ? ledger : usedIn(ledger, { from: fiscalYear.from, through: day(until), origins });
}

describe('used as a number', () => {
  it('is what was used in the period, alone or as a cell', () => {
    expect(used(346_000)).toBe(346_000);
    expect(used([[0]])).toBe(0);
  });

  it('blank, text and a negative number are refused, never taken as 0', () => {
    expect(refused(used(null)).message).toContain('used is blank');
    expect(refused(used([['']])).message).toContain('used is blank');
    expect(refused(used('346,000')).message).toContain('not a quantity');
    expect(refused(used(-1))).toMatchObject({ code: 'badArgument' });
    expect(refused(used(Number.NaN)).code).toBe('badArgument');
  });
});

describe('used as a ledger of dates and quantities', () => {
  it('counts the days of the period up to and including the day, in any order', () => {
    const rows = [
      [day('2025-10-01'), 64],
      [day('2025-03-31'), 32],
      [day('2025-09-30'), 8],
      ['2025-04-01', 4],
      [day('2026-04-01'), 16],
    ];
    expect(used(rows)).toBe(12);
    expect(used([...rows].reverse())).toBe(12);
  });

  it('adds rows of one day, cuts a time of day off, passes over blank rows', () => {
    expect(used([[day('2025-05-01'), 1], [null, null], [day('2025-05-01') + 0.75, 1], ['', '']])).toBe(2);
    expect(used([[null, null]])).toBe(0);
  });

  it('a negative row is a correction; more corrected than used is refused', () => {
    expect(used([[day('2025-05-01'), 100], [day('2025-06-01'), -40]])).toBe(60);
    expect(refused(used([[day('2025-05-01'), 100], [day('2025-06-01'), -140]])).message).toContain('-40');
  });

  it('the order of the rows does not show in the last digit', () => {
    const rows = [0.1, 1e9, 0.2, -1e9, 0.3].map((quantity) => [day('2025-05-01'), quantity]);
    expect(used(rows)).toBe(used([...rows].reverse()));
  });

  it.each([
    [[['Date', 'Quantity']], 'row 1 has no date but "Date"'],
    [[[day('2025-05-01'), 1], ['1.5.2025', 1]], 'row 2'],
    [[[day('2025-05-01'), '500']], 'row 1 is "500"'],
    [[[day('2025-05-01'), null]], 'row 1 has no quantity'],
    [[[null, 5]], 'row 1 has no date'],
    [[[{ error: '#N/A' }, 5]], 'an error'],
    [[[day('2010-05-01'), 'x']], 'row 1'],
    [[[1], [2]], '1 columns'],
    [[[1, 2, 3, 4]], '4 columns'],
    [[[day('2025-05-01'), 1, null]], 'row 1 has no origin'],
    [[[day('2025-05-01'), 1, 'U.S.']], 'the origin in row 1 is "U.S."'],
    [[[day('2025-05-01'), 1, 44]], 'the origin in row 1'],
    [[], '0 columns'],
  ])('%j → #VALUE! saying "%s"', (rows, says) => {
    const wrong = refused(used(rows));
    expect(wrong.code).toBe('badArgument');
    expect(wrong.message).toContain(says);
  });

  it('a third column says whose goods they are: a country quota counts its own, one of all origins every row', () => {
    const rows = [['2025-05-01', 10, 'us'], ['2025-05-02', 4, ' TH '], ['2025-05-03', 2, 'US']];
    expect(used(rows)).toBe(16);
    expect(used(rows, '2025-09-30', ['US'])).toBe(12);
    expect(used(rows, '2025-09-30', ['AU'])).toBe(0);
  });

  it('says nothing of periods it has no rows of', () => {
    const rows = ledger([['2025-05-01', 10], ['2024-05-01', 10]]);
    expect(covers(rows, day('2024-04-01'), day('2025-03-31'))).toBe(true);
    expect(covers(rows, day('2023-04-01'), day('2024-03-31'))).toBe(false);
    expect(covers(10, fiscalYear.from, fiscalYear.to)).toBe(false);
  });

  it('100,000 rows, dates as serials or text, are read within 50 ms', () => {
    for (const asText of [false, true]) {
      const rows = Array.from({ length: 100_000 }, (_, row) => {
        const on = fiscalYear.from + ((row * 7919) % 365);
        return [asText ? isoFromDay(on) : on, row % 7];
      });
      const times = Array.from({ length: 5 }, () => {
        const started = performance.now();
        used(rows);
        return performance.now() - started;
      });
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });
});
