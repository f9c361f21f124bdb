/** Digits of a tariff code, 4 to 10 of them, without dots. */
export type HsCode = string;

/** dotted('8703230140') // => '8703.23.01.40' (4.2.2.2, the way the schedule prints it) */
export function dotted(digits: HsCode): string {
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8), digits.slice(8, 10)];
  return parts.filter(Boolean).join('.');
}

/** undotted(' 8703.23.01 ') // => '87032301'; null when anything but digits, dots and blanks is in it. */
export function undotted(text: string): HsCode | null {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) ? digits : null;
}
