/** Digits of a tariff code, 4 to 10 of them, without dots. */
export type HsCode = string;

/** Codes of 9 digits are printed 4.2.3 (Japan), others 4.2.2.2. */
const NINE_DIGITS = 9;

/** dotted('8703230140') // => '8703.23.01.40'; dotted('100630090') // => '1006.30.090', the way the schedules print them. */
export function dotted(digits: HsCode): string {
  const rest = digits.length === NINE_DIGITS ? [digits.slice(6)] : [digits.slice(6, 8), digits.slice(8, 10)];
  return [digits.slice(0, 4), digits.slice(4, 6), ...rest].filter(Boolean).join('.');
}

/** undotted(' 8703.23.01 ') // => '87032301'; null when anything but digits, dots and blanks is in it. */
export function undotted(text: string): HsCode | null {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) ? digits : null;
}
