import type { Reading } from '../../workbook/readReferences';
import type { ArgumentValue } from '../formula/callFunction';
import type { Argument } from './argument';
import { argumentValue } from './argumentValue';
import type { CatalogueEntry } from '../formula/catalogue';
import { previewResult } from './previewResult';
import type { Preview } from './previewResult';

/** Names of the required parameters that are still blank. */
export function missingArguments(entry: CatalogueEntry, args: readonly Argument[]): string[] {
  return entry.parameters.filter(({ optional }, i) => !optional && args[i]?.kind === 'blank').map(({ name }) => name);
}

/** Why the values of the arguments are not at hand. */
export type NoValues = { kind: 'waiting'; names: string[] } | { kind: 'formula' } | { kind: 'tooLarge' } | { kind: 'reading' };

/** The values of all arguments as read so far, or what stands in the way of them. */
export function argumentValues(
  entry: CatalogueEntry,
  args: readonly Argument[],
  readings: ReadonlyMap<string, Reading>,
): NoValues | { kind: 'values'; values: ArgumentValue[] } {
  const names = missingArguments(entry, args);
  if (names.length > 0) return { kind: 'waiting', names };
  const values: ArgumentValue[] = [];
  for (const argument of args) {
    const found = argumentValue(argument, readings);
    if (found.kind !== 'value') return found.kind === 'unreadable' ? { kind: 'formula' } : found;
    values.push(found.value);
  }
  return { kind: 'values', values };
}

/** The result with the values read so far, or what stands in the way of one. */
export function previewState(entry: CatalogueEntry, args: readonly Argument[], readings: ReadonlyMap<string, Reading>): Preview | NoValues {
  const given = argumentValues(entry, args, readings);
  return given.kind === 'values' ? previewResult(entry, given.values) : given;
}
