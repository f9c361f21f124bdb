import type { HsCode } from '../shared/hsCode';
import { isWithin, type Day } from '../shared/isoDate';
import type { BorderLevy, StagedRate, ValueBand } from '../measure/scheduleTables';
import { isInSeason } from '../measure/season';
import type { ScheduleRow, TariffSchedule } from '../measure/tariffSchedule';

/** One tariff line through its dated rows. */
export interface TariffLine {
  code: HsCode;
  rows: readonly ScheduleRow[];
  band: ValueBand | null;
  levy: BorderLevy | null;
  staged: readonly StagedRate[];
}

/** A code as it was asked, and the line that it belongs to. */
export interface AskedLine {
  asked: HsCode;
  line: TariffLine;
}

/** Lines have 8 or 10 digits in the United States, 9 in Japan. */
const LINE_LENGTHS = [10, 9, 8];

const NOTHING: readonly StagedRate[] = [];

/** Finds lines and 10-digit numbers of one schedule. Built once per data version. */
export class ScheduleIndex {
  private readonly lines = new Map<HsCode, TariffLine>();
  /** Whether the day of entry counts beside the day of the law: rows of a season, or rates staged by year. */
  readonly turnsOnEntryDay: boolean;
  /** First day on which staged rates take the place of printed ones; null = none are staged. */
  readonly stagedFrom: Day | null;
  private readonly codes: HsCode[];
  private readonly numberCodes: HsCode[];

  constructor(readonly schedule: TariffSchedule) {
    const { bands = [], levies = [], staged = [] } = schedule;
    this.stagedFrom = staged.length > 0 ? Math.min(...staged.map(({ from }) => from)) : null;
    this.turnsOnEntryDay = this.stagedFrom !== null || schedule.rows.some(({ season }) => season !== undefined);
    const bandOf = new Map(bands.map((band) => [band.code, band]));
    const levyOf = new Map(levies.map((levy) => [levy.code, levy]));
    const stagedOf = new Map(staged.map(({ code }) => [code, staged.filter((one) => one.code === code)]));
    for (const row of schedule.rows) {
      const { code } = row;
      const line = this.lines.get(code);
      if (line) (line.rows as ScheduleRow[]).push(row);
      else this.lines.set(code, { code, rows: [row], band: bandOf.get(code) ?? null, levy: levyOf.get(code) ?? null, staged: stagedOf.get(code) ?? NOTHING });
    }
    this.codes = [...this.lines.keys()].sort();
    this.numberCodes = schedule.numbers.map((number) => number.code);
  }

  /** The line at or above a code, or every line below it; empty = no such code. */
  find(asked: HsCode): readonly AskedLine[] {
    for (const length of LINE_LENGTHS) {
      const line = asked.length >= length ? this.lines.get(asked.slice(0, length)) : undefined;
      if (line) return [{ asked, line }];
    }
    const below: AskedLine[] = [];
    for (let at = lowerBound(this.codes, asked); at < this.codes.length && this.codes[at]!.startsWith(asked); at++) {
      below.push({ asked: this.codes[at]!, line: this.lines.get(this.codes[at]!)! });
    }
    return below;
  }

  /** 10-digit numbers at or below a code that are open on a day. */
  openNumbers(code: HsCode, day: Day): HsCode[] {
    const open: HsCode[] = [];
    for (let at = lowerBound(this.numberCodes, code); at < this.numberCodes.length; at++) {
      const number = this.schedule.numbers[at]!;
      if (!number.code.startsWith(code)) break;
      if (isWithin(day, number.from, number.to)) open.push(number.code);
    }
    return open;
  }

  /** Days on which a number at or below a code opens or closes. */
  numberDays(code: HsCode): (Day | null)[] {
    const days: (Day | null)[] = [];
    for (let at = lowerBound(this.numberCodes, code); this.numberCodes[at]?.startsWith(code); at++) {
      days.push(this.schedule.numbers[at]!.from, this.schedule.numbers[at]!.to);
    }
    return days;
  }

  /** Whether a code of more than 8 digits exists at any time as a number or the start of one. */
  hasNumber(code: HsCode): boolean {
    return this.numberCodes[lowerBound(this.numberCodes, code)]?.startsWith(code) ?? false;
  }

  /** Own label of the longest known start of a code; empty when not even its chapter has one. */
  label(code: HsCode): string {
    for (let length = code.length; length >= 2; length--) {
      const label = this.schedule.labels[code.slice(0, length)];
      if (label) return label;
    }
    return '';
  }
}

/** The row of a line in the law of a day, for goods entered on a day (which tells the season). */
export function rowOn(line: TariffLine, day: Day, enteredOn: Day): ScheduleRow | null {
  return line.rows.find((row) => isWithin(day, row.from, row.to) && (!row.season || isInSeason(enteredOn, row.season))) ?? null;
}

function lowerBound(sorted: readonly HsCode[], code: HsCode): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
