import type { LawBook } from '../domain/measure/lawBook';
import type { ScopeList } from '../domain/measure/scopeList';
import type { TariffSchedule } from '../domain/measure/tariffSchedule';
import { unpackCodes, unpackColumn, type PackedColumn } from './columns';
import { commonLabels } from './harmonizedLabels';
import { unpackPrint, unpackStages } from './packPrint';
import type { DataBook } from './dataBook';
import type { PackedData, PackedList, PackedSchedule } from './packedData';

/** The book as it was before `pack`. Its law, by far the largest part, is unpacked when it is first asked for: the pane lists scenarios without it. */
export function unpack({ codeSets, lists, schedules, ...book }: PackedData): DataBook {
  let law: LawBook | null = null;
  return {
    ...book,
    get law() {
      return (law ??= unpackLaw({ codeSets, lists, schedules, law: book.law }));
    },
  };
}

function unpackLaw({ codeSets, lists, schedules, law }: Pick<PackedData, 'codeSets' | 'lists' | 'schedules' | 'law'>): LawBook {
  const codes = codeSets.map(unpackCodes);
  const unpacked = lists.map((list) => unpackList(list, codes[list.codes] ?? []));
  return { ...law, lists: unpacked, schedules: schedules.map((one, at) => unpackSchedule(one, schedules.slice(0, at))) };
}

function unpackList({ id, source, ...columns }: PackedList, codes: readonly string[]): ScopeList {
  const from = unpackColumn(columns.from);
  const to = unpackColumn(columns.to);
  const condition = unpackColumn(columns.condition);
  return {
    id,
    source,
    rows: codes.map((code, at) => ({ code, from: from[at]!, to: to[at]!, condition: condition[at]! })),
  };
}

function unpackSchedule({ rows, numbers, staged, labels, ...schedule }: PackedSchedule, before: readonly PackedSchedule[]): TariffSchedule {
  const { codes, printed, ...columns } = rows;
  const print = printed && unpackPrint(printed);
  const read = <T>(column: PackedColumn<T>) => (at: number): T => column.values[column.places[at]!]!;
  const general = read(columns.general);
  const special = read(columns.special);
  const column2 = read(columns.column2);
  const unit1 = read(columns.unit1);
  const unit2 = read(columns.unit2);
  const from = read(columns.from);
  const to = read(columns.to);
  const numberFrom = read(numbers.from);
  const numberTo = read(numbers.to);
  return {
    ...schedule,
    labels: { ...commonLabels(before), ...labels },
    ...(staged ? { staged: unpackStages(staged) } : {}),
    rows: unpackCodes(codes).map((code, at) => ({
      code,
      general: general(at),
      special: special(at),
      column2: column2(at),
      unit1: unit1(at),
      unit2: unit2(at),
      from: from(at),
      to: to(at),
      ...print?.(at),
    })),
    numbers: unpackCodes(numbers.codes).map((code, at) => ({ code, from: numberFrom(at), to: numberTo(at) })),
  };
}
