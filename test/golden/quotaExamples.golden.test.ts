/**
 * Published figures about quotas that ask for arithmetic of the domain rather than for a function of its own:
 * each test states the source and the rounding of the figure.
 */
import { carriedFrom } from '../../src/domain/quota/carryOver';
import { conversionFactor } from '../../src/domain/quota/conversionFactor';
import { chargeOn } from '../../src/domain/quota/charge';
import { inQuotaCharge, overQuotaCharge } from '../../src/domain/quota/datedCharge';
import { findQuota } from '../../src/domain/quota/findQuota';
import { markUpWithin } from '../../src/domain/quota/markUp';
import { openQuota } from '../../src/domain/quota/quotaCase';
import { prorate } from '../../src/domain/quota/prorate';
import { fillRate, remaining } from '../../src/domain/quota/quotaBalance';
import { rentPerUnit } from '../../src/domain/quota/quotaRegime';
import { stateOf } from '../../src/domain/quota/quotaStatus';
import { QUOTAS_OF_THE_DATE } from '../../src/domain/quota/quotaView';
import type { TariffRateQuota } from '../../src/domain/quota/tariffRateQuota';
import { isMet, isTriggered } from '../../src/domain/quota/triggerConditions';
import { dayOf } from '../../src/domain/shared/isoDate';
import { embeddedData } from '../../src/instruments/embedded';
import { day, quotaOf, volume } from '../domain/quota/smallQuotas';
import { accepted } from '../domain/scenario/given';

const book = embeddedData().quotas;
const find = (id: string): TariffRateQuota => accepted(findQuota(id, book));
const stated = (amount: number) => {
  const quota = quotaOf({ id: 'stated', volumes: [volume('2018-01-01', null, amount)] });
  return accepted(openQuota({ quota: 'stated', date: day('2025-03-31'), view: QUOTAS_OF_THE_DATE }, { releases: book.releases, quotas: [quota] }));
};

it('brown to milled with the technical yield: 767,000 × 0.91 = 697,970, which is not the official 682,200', () => {
  expect(767_000 * accepted(conversionFactor('brown', 'milled', 0.91))).toBe(697_970);
});

it('US share of minimum access in fiscal year 2024: 346,000 of 767,000 t = 45.11 %', () => {
  expect(accepted(fillRate(stated(767_000), 346_000)) * 100).toBeCloseTo(45.11, 2);
});

it('75 % more US rice inside minimum access: 605,500 t are 78.94 %; 161,500 t are left for others, 61.64 % less', () => {
  const american = 346_000 * 1.75;
  expect(american).toBe(605_500);
  expect(accepted(fillRate(stated(767_000), american)) * 100).toBeCloseTo(78.94, 2);
  const others = accepted(remaining(stated(767_000), american));
  expect(others).toBe(161_500);
  expect((others / accepted(remaining(stated(767_000), 346_000)) - 1) * 100).toBeCloseTo(-61.64, 2);
});

it.each([[43.83, 778], [69.6, 489.9], [130, 262.3]])('341 yen/kg on rice of %d yen/kg is %d %%', (unitValue, percent) => {
  const charge = accepted(overQuotaCharge(find('jp-rice-ma'), day('2025-05-01'), QUOTAS_OF_THE_DATE));
  expect((chargeOn(charge, { value: unitValue, quantity: 1, unit: 'kg' }) / unitValue) * 100).toBeCloseTo(percent, 1);
});

it.each([[140, 282.9], [144, 275.0], [150, 264.0], [158, 250.7]])('at %d yen a dollar, rice of 861 USD/t pays %d %%', (yen, percent) => {
  const charge = accepted(overQuotaCharge(find('jp-rice-ma'), day('2025-05-01'), QUOTAS_OF_THE_DATE));
  const value = 861 * yen;
  expect((chargeOn(charge, { value, quantity: 1, unit: 't' }) / value) * 100).toBeCloseTo(percent, 1);
});

it('SBS mark-up of fiscal year 2017: (199,826 − 119,477) / 1,000 = 80.349, published as 80; 4,360 t bring 350,321,640 yen', () => {
  const markUp = (199_826 - 119_477) / 1000;
  expect(markUp).toBeCloseTo(80.349, 9);
  expect(Math.abs(markUp - 80)).toBeLessThan(1); // published mark-ups mix truncation and rounding
  expect(markUp * 1000 * 4_360).toBeCloseTo(350_321_640, 3);
});

it('a mark-up of 380.523 yen/kg is cut to the upper limit of 292; a loss stays a loss', () => {
  const { atMost } = find('jp-rice-sbs').markUp!;
  expect(markUpWithin((500_000 - 119_477) / 1000, atMost)).toBe(292);
  expect(markUpWithin(-46, atMost)).toBe(-46);
});

it('fill of the tender tranche: 76.54, 17.43 and 100 %', () => {
  const sbs = accepted(openQuota({ quota: 'jp-rice-sbs', date: day('2025-03-31'), view: QUOTAS_OF_THE_DATE }, book));
  expect([76_543, 17_427, 100_000].map((used) => Number((accepted(fillRate(sbs, used)) * 100).toFixed(2)))).toEqual([76.54, 17.43, 100]);
});

