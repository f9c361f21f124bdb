import { refuseBlank, refuseNumber } from '../../domain/shared/messages/entry';
import { refuseBlankCell, refuseChoice, refuseOutOfBounds, refusePlaced, refuseRateAsPercent, refuseSize } from '../../domain/shared/messages/trade';
import { isBlank } from '../../domain/shared/readCells';
import type { Refusal } from '../../domain/shared/refusal';
import { errorCodeOf, passOn, toCellError } from './cellError';
import { optionalText, type Cells } from './one';

/** What the numbers of an argument may be. Every kind is one stretch of numbers, so what lies between two allowed ones is allowed. */
export type NumberKind = 'value' | 'positive' | 'rate' | 'share' | 'demandElasticity' | 'elasticity' | 'substitution' | 'any';

/** The numbers of one argument as given, one or many, row by row. */
export interface GivenNumbers {
  values: Float64Array;
  kind: NumberKind;
}

const HIGHEST_RATE = 10;

const KINDS: Record<NumberKind, { allows: (x: number) => boolean; wanted: string }> = {
  value: { allows: (x) => x >= 0, wanted: 'zero or more' },
  positive: { allows: (x) => x > 0, wanted: 'greater than zero' },
  rate: { allows: (x) => x >= 0 && x <= HIGHEST_RATE, wanted: 'a fraction of zero or more, 0.25 for 25%' },
  share: { allows: (x) => x >= 0, wanted: 'a share of zero or more' },
  demandElasticity: { allows: (x) => x <= 0, wanted: 'zero or less: demand elasticities are negative' },
  elasticity: { allows: (x) => x >= 0, wanted: 'zero or more: supply elasticities are positive' },
  substitution: { allows: (x) => x > 0, wanted: 'greater than zero' },
  any: { allows: () => true, wanted: 'a number' },
};

/** Why a number cannot stand in an argument of this kind, or null. */
export function objectionTo(value: number, argument: string, kind: NumberKind): Refusal | null {
  if (KINDS[kind].allows(value)) return null;
  if (kind === 'rate' && value > HIGHEST_RATE) return refuseRateAsPercent(argument, String(value));
  return refuseOutOfBounds(argument, String(value), KINDS[kind].wanted);
}

/** All numbers of a range; a blank in it ends the call, for it is never zero. What is refused is named by its place. */
function numbersOf(cells: Cells, argument: string, kind: NumberKind): Float64Array {
  const all = (cells ?? []).flat();
  if (all.every(isBlank)) throw toCellError(refuseBlank(argument));
  const columns = cells![0]!.length;
  return Float64Array.from(all, (cell, at) => {
    const isNumber = typeof cell === 'number' && Number.isFinite(cell);
    if (isNumber && KINDS[kind].allows(cell)) return cell;
    const [row, column] = [Math.floor(at / columns) + 1, (at % columns) + 1];
    if (isBlank(cell)) throw toCellError(refuseBlankCell(argument, row, column));
    const code = errorCodeOf(cell);
    if (code) throw passOn(code, all.length === 1 ? argument : `${argument} (row ${row}, column ${column})`);
    const objection = (isNumber && objectionTo(cell, argument, kind)) || refuseNumber(argument, String(cell).slice(0, 40));
    throw toCellError(all.length === 1 ? objection : refusePlaced(objection, argument, row, column));
  });
}

const sizeOf = (cells: Cells): string => {
  const [rows, columns] = [cells?.length ?? 0, cells?.[0]?.length ?? 0];
  return rows === 1 && columns === 1 ? 'one cell' : `${rows} × ${columns} cells`;
};

/** A row or column of numbers. */
export function listOf(cells: Cells, argument: string, kind: NumberKind): GivenNumbers {
  const isLine = !cells || cells.length === 1 || (cells[0]?.length ?? 0) === 1;
  if (!isLine) throw toCellError(refuseSize(argument, sizeOf(cells), 'one row or one column'));
  return { values: numbersOf(cells, argument, kind), kind };
}

/** One value for all of `count` sources or regions, or one for each; a blank optional argument is `instead`. */
export function listFor(cells: Cells, argument: string, { kind, count, instead }: { kind: NumberKind; count: number; instead?: number }): GivenNumbers {
  if (instead !== undefined && (!cells || cells.flat().every(isBlank))) return { values: Float64Array.of(instead), kind };
  const given = listOf(cells, argument, kind);
  if (given.values.length === 1 || given.values.length === count) return given;
  throw toCellError(refuseSize(argument, sizeOf(cells), `one cell, or ${count}, one for each row of the result`));
}

/** A square matrix, row by row; `count` = how many rows it must have, where another argument says so. */
export function squareOf(cells: Cells, argument: string, { kind, count }: { kind: NumberKind; count?: number }): GivenNumbers & { count: number } {
  const rows = cells?.length ?? 0;
  const isSquare = rows > 0 && cells![0]!.length === rows;
  const wanted = count === undefined ? 'as many rows (exporters) as columns (importers)' : `${count} × ${count} cells, as the trade`;
  if (rows > 0 && (!isSquare || (count !== undefined && rows !== count))) throw toCellError(refuseSize(argument, sizeOf(cells), wanted));
  return { values: numbersOf(cells, argument, kind), kind, count: rows };
}

/** The number in one cell; a blank optional argument is `instead`. */
export function singleOf(cells: Cells, argument: string, { kind, instead }: { kind: NumberKind; instead?: number }): GivenNumbers {
  const given = listFor(cells, argument, { kind, count: 1, ...(instead === undefined ? {} : { instead }) });
  return given;
}

/** One of a few words, without regard to case and blanks; a blank is the first. */
export function choiceOf<T extends string>(cells: Cells, argument: string, choices: readonly [T, ...T[]]): T {
  const text = optionalText(cells, argument);
  if (text === '') return choices[0];
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw toCellError(refuseChoice(argument, text, choices));
  return found;
}

/** Names for rows, a row or column of `count` texts; where they are left out 1, 2, …. */
export function namesOf(cells: Cells, count: number): string[] {
  const given = (cells ?? []).flat();
  for (const cell of given) {
    const code = errorCodeOf(cell);
    if (code) throw passOn(code, 'names');
  }
  if (given.every(isBlank)) return Array.from({ length: count }, (_, at) => String(at + 1));
  if (given.length !== count) throw toCellError(refuseSize('names', sizeOf(cells), `${count} cells, one for each row`));
  return given.map((cell, at) => (isBlank(cell) ? String(at + 1) : String(cell)));
}
