import type { ActiveCell } from '../../workbook/insertFormula';
import { entryWithModel } from '../simulation/simulationEntry';
import { digitsOf, readArgument } from './argument';
import type { DigitsAre } from './argument';
import { catalogueEntry } from '../formula/catalogue';
import type { CatalogueEntry } from '../formula/catalogue';
import { findCall } from '../formula/findCall';
import type { FunctionCall } from '../formula/findCall';

/** A formula being built: the function, what is typed for each parameter, and where it goes. */
export interface Builder {
  entry: CatalogueEntry;
  typed: string[];
  target: ActiveCell | null;
  /** The call in the target's formula that is being edited; null = a new formula. */
  call: FunctionCall | null;
}

export function newBuilder(entry: CatalogueEntry, target: ActiveCell | null): Builder {
  return withArguments({ entry, typed: [], target, call: null }, []);
}

/** The builder for the formula that stands in a cell already; null when it holds none of ours. */
export function builderFromCell(cell: ActiveCell | null): Builder | null {
  if (!cell || typeof cell.formula !== 'string') return null;
  const call = findCall(cell.formula, (id) => catalogueEntry(id) !== undefined);
  return call && builderFromCall(cell, call);
}

/** The builder for one call of the formula in a cell. */
export function builderFromCall(cell: ActiveCell, call: FunctionCall): Builder | null {
  const entry = catalogueEntry(call.id);
  return entry ? { ...withArguments(newBuilder(entry, cell), call.args), call } : null;
}

/** Fills the fields from the argument texts of a formula, such as an example. */
export function withArguments(builder: Builder, args: readonly string[]): Builder {
  const entry = entryWithModel(builder.entry, args[0] ?? '', args.length);
  return { ...builder, entry, typed: entry.parameters.map(({ name }, i) => withoutQuotes(args[i] ?? '', digitsOf(entry.family, name))) };
}

/** Quotes are left off where the bare text means the same: "JP" shows as JP, "A2" keeps them. */
function withoutQuotes(argument: string, digits: DigitsAre): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(argument);
  if (!quoted) return argument;
  const bare = quoted[1]!.replaceAll('""', '"');
  const read = readArgument(bare, digits, new Set(['scenario', 'levers']));
  return read.kind === 'constant' && read.value === bare ? bare : argument;
}
