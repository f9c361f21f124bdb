import { dateOf, dayOf, monthOf, yearOf, type Day } from '../shared/isoDate';

/** Part of every year as month × 100 + day, both ends included; `from` after `to` runs over the new year. */
export interface Season {
  from: number;
  to: number;
}

const PRINTED = /^(\d{2})-(\d{2})\/(\d{2})-(\d{2})$/;

/** readSeason('12-01/05-31') // => { from: 1201, to: 531 }; null when it is no season. */
export function readSeason(text: string): Season | null {
  const [, fromMonth, fromDate, toMonth, toDate] = PRINTED.exec(text)?.map(Number) ?? [];
  if (!fromMonth || !fromDate || !toMonth || !toDate) return null;
  return { from: fromMonth * 100 + fromDate, to: toMonth * 100 + toDate };
}

/** isInSeason(2026-02-10, { from: 1201, to: 531 }) // => true */
export function isInSeason(day: Day, { from, to }: Season): boolean {
  const today = monthOf(day) * 100 + dateOf(day);
  return from <= to ? today >= from && today <= to : today >= from || today <= to;
}

/** First days of a season between two days. */
export function seasonStarts({ from }: Season, first: Day, last: Day): Day[] {
  const starts: Day[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const start = dayOf(year, Math.floor(from / 100), from % 100);
    if (start >= first && start <= last) starts.push(start);
  }
  return starts;
}
