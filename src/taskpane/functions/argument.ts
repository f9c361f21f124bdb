import { isAddress } from '../../workbook/selection';

/**
 * What the user typed for an argument, understood: left out, a reference to read, a constant,
 * or a formula that only Excel evaluates. `formula` is the text that stands in the English formula.
 */
export type Argument =
  | { kind: 'blank' }
  | { kind: 'reference'; formula: string }
  | { kind: 'constant'; formula: string; value: string | number | boolean }
  | { kind: 'formula'; formula: string };

/** Whether bare digits are a number, or a code or an order number that must keep its leading zero. */
export type DigitsAre = 'number' | 'text';

/** digitsOf('TARIFF', 'code') // => 'text'; the `quota` of QUOTA is an identifier, that of TRADE a volume. */
export function digitsOf(family: string, parameter: string): DigitsAre {
  if (family === 'QUOTA' && parameter === 'quota') return 'text';
  return ['code', 'idOrHeading', 'query'].includes(parameter) ? 'text' : 'number';
}

/**
 * readArgument('8703.23.01', 'text', names) // => the text "8703.23.01"
 * readArgument('A2:A11', 'text', names) // => a reference
 * `names` are the workbook's defined names in lower case.
 */
export function readArgument(typed: string, digits: DigitsAre, names: ReadonlySet<string>): Argument {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return constant(quoted[1]!.replaceAll('""', '"'));
  if (isReference(text, names)) return { kind: 'reference', formula: text };
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  const date = /^DATE\((\d{4}),\s*(\d{1,2}),\s*(\d{1,2})\)$/i.exec(text);
  if (date) return { kind: 'constant', formula: text.toUpperCase(), value: serialOf(date) };
  if (isNumber(text)) return digits === 'text' ? constant(text) : constant(toNumber(text));
  if (/^[A-Z][A-Z0-9.]*\(.*\)$/i.test(text) || text.startsWith('{')) return { kind: 'formula', formula: text };
  if (text.startsWith('=')) return { kind: 'formula', formula: text.slice(1) };
  return constant(text);
}

function constant(value: string | number | boolean): Argument {
  if (typeof value === 'string') return { kind: 'constant', value, formula: `"${value.replaceAll('"', '""')}"` };
  return { kind: 'constant', value, formula: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
}

/** An address, an address on another sheet, or a defined name. */
function isReference(text: string, names: ReadonlySet<string>): boolean {
  const sheet = /^(?:'(?:[^']|'')+'|[^\s!'"|]+)!(.+)$/.exec(text);
  return isAddress(sheet?.[1] ?? text) || names.has(text.toLowerCase());
}

function isNumber(text: string): boolean {
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?%?$/i.test(text);
}

/** Either decimal separator is read; the formula is written with a point, as the English form has it. */
function toNumber(text: string): number {
  const number = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? Number((number / 100).toPrecision(15)) : number;
}

function serialOf([, year, month, day]: RegExpExecArray): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
