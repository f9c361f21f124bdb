import { NO_FACTS, type Facts } from '../../src/domain/measure/fact';
import { readFacts } from '../../src/domain/measure/readFacts';
import { isInSeason } from '../../src/domain/measure/season';
import type { ScheduleRow } from '../../src/domain/measure/tariffSchedule';
import { dayFromIso, type Day } from '../../src/domain/shared/isoDate';
import { isRefusal, type Result } from '../../src/domain/shared/refusal';
import type { Entry } from '../../src/domain/tariff/assessment';
import { LAW_OF_THE_ENTRY_DATE as VIEW } from '../../src/domain/tariff/lawView';
import { TariffLaw } from '../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../src/instruments/embedded';

const { law: book } = embeddedData();
const law = new TariffLaw(book);
const schedule = book.schedules.find(({ importer }) => importer === 'JP')!;
const bands = new Map(schedule.bands!.map((band) => [band.code, band]));
const levies = new Map(schedule.levies!.map((levy) => [levy.code, levy]));
const FIRST = dayFromIso('2025-04-01')!;
const LAST = dayFromIso('2026-07-09')!;

function facts(text: string): Facts {
  const read = readFacts(text, book.facts);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

/** A day of the row's season while the row was in force. */
function dayOfRow({ from, to, season }: ScheduleRow): Day | null {
  for (let day = Math.max(from, FIRST); day <= LAST && (to === null || day < to); day++) if (!season || isInSeason(day, season)) return day;
  return null;
}

/** A unit value for which the code is meant, else 500. */
function unitValue(code: string): number {
  const band = bands.get(code);
  if (!band) return 500;
  const upper = band.atMost ?? band.below;
  const lower = band.atLeast ?? band.above ?? 0;
  return upper === null ? lower + 10 : (lower + upper) / 2;
}

const asked: Entry = { hsCode: '', origin: 'US', importer: 'JP', customsValue: 0, quantity: 1000, enteredOn: null, facts: NO_FACTS };

/** Every row on a day on which it holds, with what the law answers. */
function answers(claim: Facts, origin: string): { row: ScheduleRow; duty: Result<number> }[] {
  return schedule.rows.flatMap((row) => {
    const enteredOn = dayOfRow(row);
    if (enteredOn === null) return [];
    const { code } = row;
    return [{ row, duty: law.duty({ ...asked, hsCode: code, customsValue: unitValue(code) * 1000, enteredOn, origin, facts: claim }, VIEW) }];
  });
}

function saysWhy(duty: Result<number>): boolean {
  return isRefusal(duty) ? duty.because !== '' && duty.tryThis !== '' && duty.message.length <= 250 : Number.isFinite(duty) && duty >= 0;
}

describe('the whole schedule of Japan', () => {
  const ordinary = answers(NO_FACTS, 'US');

  it('holds 10,547 rows of 9,705 codes in four editions', () => {
    expect(schedule.rows).toHaveLength(10_547);
    expect(new Set(schedule.rows.map(({ code }) => code)).size).toBe(9_705);
  });

  it('reaches every row but the winters of two codes that begin after the last day read', () => {
    const reached = new Set(ordinary.map(({ row }) => row));
    expect(schedule.rows.filter((row) => !reached.has(row)).map(({ code }) => code)).toEqual(['080310100', '080390100']);
  });

  it('answers every row with a duty or a reason', () => {
    expect(ordinary.filter(({ duty }) => !saysWhy(duty))).toEqual([]);
  });

  it('refuses what is a rule of words, and only that', () => {
    expect(ordinary.filter(({ row, duty }) => isRefusal(duty) !== row.general.startsWith('text:')).map(({ row }) => row.code)).toEqual([]);
    expect(ordinary.filter(({ row, duty }) => row.to === null && isRefusal(duty))).toHaveLength(51);
  });

  it('is free only where Free is printed or the value is above a standard price', () => {
    const free = ordinary.filter(({ row, duty }) => duty === 0 && row.general !== 'Free');
    expect(free.every(({ row }) => /gap|JPY\/kg - /.test(row.general))).toBe(true);
  });

  it('charges duty and levy of a state-traded line to what the WTO rate with the levy gives', () => {
    const levied = ordinary.filter(({ row }) => levies.has(row.code));
    expect(new Set(levied.map(({ row }) => row.code)).size).toBe(109);
    for (const { row, duty } of levied) {
      const [, share = '0', perUnit = '0'] = /^(?:([\d.]+)% \+ )?([\d.]+)JPY\/kg$/.exec(levies.get(row.code)!.allIn) ?? [];
      expect(duty).toBeCloseTo(Number(share) / 100 * 500_000 + Number(perUnit) * 1000, 4);
    }
  });

  it.each([
    ['US', 'US'],
    ['CPTPP', 'AU'],
    ['CPTPP', 'MY'],
  ])('answers every row under a claim of %s by %s, and never above the ordinary duty', (programme, origin) => {
    for (const inQuota of [true, false]) {
      const claimed = answers(facts(`spi=${programme}; stateTradingLevy=0; inQuota=${String(inQuota)}; endUse`), origin);
      const unclaimed = answers(facts(`stateTradingLevy=0; inQuota=${String(inQuota)}; endUse`), origin);
      claimed.forEach(({ row, duty }, at) => {
        const without = unclaimed[at]!.duty;
        if (!saysWhy(duty)) throw new Error(`${row.code} has neither a duty nor a reason`);
        if (!isRefusal(duty) && !isRefusal(without) && duty > without * (1 + 1e-12)) throw new Error(`${row.code}: ${duty} is above ${without}`);
      });
    }
  });
});