it('rice of Australia: 6,000 + 240 for each year after fiscal 2021, 8,400 t from 2031', () => {
  const { volumes } = find('jp-rice-cptpp-au');
  const of = (fiscalYear: number) => volumes.find(({ from, to }) => from <= dayOf(fiscalYear, 4, 1) && (to ?? Infinity) > dayOf(fiscalYear, 4, 1))!.volume;
  for (let year = 2019; year <= 2031; year++) expect(of(year)).toBe(6_000 + 240 * Math.max(0, year - 2021));
  expect([2021, 2022, 2025, 2031].map(of)).toEqual([6_000, 6_240, 6_960, 8_400]);
});

it('British cars of 2025: floor(100,000 × 238 / 365) = 65,205 from the deal of 8 May; from the opening of 30 June it would be 50,684', () => {
  const rule = { annual: 100_000, basis: 'daysOf365', to: day('2026-01-01'), rounding: 'floor' } as const;
  expect(prorate({ ...rule, from: day('2025-05-08') })).toBe(65_205);
  expect(prorate({ ...rule, from: day('2025-06-30') })).toBe(50_684);
});

it('three conditions: 255,000 t exceed 251,680 t and the year before, 600,000 t do not exceed 637,200 t: no safeguard', () => {
  const safeguard = find('jp-beef-usjta').safeguard!;
  const levels = safeguard.levels.find(({ own }) => own === 251_680)!;
  const imports = { own: 255_000, joint: () => 600_000, yearBefore: () => 250_000 };
  expect((['ownAboveTrigger', 'jointAboveTrigger', 'ownAboveYearBefore'] as const).map((kind) => isMet(kind, imports, levels))).toEqual([true, false, true]);
  expect(isTriggered(imports, levels, safeguard, day('2023-03-20'))).toBe(false);
});

it('beef: 27.5 − 7.5/9 × (year − 2018) to fiscal 2027, then 20 − 11/6 × (year − 2027), cut to a tenth of a percent', () => {
  const beef = find('jp-beef-usjta');
  const percents = Array.from({ length: 15 }, (_, at) => {
    const charge = accepted(inQuotaCharge(beef, dayOf(2020 + at, 3, 31), QUOTAS_OF_THE_DATE));
    return Number((charge.kind === 'sum' ? charge.adValorem * 100 : NaN).toFixed(1));
  });
  const byFormula = Array.from({ length: 15 }, (_, at) => {
    const year = 2019 + at;
    const percent = year <= 2027 ? 27.5 - (7.5 / 9) * (year - 2018) : 20 - (11 / 6) * (year - 2027);
    return Math.floor(percent * 10 + 1e-9) / 10;
  });
  expect(percents).toEqual(byFormula);
  expect(percents).toEqual([26.6, 25.8, 25, 24.1, 23.3, 22.5, 21.6, 20.8, 20, 18.1, 16.3, 14.5, 12.6, 10.8, 9]);
});

it('steel of Japan: 1,250,000 / 4 = 312,500; 22,500 unused, 12,500 carried to the quarter after next: 325,000', () => {
  const { volumes, carryOver } = find('us-steel-jp');
  expect(volumes[0]!.volume).toBe(1_250_000 / 4);
  const carried = carriedFrom(312_500, 290_000, carryOver!);
  expect([carried, 312_500 + carried]).toEqual([12_500, 325_000]);
  expect(carriedFrom(312_500, 290_000, { ...carryOver!, base: 'unused' })).toBe(900); // the other reading: 4 % of 22,500
});

it('near its end: 84,999 of 100,000 is open, 85,000 and 99,999 critical, 100,000 used up', () => {
  expect([84_999, 85_000, 99_999, 100_000].map((used) => stateOf(used, 100_000, 0.85))).toEqual(['Open', 'Critical', 'Critical', 'Exhausted']);
});

it('rent of 100,000 t: (280.49 − 130) yen/kg = 15.049 bn, of which the state 8.0 bn at a mark-up of 80, traders 7.049 bn', () => {
  const { total, state, traders } = rentPerUnit(280.49, 130, 80);
  const billions = (perKg: number) => (perKg * 100_000 * 1000) / 1e9;
  expect(billions(total)).toBeCloseTo(15.049, 3);
  expect(billions(state)).toBeCloseTo(8, 9);
  expect(billions(traders)).toBeCloseTo(7.049, 3);
});

it('cars under the handling procedure: the cap is not short for Jeep in 2024 even if all 9,500 were two types, so doubling it does nothing', () => {
  const cap = accepted(openQuota({ quota: 'jp-car-php', date: day('2024-12-31'), view: QUOTAS_OF_THE_DATE }, book));
  expect(cap.volume).toBe(5_000);
  expect(accepted(remaining(cap, 9_500 / 2))).toBe(250);
});

it('wheat: mark-up of 17 inside, 55 yen/kg over the quota, at most 8.5 for the US country quota', () => {
  expect(find('jp-wheat').markUp!.observed).toEqual({ low: 17, high: 17 });
  expect(accepted(overQuotaCharge(find('jp-wheat'), day('2025-05-01'), QUOTAS_OF_THE_DATE))).toMatchObject({ specific: 55, per: 'kg' });
  expect(find('jp-wheat-us').markUp!.atMost).toBe(8.5);
});

it('corn that could be bought elsewhere: 14.9 − 11.5 = 3.4 million t, at 39.91 yen/kg and 144 yen a dollar 942 million USD', () => {
  const diverted = accepted(remaining(stated(14_900_000), 11_500_000));
  expect(diverted).toBe(3_400_000);
  expect((diverted * 1000 * 39.91) / 144 / 1e6).toBeCloseTo(942, 0);
});
