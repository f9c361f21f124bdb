import type { CellContent } from '../../workbook/scenarioSheet';

/** arrayText([[1, ''], [2, 'high']]) // => '{1,"";2,"high"}', as a formula writes it: Excel takes no gaps, so a blank is "". */
export function arrayText(rows: readonly (readonly CellContent[])[]): string {
  return `{${rows.map((row) => row.map(elementText).join(',')).join(';')}}`;
}

function elementText(value: CellContent): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
