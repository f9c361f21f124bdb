import { NO_FACTS } from '../../src/domain/measure/fact';
import { isRefusal } from '../../src/domain/shared/refusal';
import { LAW_OF_THE_ENTRY_DATE } from '../../src/domain/tariff/lawView';
import { TariffLaw } from '../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../src/instruments/embedded';
import { withImportedSchedule, type ImportedSchedule } from '../../src/instruments/importedSchedule';
import { importedScheduleText, readImportedScheduleText } from '../../src/instruments/importedScheduleText';
import { day, entry } from '../domain/threeLineLaw';

const book = embeddedData();
const schedule = book.law.schedules.find(({ importer }) => importer === 'US')!;
const asOf = day('2026-09-01');
const openLines = schedule.rows.filter(({ from, to }) => from <= asOf && (to === null || to > asOf));

/** The embedded schedule as an export, with changes. */
function importOf(change: Partial<ImportedSchedule> = {}): ImportedSchedule {
  return {
    importer: 'US',
    release: 'HTS 2026 Revision 99',
    effectiveOn: asOf,
    lines: openLines.map(({ code, general, special, column2, unit1, unit2 }) => ({ code, general, special, column2, unit1, unit2 })),
    numbers: schedule.numbers.filter(({ from, to }) => from <= asOf && (to === null || to > asOf)).map(({ code }) => code),
    ...change,
  };
}

const rate = (of: ImportedSchedule, hsCode: string, on: string) =>
  new TariffLaw(withImportedSchedule(book, of).law).rate(entry({ hsCode, enteredOn: day(on), facts: NO_FACTS }), LAW_OF_THE_ENTRY_DATE);

describe('an imported schedule', () => {
  it('that prints nothing new changes no row and names its release', () => {
    const imported = withImportedSchedule(book, importOf());
    expect(imported.law.schedules.find(({ importer }) => importer === 'US')!.rows).toEqual(schedule.rows);
    expect(imported.version).toContain('HTS 2026 Revision 99@2026-09-01');
    expect(imported.law.releases.find(({ importer }) => importer === 'US')!.lastRelease).toContain('HTS 2026 Revision 99');
  });

  it('holds from its day on; the day before keeps the embedded rate', () => {
    const dearer = importOf({ lines: importOf().lines.map((line) => (line.code === '87032301' ? { ...line, general: '20%' } : line)) });
    expect(rate(dearer, '87032301', '2026-08-31')).toBe(0.15);
    expect(rate(dearer, '87032301', '2026-09-01')).toBe(0.2); // above the total of 15 %: the ordinary duty stands
  });

  it('a line it lacks is refused from its day on, a line of its own is found', () => {
    const moved = importOf({ lines: importOf().lines.map((line) => (line.code === '87032301' ? { ...line, code: '87032302' } : line)) });
    expect(isRefusal(rate(moved, '87032301', '2026-09-01'))).toBe(true);
    expect(rate(moved, '87032302', '2026-09-01')).toBe(0.125); // on no list: the total of 12.5 %
  });

  it('a partial export changes only its own headings', () => {
    const chapter = importOf({ lines: importOf().lines.filter(({ code }) => code.startsWith('92')), numbers: importOf().numbers.filter((code) => code.startsWith('92')) });
    expect(withImportedSchedule(book, chapter).law.schedules.find(({ importer }) => importer === 'US')!.rows).toEqual(schedule.rows);
    expect(rate(chapter, '87032301', '2026-09-01')).toBe(0.15);
  });

  it('is the same after it was kept as text, and a damaged text is none', () => {
    expect(readImportedScheduleText(importedScheduleText(importOf()))).toEqual(importOf());
    expect(readImportedScheduleText('{"form":2}')).toBeNull();
    expect(readImportedScheduleText('{"form":1}')).toBeNull();
    expect(readImportedScheduleText('no JSON')).toBeNull();
  });

  it('its release stands in every source line', () => {
    const law = new TariffLaw(withImportedSchedule(book, importOf()).law);
    const assessed = law.assess(entry({ enteredOn: asOf }), LAW_OF_THE_ENTRY_DATE);
    expect(isRefusal(assessed) ? assessed.message : assessed.lines[0]!.source).toContain('HTS 2026 Revision 99 from 2026-09-01 (imported)');
  });
});
