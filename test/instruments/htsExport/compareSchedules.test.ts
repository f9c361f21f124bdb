import type { ScheduleRow, TariffSchedule } from '../../../src/domain/measure/tariffSchedule';
import { compareSchedules } from '../../../src/instruments/htsExport/compareSchedules';
import type { ExportedLine, ExportedSchedule } from '../../../src/instruments/htsExport/readExport';
import { closestEdition, editionOn, scheduleEditions } from '../../../src/instruments/htsExport/scheduleEditions';

const line = (code: string, columns: Partial<ExportedLine> = {}): ExportedLine => ({ code, general: '2%', special: 'Free:JP KR', column2: '20%', unit1: 'kg', unit2: '', ...columns });
const row = (code: string, columns: Partial<ScheduleRow> = {}): ScheduleRow => ({ ...line(code), from: 100, to: null, ...columns });
const schedule = (rows: ScheduleRow[], numbers: TariffSchedule['numbers'] = []): TariffSchedule => ({ importer: 'US', instrument: 'htsus', rows, numbers, programmes: [], labels: {} });
const exported = (lines: ExportedLine[], numbers: string[] = []): ExportedSchedule => ({ rowCount: 1, lines, numbers, words: {}, preferenceHeadings: [], temporaryHeadings: [], faults: [] });
const differences = (rows: ScheduleRow[], lines: ExportedLine[]) => compareSchedules(schedule(rows), 100, exported(lines)).differences;

describe('differences of an export', () => {
  it('there are none between equal lines, however a rate is written', () => {
    expect(differences([row('01012100', { general: '$5.00/each', special: 'Free:JP;2%:KR' })], [line('01012100', { general: '$5/each', special: '2%:KR;Free:JP' })])).toEqual([]);
  });

  it('a line more and a line less', () => {
    expect(differences([row('01010000')], [line('01010000'), line('01030000', { general: 'Free' })])).toEqual([
      { code: '01030000', change: 'added', what: 'line', embedded: '', exported: 'Free' },
    ]);
    expect(differences([row('01010000'), row('01020000'), row('01030000')], [line('01010000'), line('01030000')])).toEqual([
      { code: '01020000', change: 'gone', what: 'line', embedded: '2%', exported: '' },
    ]);
  });

  it('each changed column, and only the programmes that changed', () => {
    const changed = line('01010000', { general: '3%', special: 'Free:JP;1%:KR;2%:SG', column2: '', unit1: 'each', unit2: 'kg' });
    expect(differences([row('01010000', { special: 'Free:JP KR;2%:SG AU' })], [changed])).toEqual([
      { code: '01010000', change: 'changed', what: 'general', embedded: '2%', exported: '3%' },
      { code: '01010000', change: 'changed', what: 'special', embedded: 'Free:KR;2%:AU', exported: '1%:KR' },
      { code: '01010000', change: 'changed', what: 'column2', embedded: '20%', exported: '' },
      { code: '01010000', change: 'changed', what: 'unit1', embedded: 'kg', exported: 'each' },
      { code: '01010000', change: 'changed', what: 'unit2', embedded: '', exported: 'kg' },
    ]);
  });

  it('a rate that moved from 10 digits to 8 is one line with another code', () => {
    expect(differences([row('0101300000')], [line('01013000', { general: '3%' })])).toEqual([
      { code: '01013000', change: 'changed', what: 'code', embedded: '0101.30.00.00', exported: '0101.30.00' },
      { code: '01013000', change: 'changed', what: 'general', embedded: '2%', exported: '3%' },
    ]);
  });

  it('a rate that split into two is a line gone and two added', () => {
    const split = differences([row('01013000')], [line('0101300010'), line('0101300020')]);
    expect(split.map(({ code, change }) => [code, change])).toEqual([['01013000', 'gone'], ['0101300010', 'added'], ['0101300020', 'added']]);
  });

  it('numbers opened and closed', () => {
    const numbers = [{ code: '0101000010', from: 100, to: null }, { code: '0101000020', from: 100, to: null }, { code: '0101000030', from: 200, to: null }];
    const found = compareSchedules(schedule([row('01010000')], numbers), 100, exported([line('01010000')], ['0101000010', '0101000040'])).differences;
    expect(found.map(({ code, change, what }) => [code, change, what])).toEqual([['0101000020', 'gone', 'number'], ['0101000040', 'added', 'number']]);
  });

  it('a part of the schedule is compared as a part: lines outside its headings are counted, not gone', () => {
    const result = compareSchedules(schedule([row('01010000'), row('92070000'), row('93010000')]), 100, exported([line('92070000')]));
    expect(result).toEqual({ differences: [], notCompared: 2 });
  });

  it('only rows in force on the day count', () => {
    expect(differences([row('01010000', { general: '9%', to: 100, from: 50 }), row('01010000')], [line('01010000')])).toEqual([]);
  });
});

describe('editions of a schedule', () => {
  const dated = schedule(
    [row('01010000', { from: 100, to: 200 }), row('01010000', { from: 200, general: '3%' }), row('01020000', { from: 100 })],
    [{ code: '0102000010', from: 100, to: 150 }],
  );

  it('begin where a row or a number begins or ends', () => {
    expect(scheduleEditions(dated)).toEqual([{ from: 100, to: 150 }, { from: 150, to: 200 }, { from: 200, to: null }]);
    expect(editionOn(dated, 199)).toEqual({ from: 150, to: 200 });
    expect(editionOn(dated, 99)).toBeNull();
  });

  it.each([
    [['0102000010'], '2%', 100],
    [[], '2%', 150],
    [[], '3%', 200],
    [[], '7%', 200],
  ])('an export with numbers %j and %s is closest to that of day %i', (numbers, general, from) => {
    expect(closestEdition(dated, exported([line('01010000', { general }), line('01020000')], numbers)).from).toBe(from);
  });
});
