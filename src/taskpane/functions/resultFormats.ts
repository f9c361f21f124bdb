import type { ResultFormat } from '../../workbook/insertFormula';
import type { CellContent } from '../../workbook/scenarioSheet';
import { columnFormats } from '../formula/resultColumns';

/** Number formats for the cells a result will fill, so that days and rates do not stand there as bare numbers. */
export function resultFormats(id: string, values: readonly CellContent[][]): ResultFormat[] {
  return columnFormats(id, values).flatMap((format, column) =>
    format === null ? [] : [{ row: 0, column, rows: values.length, format }],
  );
}
