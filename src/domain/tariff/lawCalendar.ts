import { yearOf, type Day } from '../shared/isoDate';
import type { LawRelease } from '../measure/lawBook';
import type { Measure } from '../measure/measure';

/** Ascending days on which something changes, without repetition. */
export type ChangeDays = readonly Day[];

/** Number of the interval between changes that holds a day: 0 before the first change. */
export function intervalOf(changes: ChangeDays, day: Day): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sortedDays(days: Iterable<Day | null>): ChangeDays {
  return [...new Set(days)].filter((day): day is Day => day !== null).sort((a, b) => a - b);
}

/** Days on which one of the measures changes by itself, whatever the code. */
export function measureChanges(measures: readonly Measure[], release: LawRelease): ChangeDays {
  const days = new Set<Day | null>([release.from, release.scheduleFrom]);
  for (const measure of measures) {
    for (const { from, to } of measure.rates) days.add(from).add(to);
    for (const { from } of measure.origins.excludeFrom) days.add(from);
    for (const { from, to, enteredBefore } of measure.exemptions) days.add(from).add(to).add(enteredBefore);
    for (const { from, to } of measure.displacedBy) days.add(from).add(to);
    if (measure.basis.kind === 'content') for (const { from, to } of measure.basis.periods) days.add(from).add(to);
  }
  for (const day of newYears(release)) days.add(day);
  return sortedDays(days);
}

/** The age of a vehicle is counted in calendar years of entry. */
function newYears(release: LawRelease): Day[] {
  const days: Day[] = [];
  for (let day = release.from; day <= release.verifiedThrough; day++) if (yearOf(day) !== yearOf(day - 1)) days.push(day);
  return days;
}
