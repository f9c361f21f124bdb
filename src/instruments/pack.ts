import type { ScopeList } from '../domain/measure/scopeList';
import type { TariffSchedule } from '../domain/measure/tariffSchedule';
import { packCodes, packColumn, type PackedCodes } from './columns';
import { withoutCommon } from './harmonizedLabels';
import { packStages, packPrint } from './packPrint';
import type { DataBook } from './dataBook';
import type { PackedData, PackedList, PackedSchedule } from './packedData';

/** Puts a book into the form in which it ships; `unpack` gives the equal book back. */
export function pack(book: DataBook): PackedData {
  const { lists, schedules, ...law } = book.law;
  const codeSets: PackedCodes[] = [];
  const known = new Map<string, number>();
  const share = (codes: PackedCodes): number => {
    const text = JSON.stringify(codes);
    const place = known.get(text) ?? codeSets.push(codes) - 1;
    known.set(text, place);
    return place;
  };
  const packed = lists.map((list) => packList(list, share));
  return { ...book, law, codeSets, lists: packed, schedules: schedules.map((schedule, at) => packSchedule(schedule, schedules.slice(0, at))) };
}

function packList({ id, source, rows }: ScopeList, share: (codes: PackedCodes) => number): PackedList {
  return {
    id,
    source,
    codes: share(packCodes(rows.map(({ code }) => code))),
    from: packColumn(rows.map(({ from }) => from)),
    to: packColumn(rows.map(({ to }) => to)),
    condition: packColumn(rows.map(({ condition }) => condition)),
  };
}

function packSchedule({ rows, numbers, staged, labels, ...schedule }: TariffSchedule, before: readonly TariffSchedule[]): PackedSchedule {
  const printed = packPrint(rows);
  return {
    ...schedule,
    labels: withoutCommon(labels, before),
    ...(staged ? { staged: packStages(staged) } : {}),
    rows: {
      codes: packCodes(rows.map(({ code }) => code)),
      general: packColumn(rows.map(({ general }) => general)),
      special: packColumn(rows.map(({ special }) => special)),
      column2: packColumn(rows.map(({ column2 }) => column2)),
      unit1: packColumn(rows.map(({ unit1 }) => unit1)),
      unit2: packColumn(rows.map(({ unit2 }) => unit2)),
      from: packColumn(rows.map(({ from }) => from)),
      to: packColumn(rows.map(({ to }) => to)),
      ...(printed ? { printed } : {}),
    },
    numbers: {
      codes: packCodes(numbers.map(({ code }) => code)),
      from: packColumn(numbers.map(({ from }) => from)),
      to: packColumn(numbers.map(({ to }) => to)),
    },
  };
}
