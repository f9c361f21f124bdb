import { optionalSwitch, type Cells } from './one';

/** A result table with its header row, or without it where `headers` is FALSE. Open dates and missing texts are "". */
export function table(header: readonly string[], rows: readonly (readonly unknown[])[], headers: Cells): any[][] {
  const body = rows.map((row) => row.map((cell) => cell ?? ''));
  return optionalSwitch(headers, 'headers') ?? true ? [[...header], ...body] : body;
}
