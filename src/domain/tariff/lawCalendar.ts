import { dayFromIso, type Day } from '../shared/isoDate';
import type { LawBook } from '../measure/lawBook';

/**
 * The days on which any rule changes, so that two entry dates in the same interval have the same law.
 * A result that is worked out once for an interval serves every day of it.
 */
export class LawCalendar {
  private readonly starts: Day[];
  /** Interval of each day from `tableFrom` on: most questions fall inside it. */
  private readonly table: Uint16Array;
  private readonly tableFrom: Day;

  constructor(book: LawBook) {
    const days = new Set<Day>();
    const note = (...some: (Day | null)[]) => some.forEach((day) => day !== null && days.add(day));
    for (const measure of book.measures) {
      measure.rates.forEach((rate) => note(rate.from, rate.to));
      measure.origins.excludeFrom.forEach((out) => note(out.from));
      measure.exemptions.forEach((exemption) => note(exemption.from, exemption.to, exemption.enteredBefore));
      measure.displacedBy.forEach((displacement) => note(displacement.from, displacement.to));
      if (measure.basis.kind === 'content') measure.basis.periods.forEach((period) => note(period.from, period.to));
    }
    for (const list of book.lists) list.rows.forEach((row) => note(row.from, row.to));
    for (const schedule of book.schedules) {
      schedule.rows.forEach((row) => note(row.from, row.to));
      schedule.numbers.forEach((number) => note(number.from, number.to));
    }
    for (const release of book.releases) {
      note(release.from, release.scheduleFrom);
      for (let year = 2018; year <= 2040; year++) note(dayFromIso(`${year}-01-01`)); // 25-year rule counts calendar years
    }
    this.starts = [...days].sort((a, b) => a - b);
    this.tableFrom = Math.min(...book.releases.map(({ from }) => from));
    const last = Math.max(...book.releases.map(({ verifiedThrough }) => verifiedThrough));
    this.table = Uint16Array.from({ length: Math.max(0, last - this.tableFrom + 1) }, (_, at) => this.search(this.tableFrom + at));
  }

  /** Number of the interval that holds a day. */
  intervalOf(day: Day): number {
    return this.table[day - this.tableFrom] ?? this.search(day);
  }

  private search(day: Day): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** First days of the intervals, ascending. */
  get changeDays(): readonly Day[] {
    return this.starts;
  }
}
