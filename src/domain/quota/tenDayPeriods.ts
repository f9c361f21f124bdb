import { dateOf, dayOf, monthOf, yearOf, type Day } from '../shared/isoDate';

/**
 * Last day of the ten-day period of a month that holds a day: the 10th, the 20th, or the end of the month.
 * @example endOfTenDays(dayFromIso('2021-03-08')) // => 2021-03-10
 */
export function endOfTenDays(day: Day): Day {
  const [year, month, date] = [yearOf(day), monthOf(day), dateOf(day)];
  if (date <= 10) return dayOf(year, month, 10);
  return date <= 20 ? dayOf(year, month, 20) : dayOf(year, month + 1, 1) - 1;
}

/**
 * The day after a number of working days following a day.
 * @example dayAfterWorkingDays(dayFromIso('2021-03-10'), 5, new Set()) // => 2021-03-18: 11, 12, 15, 16, 17 March are worked
 */
export function dayAfterWorkingDays(day: Day, workingDays: number, holidays: ReadonlySet<Day>): Day {
  let current = day;
  for (let worked = 0; worked < workingDays; ) {
    current++;
    if (!isWeekend(current) && !holidays.has(current)) worked++;
  }
  return current + 1;
}

/** Serial 1 is a Sunday in Excel's count from March 1900 on: remainder 1 is Sunday, 0 Saturday. */
function isWeekend(day: Day): boolean {
  return day % 7 <= 1;
}
