import type { CellContent } from '../../workbook/scenarioSheet';
import type { Argument } from './argument';
import type { CatalogueEntry } from './catalogue';
import { previewResult } from './previewResult';
import type { ArgumentValue } from './previewResult';
import type { PreviewState } from './ResultPreview';
import type { Reading } from './useArgumentValues';

/** Names of the required parameters that are still blank. */
export function missingArguments(entry: CatalogueEntry, args: readonly Argument[]): string[] {
  return entry.parameters.filter(({ optional }, i) => !optional && args[i]?.kind === 'blank').map(({ name }) => name);
}

/** The result with the values read so far, or what stands in the way of one. */
export function previewState(
  entry: CatalogueEntry,
  args: readonly Argument[],
  readings: ReadonlyMap<string, Reading>,
): PreviewState {
  const names = missingArguments(entry, args);
  if (names.length > 0) return { kind: 'waiting', names };
  if (args.some(({ kind }) => kind === 'formula')) return { kind: 'formula' };
  const values: ArgumentValue[] = [];
  for (const argument of args) {
    const value = valueOf(argument, readings);
    if (value === undefined) return { kind: 'reading' };
    if (value === 'tooLarge') return { kind: 'tooLarge' };
    values.push(value.value);
  }
  return previewResult(entry, values);
}

function valueOf(argument: Argument, readings: ReadonlyMap<string, Reading>): { value: ArgumentValue } | 'tooLarge' | undefined {
  switch (argument.kind) {
    case 'blank':
    case 'formula':
      return { value: null };
    case 'constant':
      return { value: argument.value };
    case 'reference': {
      const reading = readings.get(argument.formula);
      if (reading === undefined || reading === 'tooLarge') return reading;
      return { value: 'problem' in reading ? ('#REF!' satisfies CellContent) : reading.values };
    }
    default:
      return argument satisfies never;
  }
}
