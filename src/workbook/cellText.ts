/**
 * A text as it is written into a cell so that it stays a text. Excel reads `=1+1` as a formula, `May 2025` as a day and
 * `007` as a number; the apostrophe, which is not shown, keeps each of them as it was typed.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
