/** Errors as a range reading spells them. */
const ERROR_TEXT = /^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!|REF!|NAME\?)$/;

/** isErrorText('#N/A') // => true */
export function isErrorText(cell: unknown): cell is string {
  return typeof cell === 'string' && ERROR_TEXT.test(cell);
}
