import { refuseLeverType, refuseOutsideLimits } from '../shared/messages/scenario';
import { dayFromIso } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import type { LeverDefinition, LeverValue } from './preset';

const LAST_EXCEL_DAY = 2_958_465; // 9999-12-31
/** Decimal point or comma, as Excel joins a number into text in any locale; − is the minus of some locales. */
const NUMBER = /^([+−-]?)(\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE]([+−-]?\d{1,4}))?\s*(%?)$/;
const QUOTED = /^"(?:[^"]|"")*"$/;
const FLAGS: Record<string, boolean> = { true: true, false: false, '1': true, '0': false };

/**
 * A lever's value from a cell or from the text after `=`: number (0.15, 0,15, 15%), true/false, day (ISO or serial),
 * or text. A text lever takes text with or without quotes, because a native TEXTJOIN cannot quote;
 * every other lever refuses quoted text.
 * @example readLeverValue('15%', rateLever) // => 0.15
 */
export function readLeverValue(input: unknown, lever: LeverDefinition): Result<LeverValue> {
  const value = parse(typeof input === 'string' ? input.trim() : input, lever);
  if (value === null) return refuseLeverType(lever.id, lever.type, shown(input));
  return typeof value === 'number' && lever.type === 'number' ? withinLimits(value, lever) : value;
}

function parse(input: unknown, lever: LeverDefinition): LeverValue {
  switch (lever.type) {
    case 'number':
      return typeof input === 'string' ? readNumberText(input) : finite(input);
    case 'boolean':
      return typeof input === 'boolean' ? input : (FLAGS[String(input).toLowerCase()] ?? null);
    case 'date':
      return readDate(input);
    case 'text':
      return typeof input === 'string' ? readText(input) : null;
    default:
      return lever.type satisfies never;
  }
}

function readNumberText(text: string): number | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '0', percent] = match;
  const power = Number(exponent.replace('−', '-')) - (percent ? 2 : 0);
  // One conversion from decimal text, so that 2.3% is the same double as 0.023.
  return finite(Number(`${sign.replace('−', '-')}${digits.replace(',', '.')}e${power}`));
}

function readDate(input: unknown): number | null {
  const text = typeof input === 'string' ? (readText(input) ?? '') : '';
  const serial = typeof input === 'number' ? input : /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  if (Number.isInteger(serial) && serial >= 1 && serial <= LAST_EXCEL_DAY) return serial;
  return dayFromIso(text);
}

function readText(text: string): string | null {
  if (QUOTED.test(text)) return text.slice(1, -1).replaceAll('""', '"') || null;
  return text.includes('"') ? null : text || null;
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
}

function withinLimits(value: number, lever: LeverDefinition): Result<number> {
  const low = lever.atLeast ?? -Infinity;
  const high = lever.atMost ?? Infinity;
  return value >= low && value <= high ? value : refuseOutsideLimits(lever, value);
}

function shown(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? String(input) : 'an error';
}
