import { measureReferences, readReferences } from '../../workbook/readReferences';
import type { RangeReading, Reading } from '../../workbook/readReferences';
import type { RangeSize } from '../../workbook/rangeOfReference';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import { evaluate } from '../formula/evaluate';
import type { Evaluated } from '../formula/evaluate';
import type { CatalogueEntry, FunctionParameter } from '../formula/catalogue';
import type { Expression } from '../formula/expression';
import type { FunctionCall } from '../formula/findCall';
import { ownNames } from '../formula/ownNames';
import { parseExpression } from '../formula/parseExpression';
import { readingKey, wantedReferences } from '../formula/references';
import type { WantedReference } from '../formula/references';
import { shapeOfCall } from '../formula/shapeOf';
import { elementFor } from './element';
import type { Element } from './element';

/** One argument as it stands in the formula, and what it is now: for one element of a spill the value of its row. */
export interface ReadArgument {
  parameter: FunctionParameter;
  text: string;
  expression: Expression;
  found: Evaluated;
  /** The cell that the value stands in, when the argument is one reference. */
  cell: RangeReading | null;
}

export interface ReadCall {
  entry: CatalogueEntry;
  call: FunctionCall;
  args: ReadArgument[];
  /** Null when the call has one answer. */
  element: Element | null;
  /** An input is still being calculated, so all of this is about to change. */
  isBusy: boolean;
}

interface CallToRead {
  entry: CatalogueEntry;
  call: FunctionCall;
  cell: SelectedCell;
  /** The element that the user asked for, where the sheet does not say which one it is. */
  wanted: number;
}

/** Reads what the arguments of a call hold: sizes first, then of each range only the row that is explained. */
export async function readCall({ entry, call, cell, wanted }: CallToRead): Promise<ReadCall> {
  const own = ownNames(String(cell.formula));
  const expressions = call.args.map((text) => parseExpression(text, own));
  const sizes = await sizesOf(expressions, cell.home);
  const shape = shapeOfCall(entry.id, expressions, sizes);
  const element = elementFor(shape, cell, entry.id, wanted);
  const isSingle = (i: number): boolean => element !== null && entry.parameters[i]?.each === true;
  const references = expressions.flatMap((expression, i) => wantedReferences(expression, isSingle(i)));
  const readings = await readingsOf(references, { sizes, element, home: cell.home });
  const args = expressions.map((expression, i): ReadArgument => {
    const parameter = entry.parameters[Math.min(i, entry.parameters.length - 1)]!;
    const cellsOf = (reference: WantedReference) => cellsOrError(readings.get(readingKey(reference)), reference.text);
    const found = evaluate(expression, { cellsOf, element: isSingle(i) ? element : null });
    const reading = expression.kind === 'reference' ? readings.get(readingKey({ text: expression.text, single: isSingle(i) })) : undefined;
    return { parameter, text: call.args[i] ?? '', expression, found, cell: asRange(reading) };
  });
  const isBusy = [...readings.values()].some((reading) => cellsIn(reading)?.some((row) => row.some(isPending)));
  return { entry, call, args, element, isBusy };
}

async function sizesOf(expressions: readonly Expression[], home: string): Promise<Map<string, RangeSize>> {
  const texts = [...new Set(expressions.flatMap((expression) => wantedReferences(expression, false)).map(({ text }) => text))];
  const found = await measureReferences(texts, home);
  return new Map(texts.flatMap((text, i) => { const size = found[i]; return size && 'rows' in size ? [[text, size]] : []; }));
}

interface Place {
  sizes: ReadonlyMap<string, RangeSize>;
  element: Element | null;
  home: string;
}

async function readingsOf(references: readonly WantedReference[], { sizes, element, home }: Place): Promise<Map<string, Reading>> {
  const wanted = [...new Map(references.map((reference) => [readingKey(reference), reference])).values()];
  const requests = wanted.map(({ text, single }) => {
    const size = sizes.get(text) ?? { rows: 1, columns: 1 };
    // A range of one row or column stretches over the others.
    const at = single && element ? { row: size.rows > 1 ? element.row : 0, column: size.columns > 1 ? element.column : 0 } : null;
    return { text, at };
  });
  const readings = await readReferences(requests, home);
  return new Map(wanted.map((reference, i) => [readingKey(reference), readings[i]!]));
}

function asRange(reading: Reading | undefined): RangeReading | null {
  return typeof reading === 'object' && 'values' in reading ? reading : null;
}

function cellsIn(reading: Reading | undefined) {
  return asRange(reading)?.values ?? null;
}

/** What is not in the workbook is an error in Excel too; what cannot be read for another reason is not known here. */
function cellsOrError(reading: Reading | undefined, text: string) {
  if (typeof reading !== 'object' || !('problem' in reading)) return cellsIn(reading);
  return reading.problem === 'missing' ? [[/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) ? '#NAME?' : '#REF!']] : null;
}

/** What Excel shows in a cell whose function has not answered yet. */
function isPending(cell: unknown): boolean {
  return cell === '#BUSY!' || cell === '#GETTING_DATA';
}
