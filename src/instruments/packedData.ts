import type { Day } from '../domain/shared/isoDate';
import type { LawBook } from '../domain/measure/lawBook';
import type { TariffSchedule } from '../domain/measure/tariffSchedule';
import type { PackedCodes, PackedColumn } from './columns';
import type { DataBook } from './dataBook';

/** A schedule in columns. Labels that another schedule has in common (HS) are left out. */
export interface PackedSchedule extends Omit<TariffSchedule, 'rows' | 'numbers' | 'staged'> {
  rows: {
    codes: PackedCodes;
    general: PackedColumn<string>;
    special: PackedColumn<string>;
    column2: PackedColumn<string>;
    unit1: PackedColumn<string>;
    unit2: PackedColumn<string>;
    from: PackedColumn<Day>;
    to: PackedColumn<Day | null>;
    printed?: PackedPrint;
  };
  staged?: PackedStages;
  numbers: { codes: PackedCodes; from: PackedColumn<Day>; to: PackedColumn<Day | null> };
}

/** What rows of some schedules carry beside: season (`401-930`, empty = all year), column of origin, marks. */
export interface PackedPrint {
  season: PackedColumn<string>;
  basis: PackedColumn<string>;
  marks: PackedColumn<string>;
}

/** Rates of later years in columns. */
export interface PackedStages {
  codes: PackedCodes;
  season: PackedColumn<string>;
  programme: PackedColumn<string>;
  from: PackedColumn<Day>;
  to: PackedColumn<Day | null>;
  rate: PackedColumn<string>;
  source: PackedColumn<string>;
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
