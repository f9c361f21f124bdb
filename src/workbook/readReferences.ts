import { officeFailure } from './officeErrors';
import type { OfficeFailure } from './officeErrors';
import { rangeOfReference, sizeOfAddress } from './rangeOfReference';
import type { RangeSize } from './rangeOfReference';
import type { CellContent } from './scenarioSheet';

/** What a reference holds now. Errors arrive as their texts, e.g. `#N/A`. */
export interface RangeReading {
  /** With the sheet, e.g. `Model!A2`. */
  address: string;
  values: CellContent[][];
  /** What stands in the first cell: an English formula, or the value; '' when blank. */
  formula: CellContent;
}

export type Reading = RangeReading | 'tooLarge' | OfficeFailure;

/** A reference as it stands in a formula. `at` = only this cell of it, counted from 0; null = all of it. */
export interface ReferenceRequest {
  text: string;
  at: { row: number; column: number } | null;
}

/** Ranges beyond this are not read into the pane. */
const READABLE_CELLS = 200_000;

/** Reads references as a formula in the cell `home` would; one that fails does not take the others with it. */
export async function readReferences(requests: readonly ReferenceRequest[], home: string): Promise<Reading[]> {
  const readings: Reading[] = await eachByItself(requests, (context, some) => readAll(context, some, home));
  return Promise.all(readings.map((reading, i) => (isFailure(reading) ? constantOr(reading, requests[i]!.text) : Promise.resolve(reading))));
}

function isFailure(reading: Reading): reading is OfficeFailure {
  return typeof reading === 'object' && 'problem' in reading;
}

/** A defined name may stand for a constant instead of cells. */
async function constantOr(failure: OfficeFailure, text: string): Promise<Reading> {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text)) return failure;
  const item = await Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(text).load(['type', 'value']);
    await context.sync();
    return name.isNullObject ? null : { type: name.type, value: name.value as CellContent };
  }).catch(() => null);
  if (item === null) return { ...failure, problem: 'missing' };
  if (!['String', 'Integer', 'Double', 'Boolean'].includes(item.type)) return { ...failure, problem: 'unknown' };
  return { address: text, values: [[item.value]], formula: item.value };
}

/** Sizes of ranges; only names, spills and tables are asked of the workbook. */
export function measureReferences(references: readonly string[], home: string): Promise<(RangeSize | OfficeFailure)[]> {
  const sizes = references.map(sizeOfAddress);
  if (sizes.every((size) => size !== null)) return Promise.resolve(sizes);
  return eachByItself(references, async (context, some) => {
    const ranges = some.map((text) => rangeOfReference(context, text, home).load(['rowCount', 'columnCount']));
    await context.sync();
    return ranges.map(({ rowCount, columnCount }) => ({ rows: rowCount, columns: columnCount }));
  });
}

/** All in one batch; when Excel refuses it, each alone, so that the failure stands in its own place. */
async function eachByItself<Wanted, Found>(
  wanted: readonly Wanted[],
  read: (context: Excel.RequestContext, some: readonly Wanted[]) => Promise<Found[]>,
): Promise<(Found | OfficeFailure)[]> {
  if (wanted.length === 0) return [];
  try {
    return await Excel.run((context) => read(context, wanted));
  } catch (error) {
    if (wanted.length === 1) return [officeFailure(error)];
    return (await Promise.all(wanted.map((one) => eachByItself([one], read)))).flat();
  }
}

async function readAll(context: Excel.RequestContext, requests: readonly ReferenceRequest[], home: string): Promise<(RangeReading | 'tooLarge')[]> {
  const ranges = requests.map(({ text, at }) => {
    const range = rangeOfReference(context, text, home);
    return at ? range.getCell(at.row, at.column) : range;
  });
  const sizes = requests.map(({ text, at }) => (at ? { rows: 1, columns: 1 } : sizeOfAddress(text)));
  const unknown = ranges.filter((_, i) => sizes[i] === null).map((range) => range.load(['rowCount', 'columnCount']));
  if (unknown.length > 0) await context.sync();
  const fits = ranges.map((range, i) => {
    const { rows, columns } = sizes[i] ?? { rows: range.rowCount, columns: range.columnCount };
    return rows * columns <= READABLE_CELLS;
  });
  ranges.forEach((range, i) => fits[i] && range.load(['address', 'values']));
  const firsts = ranges.map((range, i) => (fits[i] ? range.getCell(0, 0).load('formulas') : null));
  await context.sync();
  return ranges.map((range, i) =>
    fits[i] ? { address: range.address, values: range.values as CellContent[][], formula: (firsts[i]?.formulas[0]?.[0] as CellContent) ?? '' } : 'tooLarge',
  );
}
