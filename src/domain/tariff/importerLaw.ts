import type { HsCode } from '../shared/hsCode';
import type { Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import { refuseNineDigits } from '../shared/messages/schedule';
import { refuseUnknownCode, refuseUnknownNumber } from '../shared/messages/tariff';
import type { FactDefinition } from '../measure/fact';
import type { CoverageEntry, LawBook, LawRelease, LegalInstrument } from '../measure/lawBook';
import type { Condition, Measure } from '../measure/measure';
import { listingDays, type ScopeIndex } from '../measure/scopeIndex';
import { seasonStarts } from '../measure/season';
import { sortedDays, type ChangeDays } from './lawCalendar';
import { ScheduleIndex, type AskedLine, type TariffLine } from './scheduleIndex';

/** Codes of Japan have no statistical numbers below their 9 digits. */
const JAPANESE_LENGTH = 9;

/** A code that was found in the schedule; `id` numbers it for the memo. */
export interface Target {
  id: number;
  code: HsCode;
  lines: readonly AskedLine[];
  /** Days on which the code's own rows in schedule and lists change. */
  changes: ChangeDays;
}

/** The law of one importer, compiled: what every origin, scenario and set of facts shares. */
export class ImporterLaw {
  readonly schedule: ScheduleIndex;
  /** Duties of their own first, then those on what is left of the value; otherwise as the book lists them. */
  readonly measures: readonly Measure[];
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly instruments: ReadonlyMap<string, LegalInstrument>;
  /** Origins whose law is held, from when to when. */
  readonly covered: ReadonlyMap<string, { from: Day; to: Day | null }>;
  private readonly targets = new Map<HsCode, Result<Target>>();

  constructor(
    book: LawBook,
    readonly release: LawRelease,
    schedule: LawBook['schedules'][number],
    readonly scope: ScopeIndex,
  ) {
    const own = book.measures.filter(({ importer }) => importer === release.importer);
    this.schedule = new ScheduleIndex(schedule);
    this.measures = [...own.filter((measure) => !isOnTheRest(measure)), ...own.filter(isOnTheRest)];
    this.definitions = new Map(book.facts.map((fact) => [fact.key, fact]));
    this.instruments = new Map(book.instruments.map((instrument) => [instrument.id, instrument]));
    this.covered = coveredSpans(book.coverage, release.importer);
  }

  /** The line or lines of a code, or why there is none. */
  target(code: HsCode): Result<Target> {
    let target = this.targets.get(code);
    if (target === undefined) this.targets.set(code, (target = this.find(code)));
    return target;
  }

  /** Conditions on one fact anywhere in the measures: the answers that the law tells apart. */
  conditionsOn(fact: string): Condition[] {
    const all = this.measures.flatMap(({ requires, rates, exemptions }) => [
      ...requires,
      ...rates.flatMap((rate) => rate.requires),
      ...exemptions.flatMap(({ when }) => when ?? []),
    ]);
    return all.filter((condition) => condition.fact === fact);
  }

  private find(code: HsCode): Result<Target> {
    const lines = this.schedule.find(code);
    const first = lines[0];
    if (!first) return refuseUnknownCode(code, this.schedule.find(`0${code}`).length > 0);
    if (code.length > first.line.code.length && first.line.code.length === JAPANESE_LENGTH) return refuseNineDigits(code, first.line.code);
    if (code.length > first.line.code.length && !this.schedule.hasNumber(code)) return refuseUnknownNumber(code, first.line.code);
    return { id: this.targets.size, code, lines, changes: this.codeChanges(lines) };
  }

  /** Days on which the schedule rows, list rows or (where they decide) 10-digit numbers of a code change. */
  private codeChanges(lines: readonly AskedLine[]): ChangeDays {
    const days = lines.flatMap(({ asked, line }) => {
      const listing = this.scope.listing(asked);
      const turnsOnNumbers = asked.length > line.code.length || [...listing.values()].some(({ below }) => below.length > 0);
      const numberDays = turnsOnNumbers ? this.schedule.numberDays(asked) : [];
      return [...listingDays(listing), ...this.rowDays(line), ...numberDays];
    });
    return sortedDays(days);
  }

  /** Days on which a row or a staged rate starts or ends, and the first days of seasons. */
  private rowDays({ rows, staged }: TariffLine): (Day | null)[] {
    const ends = [...rows, ...staged].flatMap(({ from, to }) => [from, to]);
    const last = Math.max(this.release.verifiedThrough, ...ends.filter((day) => day !== null));
    return [...ends, this.schedule.stagedFrom, ...rows.flatMap(({ season }) => (season ? seasonStarts(season, this.release.from, last) : []))];
  }
}

function isOnTheRest(measure: Measure): boolean {
  return measure.basis.kind === 'notUnderSection232';
}

/** First and last day for which an origin's law is held. */
function coveredSpans(coverage: readonly CoverageEntry[], importer: string): Map<string, { from: Day; to: Day | null }> {
  const spans = new Map<string, { from: Day; to: Day | null }>();
  for (const { origin, from, to } of coverage.filter((entry) => entry.importer === importer)) {
    const span = spans.get(origin) ?? { from, to };
    const last = span.to === null || to === null ? null : Math.max(span.to, to);
    spans.set(origin, { from: Math.min(span.from, from), to: last });
  }
  return spans;
}
