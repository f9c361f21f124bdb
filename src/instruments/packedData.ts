import type { Day } from '../domain/shared/isoDate';
import type { LawBook } from '../domain/measure/lawBook';
import type { TariffSchedule } from '../domain/measure/tariffSchedule';
import type { PackedCodes, PackedColumn } from './columns';
import type { DataBook } from './dataBook';

/** A schedule in columns. */
export interface PackedSchedule extends Pick<TariffSchedule, 'importer' | 'instrument' | 'programmes' | 'labels'> {
  rows: {
    codes: PackedCodes;
    general: PackedColumn<string>;
    special: PackedColumn<string>;
    column2: PackedColumn<string>;
    unit1: PackedColumn<string>;
    unit2: PackedColumn<string>;
    from: PackedColumn<Day>;
    to: PackedColumn<Day | null>;
  };
  numbers: { codes: PackedCodes; from: PackedColumn<Day>; to: PackedColumn<Day | null> };
}

/** A product list in columns; lists with the same codes share them (`codes` is a place in `codeSets`). */
export interface PackedList {
  id: string;
  source: string;
  codes: number;
  from: PackedColumn<Day>;
  to: PackedColumn<Day | null>;
  condition: PackedColumn<string>;
}

/** The form in which a DataBook is shipped: JSON, in columns where there are many rows. */
export interface PackedData extends Omit<DataBook, 'law'> {
  law: Omit<LawBook, 'lists' | 'schedules'>;
  codeSets: PackedCodes[];
  lists: PackedList[];
  schedules: PackedSchedule[];
}
