import { packCodes, packColumn, unpackCodes, unpackColumn, type PackedCodes, type PackedColumn } from './columns';
import type { ImportedSchedule } from './importedSchedule';

/** Form 1 of an imported schedule as it is kept with a workbook: columns, each distinct text once. */
interface ImportedColumns {
  form: 1;
  importer: string;
  release: string;
  effectiveOn: number;
  codes: PackedCodes;
  general: PackedColumn<string>;
  special: PackedColumn<string>;
  column2: PackedColumn<string>;
  unit1: PackedColumn<string>;
  unit2: PackedColumn<string>;
  numbers: PackedCodes;
}

/** importedScheduleText(imported) // => '{"form":1,"importer":"US",…' about 0.3 MB for a whole schedule, 60 kB packed */
export function importedScheduleText({ importer, release, effectiveOn, lines, numbers }: ImportedSchedule): string {
  const columns: ImportedColumns = {
    form: 1,
    importer,
    release,
    effectiveOn,
    codes: packCodes(lines.map(({ code }) => code)),
    general: packColumn(lines.map(({ general }) => general)),
    special: packColumn(lines.map(({ special }) => special)),
    column2: packColumn(lines.map(({ column2 }) => column2)),
    unit1: packColumn(lines.map(({ unit1 }) => unit1)),
    unit2: packColumn(lines.map(({ unit2 }) => unit2)),
    numbers: packCodes(numbers),
  };
  return JSON.stringify(columns);
}

/** The schedule of such a text; null when it is broken or of a later form. */
export function readImportedScheduleText(text: string): ImportedSchedule | null {
  try {
    const columns = JSON.parse(text) as ImportedColumns;
    if (columns.form !== 1) return null;
    const { importer, release, effectiveOn } = columns;
    const general = unpackColumn(columns.general);
    const special = unpackColumn(columns.special);
    const column2 = unpackColumn(columns.column2);
    const unit1 = unpackColumn(columns.unit1);
    const unit2 = unpackColumn(columns.unit2);
    const lines = unpackCodes(columns.codes).map((code, at) => ({
      code,
      general: general[at]!,
      special: special[at]!,
      column2: column2[at]!,
      unit1: unit1[at]!,
      unit2: unit2[at]!,
    }));
    return { importer, release, effectiveOn, lines, numbers: unpackCodes(columns.numbers) };
  } catch {
    return null;
  }
}
