import {
  refuseBlank,
  refuseCode,
  refuseCountry,
  refuseDate,
  refuseLostZero,
  refuseNegative,
  refuseNumber,
} from './messages/entry';
import { undotted, type HsCode } from './hsCode';
import { dayFromIso, type Day } from './isoDate';
import type { Result } from './refusal';

/** Digits that a numeric cell may have and still be a whole code; anything else has lost a zero. */
const SAFE_NUMBER_LENGTHS: Record<string, readonly number[]> = { JP: [9] };
const SAFE_ELSEWHERE: readonly number[] = [8, 10];
const LAST_EXCEL_DAY = 2_958_465; // 9999-12-31

/** What Excel, the command line or a test hands over for an empty cell. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

function shown(cell: unknown): string {
  return String(cell).slice(0, 40);
}

/**
 * A tariff code from a cell: text of 4 to 10 digits with optional dots, or a number of exactly 8 or 10 digits (Japan: 9).
 * @example readHsCode('8703.23.01', 'US') // => '87032301'
 */
export function readHsCode(cell: unknown, importer: string): Result<HsCode> {
  if (isBlank(cell)) return refuseBlank('code');
  if (typeof cell === 'number') {
    const lengths = SAFE_NUMBER_LENGTHS[importer] ?? SAFE_ELSEWHERE;
    const digits = String(cell);
    if (!/^\d+$/.test(digits)) return refuseCode(shown(cell));
    return lengths.includes(digits.length) ? digits : refuseLostZero(digits, lengths.join(' or '));
  }
  if (typeof cell !== 'string') return refuseCode(shown(cell));
  const digits = undotted(cell);
  return digits && digits.length >= 4 && digits.length <= 10 ? digits : refuseCode(shown(cell));
}

/** A day from a cell: Excel serial (a time of day is cut off) or ISO text. */
export function readDay(cell: unknown, argument: string): Result<Day> {
  if (isBlank(cell)) return refuseBlank(argument);
  if (typeof cell === 'number' && cell >= 1 && cell <= LAST_EXCEL_DAY) return Math.floor(cell);
  if (typeof cell === 'string') return dayFromIso(cell) ?? refuseDate(argument, shown(cell));
  return refuseDate(argument, shown(cell));
}

/** A finite number of zero or more. Text is refused: a typed "40,000" must not become 40. */
export function readNumber(cell: unknown, argument: string): Result<number> {
  if (isBlank(cell)) return refuseBlank(argument);
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return refuseNumber(argument, shown(cell));
  return cell < 0 ? refuseNegative(argument, shown(cell)) : cell;
}

/** An ISO alpha-2 country code; case and blanks around it do not matter. */
export function readOrigin(cell: unknown, argument: string): Result<string> {
  if (isBlank(cell)) return refuseBlank(argument);
  const code = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
  return /^[A-Z]{2}$/.test(code) ? code : refuseCountry(argument, shown(cell));
}
