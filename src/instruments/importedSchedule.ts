import type { ScheduleRow, StatisticalNumber, TariffSchedule } from '../domain/measure/tariffSchedule';
import type { HsCode } from '../domain/shared/hsCode';
import { isoFromDay, type Day } from '../domain/shared/isoDate';
import type { DataBook } from './dataBook';
import { exportSpan, isWithinSpan } from './htsExport/exportSpan';
import type { ExportedLine } from './htsExport/readExport';

/** An official export that an analyst brought into the workbook: the ordinary duties of one day on. */
export interface ImportedSchedule {
  importer: string;
  /** As the analyst named it, e.g. `HTS 2026 Revision 22`. */
  release: string;
  /** First day on which its rates hold. */
  effectiveOn: Day;
  lines: readonly ExportedLine[];
  numbers: readonly HsCode[];
}

/**
 * The book with an imported export in place of the embedded schedule from its day on. Earlier days keep the embedded rows;
 * a line that the export prints unchanged keeps its row, and so does one outside the headings of a partial export.
 * Additional duties stay as far as they were read.
 * The release stands in the version, in the coverage and in the title of the schedule that every source line cites.
 */
export function withImportedSchedule(book: DataBook, imported: ImportedSchedule): DataBook {
  const { importer, release, effectiveOn } = imported;
  const since = `${release} from ${isoFromDay(effectiveOn)} (imported)`;
  const schedule = book.law.schedules.find((one) => one.importer === importer);
  const law = {
    ...book.law,
    schedules: book.law.schedules.map((one) => (one.importer === importer ? imports(one, imported) : one)),
    releases: book.law.releases.map((one) => (one.importer === importer ? { ...one, lastRelease: `${one.lastRelease}; ordinary duties: ${since}` } : one)),
    instruments: book.law.instruments.map((one) => (one.id === schedule?.instrument ? { ...one, title: `${one.title}, ${since}` } : one)),
  };
  return { ...book, law, importedSchedule: { importer, release, effectiveOn }, version: `${book.version}+${release}@${isoFromDay(effectiveOn)}` };
}

function imports(schedule: TariffSchedule, imported: ImportedSchedule): TariffSchedule {
  const { effectiveOn } = imported;
  const printed = new Map(imported.lines.map((line) => [line.code, line]));
  const kept = new Set<HsCode>();
  const span = exportSpan(imported);
  const before = endedOn(schedule.rows, effectiveOn, (row) => {
    if (!isWithinSpan(row.code, span)) return true;
    const isKept = isSameLine(row, printed.get(row.code));
    if (isKept) kept.add(row.code);
    return isKept;
  });
  const fresh = imported.lines.filter(({ code }) => !kept.has(code)).map((line) => ({ ...line, from: effectiveOn, to: null }));
  return { ...schedule, rows: sorted([...before, ...fresh]), numbers: importNumbers(schedule.numbers, imported) };
}

function importNumbers(numbers: readonly StatisticalNumber[], imported: ImportedSchedule): StatisticalNumber[] {
  const { numbers: printed, effectiveOn } = imported;
  const span = exportSpan(imported);
  const open = new Set(printed);
  const kept = new Set<HsCode>();
  const before = endedOn(numbers, effectiveOn, ({ code }) => {
    if (!isWithinSpan(code, span)) return true;
    const isKept = open.has(code);
    if (isKept) kept.add(code);
    return isKept;
  });
  const fresh = printed.filter((code) => !kept.has(code)).map((code) => ({ code, from: effectiveOn, to: null }));
  return sorted([...before, ...fresh]);
}

/** Rows that began before the day; those still open then end on it unless they are kept. */
function endedOn<T extends { from: Day; to: Day | null }>(rows: readonly T[], day: Day, isKept: (row: T) => boolean): T[] {
  return rows.flatMap((row) => {
    if (row.from >= day) return [];
    if (row.to !== null && row.to <= day) return [row];
    return [{ ...row, to: isKept(row) ? null : day }];
  });
}

function isSameLine(row: ScheduleRow, line: ExportedLine | undefined): boolean {
  if (!line) return false;
  const { general, special, column2, unit1, unit2 } = row;
  return line.general === general && line.special === special && line.column2 === column2 && line.unit1 === unit1 && line.unit2 === unit2;
}

function sorted<T extends { code: HsCode; from: Day }>(rows: T[]): T[] {
  return rows.sort((a, b) => (a.code === b.code ? a.from - b.from : a.code < b.code ? -1 : 1));
}
