import { helpers, addFunction, registries, type Model } from '@odoo/o-spreadsheet';
import type { Argument, CallingCell, CellArgument, FunctionEngine, FunctionResult } from '../../functions/functionEngine';
import type { FunctionParameter } from '../../functions/functionMetadata';
import { addressOf, quoteSheet } from '../address';
import { cellZone } from '../zone';

type AddedFunction = Parameters<typeof addFunction>[1];
type Compute = AddedFunction['compute'];
type GridArgument = Parameters<Compute>[0];
type Position = { sheetId: string; row: number; col: number };
type GridCell = { value: CellArgument };
type GridResult = { value: CellArgument; message?: string; format?: string };

/** The category under which the grid's function list shows the add-in's functions. */
const CATEGORY = 'Add-in';

/**
 * Declares the add-in's functions to the grid's formula engine, which gives typing help for them. Every parameter is
 * declared as `any, range<any>`: the grid's own types would coerce or refuse where Excel hands the value over.
 * Must run before the model is built; formulas compiled earlier would keep #NAME?.
 */
export function registerCustomFunctions(engine: FunctionEngine, model: () => Model): void {
  for (const metadata of engine.functions) {
    if (registries.functionRegistry.contains(metadata.name)) continue;
    const compute: Compute = function (...given) {
      const cell = callingCell(model(), this.__originCellPosition);
      if (!cell) return { value: '#VALUE!', message: 'An add-in function can only stand in a cell.' };
      return asGridResult(engine.evaluate(metadata, given.map(asArgument), cell));
    };
    const args = metadata.parameters.flatMap((parameter) => (parameter.repeating ? repeated(parameter) : argumentOf(parameter)));
    addFunction(metadata.name, { description: metadata.description ?? '', category: CATEGORY, isExported: true, args, compute });
  }
}

/** The grid takes no repeating parameter after several optional ones; so many single ones take its place. */
const MOST_REPEATED = 30;

function repeated(parameter: FunctionParameter) {
  return Array.from({ length: MOST_REPEATED }, (_, at) => argumentOf({ ...parameter, name: `${parameter.name}${at + 1}`, optional: at > 0 || parameter.optional === true }));
}

function argumentOf(parameter: FunctionParameter) {
  const optional = parameter.optional ? ', optional' : '';
  const name = parameter.name.replace(/\W/g, '_');
  return helpers.arg(`${name} (any, range<any>${optional})`, parameter.description ?? '');
}

function callingCell(model: Model, position: Position | undefined): CallingCell | null {
  const cell = position && model.getters.getCell(position);
  if (!cell) return null;
  const sheet = quoteSheet(model.getters.getSheetName(position.sheetId));
  return { id: String(cell.id), address: `${sheet}!${addressOf(cellZone(position.row, position.col))}` };
}

/** The grid gives columns of cells, Excel rows of plain values. */
function asArgument(argument: GridArgument): Argument {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return (argument as GridCell).value ?? null;
  const columns = argument as GridCell[][];
  const rows: CellArgument[][] = [];
  const height = columns[0]?.length ?? 0;
  for (let row = 0; row < height; row++) rows.push(columns.map((column) => column[row]?.value ?? null));
  return rows;
}

function asGridResult(result: FunctionResult): ReturnType<Compute> {
  if (!Array.isArray(result)) return result satisfies GridResult;
  const width = result[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    result.map((row) => row[column] ?? { value: '#N/A', message: 'The row has no such column.' }),
  );
}
