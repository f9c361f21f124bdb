/**
 * A calendar day as Excel's serial number in the 1900 date system (2025-05-01 = 45778).
 * Law is dated by the US Eastern calendar day of entry, so a day is enough; there is no time of day.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;
/** Serial 25569 is 1970-01-01. Excel's phantom 1900-02-29 lies before every date used here. */
const UNIX_EPOCH_SERIAL = 25_569;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** dayFromIso('2025-05-01') // => 45778; null when the text is not a real calendar day. */
export function dayFromIso(text: string): Day | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return null;
  return ms / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** isoFromDay(45778) // => '2025-05-01' */
export function isoFromDay(day: Day): string {
  return new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** yearOf(45778) // => 2025 */
export function yearOf(day: Day): number {
  return new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY).getUTCFullYear();
}

/** monthOf(45778) // => 5 */
export function monthOf(day: Day): number {
  return new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY).getUTCMonth() + 1;
}

/** dateOf(45778) // => 1, the day of the month */
export function dateOf(day: Day): number {
  return new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY).getUTCDate();
}

/** dayOf(2025, 5, 1) // => 45778; a month after 12 falls into the next year. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** Half-open intervals: `from` counts, `to` does not, null is open. */
export function isWithin(day: Day, from: Day | null, to: Day | null): boolean {
  return (from === null || day >= from) && (to === null || day < to);
}
