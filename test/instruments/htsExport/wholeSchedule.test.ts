import * as fc from 'fast-check';
import { isWithin } from '../../../src/domain/shared/isoDate';
import { compareSchedules } from '../../../src/instruments/htsExport/compareSchedules';
import { closestEdition, scheduleEditions } from '../../../src/instruments/htsExport/scheduleEditions';
import { book } from '../book';
import { mustRead } from './fixtures';
import { officialForm } from './officialForm';

const schedule = book().law.schedules[0]!;
const editions = scheduleEditions(schedule);
const last = editions.at(-1)!.from;
const official = officialForm(schedule, last);
const exported = mustRead(official);

/** The rules of words are all printed alike in the made export. */
const isRate = (rate: string) => !rate.includes('text:');

describe('the embedded schedule, written as an official export and read again', () => {
  it('has no rate that is not understood', () => {
    expect(exported.faults).toEqual([]);
  });

  it('has all its lines, rates, units and numbers', () => {
    const rows = schedule.rows.filter(({ from, to }) => isWithin(last, from, to));
    expect(exported.lines).toHaveLength(rows.length);
    const differences = compareSchedules(schedule, last, exported).differences.filter(({ embedded }) => isRate(embedded));
    expect(differences).toEqual([]);
  });

  it.each(editions.map(({ from }) => from))('is told to be of its own edition (%i)', (day) => {
    expect(closestEdition(schedule, mustRead(officialForm(schedule, day))).from).toBe(day);
  });
});

describe('an export with changes', () => {
  const lines = official.map((row, at) => ({ row, at })).filter(({ row }) => /^\d+(\.\d+)?%$/.test(String(row['general'])));
  const some = fc.constantFrom(...lines.filter((_, place) => place % 97 === 0));

  it('shows each changed general rate, and nothing else', () => {
    const known = compareSchedules(schedule, last, exported).differences.length;
    fc.assert(
      fc.property(fc.uniqueArray(some, { minLength: 1, maxLength: 4, selector: ({ at }) => at }), (chosen) => {
        const changed = [...official];
        for (const { row, at } of chosen) changed[at] = { ...row, general: '77.7%' };
        const { differences } = compareSchedules(schedule, last, mustRead(changed));
        const found = differences.filter(({ what, exported: rate }) => what === 'general' && rate === '77.7%');
        expect(found.map(({ code, embedded }) => [code, embedded]).sort()).toEqual(
          chosen.map(({ row }) => [String(row['htsno']).replaceAll('.', ''), row['general']]).sort(),
        );
        expect(differences).toHaveLength(known + chosen.length);
      }),
      { numRuns: 5 },
    );
  });
});
