import type { CellContent } from '../../workbook/scenarioSheet';
import { typedText } from './leverText';
import type { LeverKindOfValue } from './leverText';

/** A cell of the lever table as the pane writes it: shares as percent, days as ISO dates, blank as a dash. */
export function cellText(value: CellContent, form: LeverKindOfValue | undefined): string {
  if (value === '') return '–';
  return form && typeof value === 'number' ? typedText(value, form) : String(value);
}
